import { count } from './common';

/** Words about series of roundtables and the positions they agreed on. */
export const series = {
  // The register
  title: 'Positions in force',
  titleN: (n: number): string => `Positions in force (${n})`,
  none: 'No position is in force.',
  over: (n: number): string => `No longer in force (${n})`,
  here: 'This roundtable',
  from: (roundtable: string, day: string): string => `${roundtable} · ${day}`,
  number: (number: string): string => `Point ${number}`,
  standings: { inForce: 'in force', amended: 'amended', superseded: 'superseded' },
  givenUp: 'given up',
  changed: {
    amended: (by: string): string => `Amended by ${by}`,
    superseded: (by: string): string => `Superseded by ${by}`,
  },
  byPoint: (number: string): string => `point ${number} of this roundtable`,
  byPosition: (text: string, roundtable: string): string => `“${text}” (${roundtable})`,
  byLater: 'a position of a later roundtable',
  nothingElse: 'Given up without another in its place',
  reason: 'Reason:',

  // Changing a position
  amend: 'Amended by a position adopted here…',
  amendTitle: 'Amended by a position adopted here',
  amendHelp: 'It stays in force, with what the position adopted here changes of it.',
  amendSend: 'Record it as amended',
  supersede: 'Superseded…',
  supersedeTitle: 'No longer in force',
  supersedeHelp: 'It can’t be taken back. The roundtable that adopted it is told so too.',
  supersedeSend: 'Record it as superseded',
  labelOf: (action: string, text: string): string => `${action} ${text}`,
  by: 'By which position adopted here',
  choose: 'Choose…',
  byNone: 'by none: it is given up',
  why: 'Reason',
  whyOptional: 'Reason (optional)',

  // Being part of a series
  help: 'Roundtables of a series follow one another. The positions that the earlier ones agreed on, and the actions they left open, are taken over into this one, as they stand; what they put off is proposed for its agenda.',
  notPart: 'not part of a series',
  name: 'Name of the series',
  nameHelp: (id: string): string => (id ? `It is called ${id}.` : 'Latin letters and digits, such as “Rule of law”.'),
  nameMissing: 'Give the series a name in Latin letters or digits.',
  isOf: (series: string): string => `That roundtable is of the series ${series}.`,
  previous: 'The roundtable before it',
  previousHelp: 'Those that you have a part in.',
  first: 'none: it is the first of the series',
  titled: (title: string, day: string): string => `${title}, ${day}`,
  unknown: 'a roundtable that you have no part in',
  taken: 'Positions taken over',
  takenN: (n: number): string => count(n, 'position', 'positions'),
  place: 'Make it part of a series',
  placeTitle: 'Part of a series',
  again: 'Take over again',
  againDone: 'Taken over again',
};
