import { useComputed } from '@preact/signals';
import type { Room } from '../../live/room';
import { now } from '../../live/clock';
import { LanguageChoice } from '../../parts/language';
import { useShortcuts } from '../../parts/keys';
import { quorumLack } from '../../parts/quorum';
import { useTitle } from '../../parts/title';
import { inWords, words } from '../../words';
import { useAwake } from './awake';
import { announced } from './announced';
import { Counted, Decided, Tabled, TheSense, TheVote } from './deciding';
import { TheAgenda } from './agenda';
import { TheCheck, ThePicture } from './check';
import './display.css';
import { Foot, Head } from './frame';
import { FullScreen, useStill } from './full-screen';
import { useJoin } from './join';
import { Joining } from './joining';
import { Before, Ended, InSession, Paused, Procedure, Speaker, TheItem } from './meeting';
import { show, type Show } from './show';
import { ShowChoice } from './show-choice';
import { TheSilence } from './silence';
import { Speakers } from './speakers';
import { sayingOf, type Saying } from './saying';

/** The room's screen: one thing to say at a time, with who speaks and how to join always there. */
export default function Screen({ room }: { room: Room }) {
  const saying = useSaying(room);
  const join = useJoin(room);
  const still = useStill();
  useAwake();
  useShortcuts();
  useTitle(inWords(room.state.slices.roundtable.value?.title) || words().display.title);
  const shows = showNow(saying, show.value);
  return (
    <div class="screen" data-still={still ? '' : undefined} data-show={shows}>
      <div>
        <Head room={room} titled={saying.kind !== 'before' && shows !== 'join'} />
        <NoQuorum room={room} />
        {shows !== 'table' && <AskedNow room={room} saying={saying} />}
      </div>
      <main>
        {shows === 'speakers' && <Speakers room={room} />}
        {shows === 'agenda' && <TheAgenda room={room} />}
        {shows === 'join' && <Joining room={room} join={join} />}
        {shows === 'table' && <Said key={JSON.stringify(saying)} room={room} saying={saying} join={join} />}
        <p class="hidden-label" role="status">
          {shows === 'table' || asks(saying) ? announced(room, saying) : ''}
        </p>
      </main>
      <Foot room={room} join={saying.kind === 'before' || saying.kind === 'closed' || shows === 'join' ? undefined : join} speakers={shows !== 'speakers'} />
      <div class="screen-tools">
        <ShowChoice />
        <LanguageChoice />
        <FullScreen />
      </div>
    </div>
  );
}

/** What the screen shows: what it is for, but for the pauses, which every screen in the room announces. */
function showNow(saying: Saying, chosen: Show): Show {
  return saying.kind === 'suspended' || saying.kind === 'closed' || (saying.kind === 'before' && chosen === 'speakers') ? 'table' : chosen;
}

/** Whether something is asked of the people in the room. */
const asks = ({ kind }: Saying): boolean => kind === 'vote' || kind === 'check' || kind === 'sense' || kind === 'silence';

/** On a screen that is for something else: that the people in the room are asked something. */
function AskedNow({ room, saying }: { room: Room; saying: Saying }) {
  const w = words().display;
  const [progress, d] = [room.state.slices.progress.value, words().deciding];
  switch (saying.kind) {
    case 'vote':
    case 'check': {
      const says = saying.kind === 'vote' ? w.voteOpen(saying.points.length) : w.check;
      const count = saying.kind === 'vote' ? d.haveVoted : w.haveAnswered;
      return <p class="screen-asked number">{[says, progress?.round === saying.round && count(progress.voted, progress.entitled)].filter(Boolean).join(' · ')}</p>;
    }
    case 'sense':
    case 'silence':
      return <p class="screen-asked">{w.anyObjection}</p>;
    default:
      return null;
  }
}

/** What is missing for the quorum; the room sees at once why nothing can be decided. */
function NoQuorum({ room }: { room: Room }) {
  const [head, ...lack] = quorumLack(room);
  return (
    <div role="status">
      {head && (
        <p class="notice bad screen-quorum">
          <b>{head}</b> {lack.join(' ')}
        </p>
      )}
    </div>
  );
}

function Said({ room, saying, join }: { room: Room; saying: Saying; join: ReturnType<typeof useJoin> }) {
  switch (saying.kind) {
    case 'before':
      return <Before room={room} join={join} />;
    case 'suspended':
      return <Paused />;
    case 'closed':
      return <Ended room={room} />;
    case 'sense':
      return <TheSense room={room} points={saying.points} />;
    case 'silence':
      return <TheSilence room={room} points={saying.points} round={saying.round} />;
    case 'vote':
      return <TheVote room={room} points={saying.points} round={saying.round} />;
    case 'check':
      return <TheCheck room={room} points={saying.points} round={saying.round} />;
    case 'picture':
      return <ThePicture room={room} points={saying.points} round={saying.round} />;
    case 'counted':
      return <Counted room={room} points={saying.points} round={saying.round} />;
    case 'decided':
      return <Decided room={room} points={saying.points} round={saying.round} />;
    case 'tabled':
      return <Tabled room={room} points={saying.points} />;
    case 'item':
      return <TheItem room={room} item={saying.item} />;
    case 'procedure':
      return <Procedure room={room} procedure={saying.procedure} />;
    case 'speaker':
      return <Speaker room={room} />;
    default:
      return <InSession />;
  }
}

/** What is said; the page is drawn anew only when it changes, not with every second. */
function useSaying(room: Room): Saying {
  const { roundtable, agenda, table, vote, silence, floor, procedures } = room.state.slices;
  const written = useComputed(() =>
    JSON.stringify(
      sayingOf(
        { roundtable: roundtable.value, agenda: agenda.value, table: table.value, vote: vote.value, silence: silence.value, floor: floor.value, procedures: procedures.value },
        now.value.getTime(),
      ),
    ),
  );
  return JSON.parse(written.value) as Saying;
}
