import type { Words } from '..';
import { access } from './access';
import { actions } from './actions';
import { beginnings } from './beginnings';
import { agenda } from './agenda';
import { api } from './api';
import { check } from './check';
import { common } from './common';
import { consoleWords } from './console';
import { deciding } from './deciding';
import { display } from './display';
import { floor } from './floor';
import { help } from './help';
import { importPeople } from './import-people';
import { library } from './library';
import { minutes } from './minutes';
import { organisation } from './organisation';
import { papers } from './papers';
import { participant } from './participant';
import { people } from './people';
import { picker } from './picker';
import { prepare } from './prepare';
import { procedures } from './procedures';
import { readers } from './readers';
import { record } from './record';
import { search } from './search';
import { series } from './series';
import { silence } from './silence';
import { texts } from './texts';
import { voting } from './voting';

/** Kazakh. */
export const kk: Words = {
  common,
  deciding,
  access,
  participant,
  console: consoleWords,
  prepare,
  display,
  floor,
  readers,
  record,
  library,
  minutes,
  series,
  silence,
  texts,
  voting,
  agenda,
  papers,
  procedures,
  people,
  picker,
  importPeople,
  actions,
  beginnings,
  search,
  check,
  organisation,
  help,
  api,
};
