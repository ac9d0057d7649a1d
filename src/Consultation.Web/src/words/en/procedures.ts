import type { ProcedureKind } from '../../contract';

const kinds: Record<ProcedureKind, string> = {
  agendaAdopted: 'Agenda adopted',
  agendaAdoptedAsAmended: 'Agenda adopted as amended',
  minutesApproved: 'Minutes of the last meeting approved',
  chairElected: 'Chair elected…',
  viceChairElected: 'Vice-chair elected…',
  rapporteurElected: 'Rapporteur elected…',
  listOfSpeakersClosed: 'List of speakers closed',
  debateClosed: 'Debate closed',
  debateAdjourned: 'Debate adjourned',
  nextMeeting: 'Next meeting agreed',
  meetingSuspended: 'Meeting suspended',
  meetingAdjourned: 'Meeting adjourned',
};

/** Words about procedural decisions. */
export const procedures = {
  title: 'Procedural decisions',
  decide: 'Procedural decision',
  decideHelp: 'Ask whether anybody objects, then tap what was decided: it is recorded at once.',
  kinds,
  follows: { listOfSpeakersClosed: 'closes the list', meetingSuspended: 'suspends the session', meetingAdjourned: 'the session is closed afterwards, by its own button' } as Partial<Record<ProcedureKind, string>>,
  how: 'How',
  hows: { gavel: 'By gavel: nobody objects', showOfHands: 'By show of hands' },
  for: 'For',
  against: 'Against',
  abstained: 'Abstentions',
  countHelp: 'The count may be left out.',
  countIncomplete: 'Fill in all three numbers, or none.',
  on: 'On',
  onItem: (number: string, title: string): string => `item ${number}: ${title}`,
  onWhole: 'the meeting as a whole',
  who: 'Who was elected?',
  record: 'Record it',
  nextMissing: 'set it first',
  none: 'None yet.',
  takeOut: 'Take out',
  takeOutLabel: (sentence: string): string => `Take out: ${sentence}`,
  takeOutQuestion: 'It was entered in error and won’t be in the record. What it brought about stays as it is.',
  last: 'Decided last',
};
