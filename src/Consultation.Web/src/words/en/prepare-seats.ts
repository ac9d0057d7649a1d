import { count } from './common';

/** Words about the sectors. */
export const sectorsPart = {
  help: 'The parties at the table, such as government and civil society. Every seat belongs to one.',
  none: 'There are no sectors yet.',
  add: 'Add a sector',
  change: (name: string): string => `Change the sector ${name}`,
  changeTitle: 'Change the sector',
  name: 'Name',
  nameHelp: 'Such as Government, Civil society, Members.',
  essential: 'essential',
  isEssential: 'Essential',
  essentialHelp: 'Without its support there is no agreement.',
  seats: (n: number): string => count(n, 'seat', 'seats'),
  remove: 'Remove this sector',
  removeQuestion: 'It can be removed once it has no seats.',
};

/** Words about the seats. */
export const seatsPart = {
  help: 'A seat is an office or an organisation, not a person: it keeps its place when somebody else comes.',
  none: 'There are no seats yet.',
  sectorFirst: 'Seats belong to sectors: add a sector first.',
  add: 'Add a seat',
  addSeveral: 'Add several',
  addMany: (n: number): string => (n === 0 ? 'Add seats' : `Add ${count(n, 'seat', 'seats')}`),
  change: (name: string): string => `Change the seat ${name}`,
  changeTitle: 'Change the seat',
  name: 'Name',
  nameHelp: 'An office or organisation, such as Ministry of Justice.',
  names: 'Names',
  namesHelp: 'One name a line, as from a list you copy. Other languages can be added to each seat afterwards.',
  sector: 'Sector',
  votes: 'Has a vote',
  votesHelp: 'Without one it may speak and is not counted.',
  allVote: 'They have a vote',
  noVote: 'no vote',
  weight: 'Weight',
  weightHelp: 'How many votes its vote counts for.',
  weightIs: (n: number): string => `weight ${n}`,
  weightWrong: 'The weight is a whole number from 1.',
  language: 'Language it works in',
  noLanguage: 'not said',
  persons: (n: number): string => (n === 0 ? 'Persons' : `Persons: ${n}`),
  personsOf: (persons: string, name: string): string => `${persons}, of ${name}`,
  somebody: 'somebody whose name was removed',
  remove: 'Remove this seat',
  removeQuestion: 'The seat leaves the table, and its link stops working. What it said and how it voted stays in the record.',
};

/** Words about the persons of a seat. */
export const personsPart = {
  title: (seat: string): string => `Persons of ${seat}`,
  help: 'Persons needn’t be named: whoever opens the seat’s link speaks for it. Where several are named, one at a time holds the vote.',
  helpNoVote: 'Persons needn’t be named: whoever opens the seat’s link speaks for it.',
  none: 'Nobody is named.',
  name: 'Name of the person',
  same: (name: string): string => `The same ${name} who is known already`,
  part: 'Part',
  parts: { head: 'head', alternate: 'alternate', adviser: 'adviser' },
  partMeanings: { head: 'Leads for the seat.', alternate: 'Stands in for the head.', adviser: 'Helps; doesn’t usually vote.' },
  add: 'Add the person',
  holdsVote: 'holds the vote',
  holdVote: 'Hold the vote',
  holdVoteOf: (name: string): string => `Hold the vote: ${name}`,
  release: 'Release',
  releaseOf: (name: string): string => `Release ${name} from this seat`,
};
