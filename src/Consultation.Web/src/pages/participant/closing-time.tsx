import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { secondsUntil, timeOfDay } from '../../live/clock';
import { sayNow } from '../../parts/spoken';
import { words } from '../../words';
import { Countdown } from './countdown';

const SOON_S = 60;
const NOW_S = 10;

/** How near the closing time is, as far as people are to be told. */
export function nearness(left: number): 'far' | 'soon' | 'now' | 'over' {
  return left <= 0 ? 'over' : left <= NOW_S ? 'now' : left <= SOON_S ? 'soon' : 'far';
}

/** When a vote closes, with a warning a minute and ten seconds before, seen and heard; and that there is more time, where it was moved. */
export function ClosingTime({ closes, zone }: { closes: string | undefined; zone: string | undefined }) {
  const w = words();
  const before = useRef(closes);
  const moved = useSignal<'set' | 'extended' | undefined>(undefined);
  useEffect(() => {
    if (closes !== before.current) {
      moved.value = closes === undefined ? undefined : before.current === undefined ? 'set' : 'extended';
      before.current = closes;
    }
  }, [closes]);
  const near = closes ? nearness(secondsUntil(closes)) : 'far';
  const time = closes ? timeOfDay(closes, zone, true) : '';
  const says = [
    moved.value && near !== 'over' ? (moved.value === 'set' ? w.voting.closesAt(time) : w.voting.closesLater(time)) : '',
    near === 'soon' ? w.voting.minuteLeft : near === 'now' ? w.voting.tenLeft : '',
  ].join(' ').trim();
  useEffect(() => {
    if (says) {
      sayNow(says);
    }
  }, [says]);
  return (
    <>
      {closes && (
        <p class="small">
          {w.participant.closesIn} <Countdown until={closes} over={w.participant.closing} class="strong" />
        </p>
      )}
      {says && <p class={`notice small ${near === 'far' ? '' : 'warn'}`}>{says}</p>}
    </>
  );
}
