import type { ComponentType } from 'preact';
import { later } from '../../parts/later';

type Rest = typeof import('./rest');
type PropsOf<T> = T extends (props: infer P) => unknown ? P & object : never;

const rest = <K extends keyof Rest>(name: K): ComponentType<PropsOf<Rest[K]>> => later(async () => (await import('./rest'))[name] as unknown as ComponentType<PropsOf<Rest[K]>>);

export const Actions = rest('Actions');
export const Agenda = rest('Agenda');
export const AgreedSoFar = rest('AgreedSoFar');
export const AskNow = rest('AskNow');
export const AskToBeNamed = rest('AskToBeNamed');
export const CirculatedMinutes = rest('CirculatedMinutes');
export const Closed = rest('Closed');
export const ClosedUnder = rest('ClosedUnder');
export const Earlier = rest('Earlier');
export const Floor = rest('Floor');
export const Greeting = rest('Greeting');
export const HeldVotes = rest('HeldVotes');
export const LevelNow = rest('LevelNow');
export const More = rest('More');
export const OnPoint = rest('OnPoint');
export const OnTheTable = rest('OnTheTable');
export const QuorumSign = rest('QuorumSign');
export const RegisterFold = rest('RegisterFold');
export const Remembered = rest('Remembered');
export const SenseOfMeeting = rest('SenseOfMeeting');
export const Separate = rest('Separate');
export const Separated = rest('Separated');
export const Silences = rest('Silences');
export const SpeakAs = rest('SpeakAs');
export const Statements = rest('Statements');
export const SteppedOut = rest('SteppedOut');
export const Suspended = rest('Suspended');
export const TallyBar = rest('TallyBar');
export const Waiting = rest('Waiting');
