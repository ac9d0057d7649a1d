/** Words of attribution (who is named behind what was said), of markings, and of the parts in use by subject. */
export const readers = {
  levels: { person: 'Persons', organisation: 'Seats', sector: 'Sectors', none: 'Nobody (Chatham House Rule)' },
  meanings: {
    person: 'The record names the seat and the person who spoke for it.',
    organisation: 'The record names the seat.',
    sector: 'The record names the sector only, and not even that where fewer than three of its seats are at the table.',
    none: 'The record names nobody. Set for the whole, it lists nobody as present either, only how many of each sector.',
  },
  notSet: 'Not chosen: seats are named',
  notSetMeans: 'Of votes without names nothing but the totals is told.',
  asAbove: (level: string): string => `As the whole: ${level}`,
  whole: 'The whole roundtable',
  item: (number: string, title: string): string => `${number} ${title}`,
  help: 'How closely the record and its documents say who is behind what was said, for the whole and for single items. Names in an open vote always stand. Of a vote without names, figures by sector are told only where every sector that voted has at least three seats that are not of one mind, and only if the level was “Sectors” or closer when it was opened.',
  loosenTitle: 'Name more closely?',
  loosenHelp: 'What was said so far was said in the knowledge that it would be named less closely. The new level holds for it too.',
  loosen: 'Name more closely',
  afterClose: 'The session is closed: from now on a level can only be made stricter.',
  // For those at the table
  now: {
    person: 'The record says who speaks: the seat and the person.',
    organisation: 'The record says which seat speaks.',
    sector: 'The record says only from which sector somebody speaks.',
    none: 'The record does not say who speaks (Chatham House Rule).',
  },
  chip: { person: 'persons named', organisation: 'seats named', sector: 'sectors only', none: 'nobody named' },
  openVote: 'On this item nobody is to be named, and an open vote names every seat with its position.',
  openVoteSector: 'On this item only sectors are to be named, and an open vote names every seat with its position.',
  // An author asks to be named
  named: 'Name my seat in the record',
  namedHelp: 'Otherwise the record does not say whose it is.',
  namedBallot: 'Whoever reads it will know how you voted.',
  namedForSeat: 'The seat asks to be named in the record',
  // Names in notes
  keepLabel: 'Why the name stays',
  keepHelp: 'To keep it, say why, and send again. The reason is kept, and is not in the record.',
  keptBecause: (reason: string): string => `name kept: ${reason}`,
  // Markings
  markOf: (what: string): string => `Marking of ${what}`,
  byDefault: (portion: string): string => (portion ? `(${portion}) by default` : 'the default'),
  portionAndName: (portion: string, name: string): string => `(${portion}) ${name}`,
  ofPoint: (number: string): string => `point ${number}`,
  ofStatement: 'this statement',
  // The parts in use by subject
  groups: {
    voting: ['How votes are held', 'Besides an open vote with equal votes, and “any objection?”.'],
    texts: ['Texts and objections', 'What seats may do with a text besides agreeing and objecting.'],
    table: ['At the table', 'What the meeting needs besides speaking in turn.'],
    record: ['Record and readers', 'What is written besides notes and decisions, and for whom.'],
  } as Record<'voting' | 'texts' | 'table' | 'record', readonly [title: string, line: string]>,
};
