import './rest.css';

// What a participant's page has besides the vote. It comes right after it, in one piece: then a lost network finds it here.
export { AskToBeNamed, LevelNow } from '../../parts/attribution';
export { QuorumSign } from '../../parts/quorum';
export { RegisterFold } from '../../parts/register';
export { SpeakAs } from '../../parts/speak-as';
export { TallyBar } from '../../parts/tally';
export { Actions } from './actions';
export { Agenda } from './agenda';
export { AskNow } from './ask';
export { ClosedUnder } from './closed-under';
export { Closed } from './closed';
export { Earlier } from './earlier';
export { Floor } from './floor';
export { Greeting } from './greeting';
export { HeldVotes } from './held';
export { CirculatedMinutes } from './minutes';
export { More } from './more';
export { OnPoint } from './on-point';
export { Remembered } from './remembered';
export { SenseOfMeeting } from './sense';
export { Separate, Separated } from './separate';
export { Silences } from './silence';
export { Statements } from './statements';
export { SteppedOut } from './stepped-out';
export { AgreedSoFar, OnTheTable } from './table';
export { Suspended, Waiting } from './waiting';
