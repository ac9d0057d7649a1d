import { count } from './common';
import { accounts } from './library-accounts';

/** Words of the pages for: my roundtables, accounts, documents. */
export const library = {
  title: 'Roundtables',
  beside: 'Pages of this roundtable',
  pageOf: (page: string, title: string): string => `${page}: ${title}`,
  found: (n: number): string => `${count(n, 'roundtable', 'roundtables')} found`,
  when: { now: 'In session', coming: 'Coming', past: 'Past' },
  undated: 'no date yet',
  enter: 'Enter',
  /** The live page, by what one is there. */
  open: 'Live page',
  livePage: { facilitator: 'Console', rapporteur: 'Notes' } as Record<string, string | undefined>,
  prepare: 'Prepare',
  invitations: 'Invitations',
  /** Several roles as one phrase: facilitator and rapporteur. */
  and: (names: readonly string[]): string => (names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`),
  empty: {
    title: 'No roundtables yet',
    creates: 'Begin with “New roundtable”: a title is enough. Then come the seats, the agenda and the points to be agreed; when all is there you send the invitations and open the session.',
    given: 'A roundtable appears here as soon as its facilitator gives you a part in it. Tell them the name you sign in with.',
    invited: 'A roundtable appears here once you have opened your invitation or have been admitted from the lobby.',
  },
  account: {
    signOutQuestion: 'You leave what you are here. To come back, open your invitation again.',
  },
  create: {
    title: 'New roundtable',
    send: 'Create the roundtable',
    help: 'Only the title is needed now. Everything can be changed later, until the session is closed.',
  },
  copying: {
    copy: 'Copy',
    copied: 'Copied',
    copyOf: (what: string): string => `Copy: ${what}`,
  },
  accounts,
  documents: {
    title: 'Documents',
    state: {
      draft: 'The session hasn’t been opened; these are a draft of what is prepared.',
      scheduled: 'The session hasn’t been opened; these are a draft of what is prepared.',
      live: 'The session is still open; these are a draft of the record so far.',
      suspended: 'The session is suspended; these are a draft of the record so far.',
      closed: 'The session is closed. What is written now still goes into the documents.',
    },
    readership: 'For whom',
    everything: 'Everything there is',
    everythingHelp: 'All paragraphs and comments, whatever their marking.',
    public: 'The public',
    publicHelp: 'Paragraphs of the lowest marking, without comments. Participants and observers can download this once the session is closed.',
    upTo: (marking: string): string => `Up to ${marking}`,
    markingHelp: 'Paragraphs and comments up to this marking.',
    kinds: {
      minutes: ['Minutes', 'What was said and decided, item by item, with the figures of each vote.'],
      'agreed-positions': ['Agreed positions', 'The points that were adopted, in their final text.'],
      'summary-report': ['Summary report', 'What came of the meeting in a summary, and then paragraph by paragraph.'],
      'voting-record': ['Voting record', 'Every round of voting: who was entitled, the figures, and the ballots as far as they may be told.'],
      actions: ['Actions', 'What is to be done, by whom and by when.'],
      attendance: ['Attendance', 'Who was at the table, with the times or lines to sign on; or every seat as a table.'],
      votes: ['Votes', 'The ballots of open votes and the totals of others, as a table.'],
      'speaking-times': ['Speaking times', 'Every speech with its length, as a table; the workbook has the sums by seat and sector.'],
      record: ['Record', 'The same record as data, for other programs and archives.'],
      all: ['Everything', 'All documents in every language and form, the tables and the record, in one ZIP file.'],
    } as Record<string, readonly [string, string] | undefined>,
    download: 'Download',
    downloadOf: (form: string, name: string): string => `Download ${form}: ${name}`,
    madeAt: (number: number): string => `Made at event ${number} of the record.`,
    lookAgain: 'Look for news',
    include: {
      title: 'What to include: everything',
      less: (n: number): string => `What to include: all but ${count(n, 'part', 'parts')}`,
      help: 'For the documents, in every form; each says what it leaves out. Tables and the record are always whole.',
      parts: {
        notes: 'Notes',
        speakers: 'Who spoke',
        times: 'Times',
        figures: 'Figures of votes',
        ballots: 'Ballots',
        annexes: 'Annexes',
        comments: 'Comments',
      },
    },
    notClosedTitle: 'Not yet',
    notClosed: 'The documents can be read here once the session is closed.',
  },
};
