/** How many of something: the number stands before the noun. */
export function count(n: number, one: string, many: string): string {
  return `${whole(n)} ${n === 1 ? one : many}`;
}

/** A whole number; thousands are parted by a comma. */
export function whole(n: number): string {
  return String(n).replace(/\B(?=(\d{3})+$)/g, ',');
}

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** Words that several pages share. */
export const common = {
  product: 'Consultation',
  language: 'Language of this page',
  languageFailed: (name: string): string => `${name} couldn’t be loaded. Check the connection and choose it again.`,
  day: (day: number, month: number, year: number): string => `${day} ${MONTHS[month - 1]} ${year}`,
  loading: 'Loading…',
  cancel: 'Cancel',
  close: 'Close',
  needed: 'This is needed.',
  tooLong: (has: number, most: number): string => `This has ${count(has, 'character', 'characters')}; at most ${whole(most)} are possible.`,
  correct: (fields: number): string => (fields === 1 ? 'One field needs correcting:' : `${whole(fields)} fields need correcting:`),
  wrongAt: (label: string, says: string): string => `${label}: ${says}`,
  save: 'Save',
  remove: 'Remove',
  change: 'Change',
  back: 'Back',
  signOut: 'Sign out',
  signIn: 'Sign in',
  joinByCode: 'Join with a room code',
  youAre: 'You are here as',
  switchTo: 'Speak as',
  languages: { en: 'English', ru: 'Russian', kk: 'Kazakh' },
  inLanguage: (label: string, language: string): string => `${label} (${language})`,
  otherLanguages: (written: number, of: number): string => `Other languages: ${written} of ${of} written`,
  status: {
    connecting: 'connecting…',
    connected: 'connected',
    reconnecting: 'reconnecting…',
    polling: 'slow connection',
    ended: 'not connected',
  },
  statusHelp: {
    connecting: 'The page is connecting to the server.',
    connected: 'The page is live.',
    reconnecting: 'The connection was lost. The page tries again by itself; what you type is kept.',
    polling: 'A live connection can’t be made here. The page looks for news every few seconds; votes are counted as always.',
    ended: 'The page is not connected any more.',
  },
  stages: { draft: 'draft', scheduled: 'scheduled', live: 'in session', suspended: 'suspended', closed: 'closed' },
  roles: {
    administrator: 'administrator',
    staff: 'staff',
    facilitator: 'facilitator',
    rapporteur: 'rapporteur',
    participant: 'participant',
    observer: 'observer',
    display: 'display',
    system: 'the clock',
  },
  noAnswer: 'The server didn’t answer. Check the connection and try again; nothing is done twice.',
  notHere: 'There is no such page',
  notHereHelp: 'The address may be mistyped, or the roundtable may have been removed.',
  noPart: 'You have no part in this roundtable, or it isn’t there',
  noPartHelp: 'Open your invitation again, or sign in with an account that has a part in it.',
  notYourRole: 'Your role at this roundtable doesn’t include this page',
  signedOut: 'You aren’t signed in here',
  signedOutHelp: 'Open your invitation link. If it doesn’t work any more, it was replaced or withdrawn: ask the facilitator for a new one, or join with the room code. Who has an account signs in.',
  toStart: 'To the start page',
  shortcuts: 'Shortcuts',
};
