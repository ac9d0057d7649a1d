import type { Words } from '..';
import { access } from './access';
import { actions } from './actions';
import { beginnings } from './beginnings';
import { common } from './common';
import { consoleWords } from './console';
import { deciding } from './deciding';
import { display } from './display';
import { library } from './library';
import { participant } from './participant';
import { prepare } from './prepare';
import { record } from './record';
import { search } from './search';
import { series } from './series';
import { silence } from './silence';
import { texts } from './texts';
import { voting } from './voting';

/** Kazakh. */
export const kk: Words = { common, deciding, access, participant, console: consoleWords, prepare, display, record, library, series, silence, texts, voting, actions, beginnings, search };
