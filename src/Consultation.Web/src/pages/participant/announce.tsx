import { useEffect, useRef } from 'preact/hooks';
import { askedNow, quartersOf } from '../../live/asked';
import type { Room } from '../../live/room';
import { say, sayNow, Spoken } from '../../parts/spoken';
import { useTitle } from '../../parts/title';
import { inWords, words } from '../../words';

const LOST_MS = 6_000;

/** Says what happens to those who don't see the page, once each, and in the window's title to those who look elsewhere. */
export function Announce({ room }: { room: Room }) {
  const { roundtable } = room.state.slices;
  const w = words().participant;
  const asked = askedNow(room);
  const suspended = roundtable.value?.stage === 'suspended';
  const title = inWords(roundtable.value?.title);
  useTitle(asked ? `${w.titles[asked]} · ${title}` : title);
  useEffect(() => {
    if (asked === 'floor') {
      sayNow(w.events.floor);
    } else {
      say(asked ? w.events[asked] : suspended ? w.events.suspended : '');
    }
  }, [asked, suspended]);
  useProgress(room);
  useConnection(room);
  return <Spoken />;
}

/** A vote is heard of when a quarter, half, three quarters and all have voted. */
function useProgress(room: Room): void {
  const progress = room.state.slices.progress.value;
  const quarters = progress ? quartersOf(progress.voted, progress.entitled) : 0;
  const said = useRef({ round: '', quarters: 0 });
  useEffect(() => {
    if (progress?.round && quarters > (said.current.round === progress.round ? said.current.quarters : 0)) {
      said.current = { round: progress.round, quarters };
      const check = room.state.slices.vote.peek()?.rounds[progress.round]?.check;
      say((check ? words().voting.haveAnswered : words().deciding.haveVoted)(progress.voted, progress.entitled));
    }
  }, [progress?.round, quarters]);
}

/** A connection that comes and goes isn't worth a word; one that stays away is, and so is that it is back. */
function useConnection(room: Room): void {
  const status = room.status.value;
  const away = status === 'reconnecting' || status === 'ended';
  const told = useRef(false);
  useEffect(() => {
    if (!away && told.current) {
      told.current = false;
      say(words().common.statusHelp.connected);
    }
    const timer = away
      ? setTimeout(() => {
          told.current = true;
          say(words().common.statusHelp.reconnecting);
        }, LOST_MS)
      : undefined;
    return () => clearTimeout(timer);
  }, [away]);
}
