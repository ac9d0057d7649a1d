import { describe, expect, it } from 'vitest';
import * as contract from '../contract';
import type { Words } from '.';
import { all } from './all-for-tests';

type Table = Record<string, unknown>;

/** Where a page says a word of the contract, it says every one of them. */
const tables = ({ common, deciding, floor, participant, prepare, importPeople, actions, minutes, search }: Words): readonly (readonly [name: string, words: readonly string[], table: Table])[] => [
  ['stages', contract.stageWords, common.stages],
  ['roles', contract.roleWords, common.roles],
  ['languages', contract.languageWords, common.languages],
  ['connection', ['connecting', 'connected', 'reconnecting', 'polling', 'ended'], common.status],
  ['what the connection means', ['connecting', 'connected', 'reconnecting', 'polling', 'ended'], common.statusHelp],
  ['positions', contract.positionWords, deciding.positions],
  ['meanings of positions', contract.positionWords, deciding.meanings],
  ['figures', contract.positionWords, deciding.counted],
  ['grades', contract.gradeWords, deciding.grades],
  ['secrecy', contract.secrecyWords, deciding.secrecy],
  ['what secrecy means', contract.secrecyWords, deciding.secrecyHelp],
  ['results', contract.resultsWords, deciding.results],
  ['stages of points', contract.pointStageWords, deciding.pointStages],
  ['senses of the meeting', contract.senseWords, deciding.senses],
  ['verbs', contract.verbWords, deciding.verbs],
  ['kinds of request', contract.floorKindWords, deciding.floorKinds],
  ['orders of speakers', contract.speakingOrderWords, floor.orderShort],
  ['parts in use', contract.featurePartWords, prepare.parts.names],
  ['what the parts are', contract.featurePartWords, prepare.parts.meanings],
  ['modes of attendance', contract.attendanceModeWords, deciding.modes],
  ['what is understood', contract.senseWords, participant.understands],
  ['what a request is for', contract.floorKindWords, participant.kindHelp],
  ['being present', contract.attendanceModeWords, participant.present],
  ['parts', contract.featurePartWords, prepare.parts.names],
  ['what can be wrong with a file', contract.importFaultWords, importPeople.faults],
  ['what becomes of a seat', contract.importChangeWords, importPeople.is],
  ['what of a seat changes', contract.importedFieldWords, importPeople.fields],
  ['states of items', contract.itemStateWords, participant.itemStates],
  ['states of actions', contract.actionStateWords, actions.states],
  ['stages of minutes', contract.minutesStageWords, minutes.stages],
  ['traditions', contract.traditionWords, minutes.traditions],
  ['what traditions are', contract.traditionWords, minutes.traditionHelp],
  ['states of corrections', contract.correctionStateWords, minutes.states],
  ['what paragraphs come from', contract.paragraphOriginWords, minutes.origins],
  ['what became of paragraphs', contract.paragraphChangeWords, minutes.changes],
  ['kinds of what is found', contract.searchKindWords, search.kinds],
  ['parts', contract.featurePartWords, prepare.parts.names],
  ['what parts mean', contract.featurePartWords, prepare.parts.meanings],
];

describe.each(Object.entries<Words>(all))('the words in %s', (_, words) => {
  it.each(tables(words))('have each of the %s', (_name, names, table) => {
    for (const name of names) {
      const word = table[name];
      const said = typeof word === 'function' ? (word as (n: number) => string)(2) : word;
      expect(said, name).toEqual(expect.stringMatching(/\S/));
    }
  });
});
