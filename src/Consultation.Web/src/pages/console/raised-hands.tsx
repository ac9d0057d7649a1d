import { useSignal } from '@preact/signals';
import { positionWords, type Position, type RoundShape } from '../../contract';
import type { Room } from '../../live/room';
import { Choice, Field, Form } from '../../parts/form';
import { Opens, done } from '../../parts/opens';
import { words } from '../../words';
import { handsCount, handsOf, handsTyped, seatsBySector } from './hands';
import { hasCounted, roundtable, seats, sectorName, sectors, type WithId } from './meeting';

type Round = WithId<RoundShape>;

/** Enters what a sector votes by raised hands. */
export function EnterHands({ room, round }: { room: Room; round: Round }) {
  const w = words().console.hands;
  const { parts, stage } = roundtable(room);
  if (!parts.includes('raisedHands') || stage !== 'live' || !handsCount(round, seats(room))) {
    return null;
  }
  return (
    <Opens says={w.enter} title={w.enterTitle}>
      {(close) => <Hands room={room} round={round} close={close} />}
    </Opens>
  );
}

/** The sectors that voted by raised hands; until the outcome is declared their counts can be corrected. */
export function CountedHands({ room, round }: { room: Room; round: Round }) {
  const w = words();
  const counts = round.counts ?? [];
  if (counts.length === 0) {
    return null;
  }
  const mayCorrect = roundtable(room).stage === 'live' && !round.declared && !round.annulled && handsCount(round, seats(room));
  const title = `hands-${round.id}`;
  return (
    <div class="stack tight">
      <p class="console-h" id={title}>
        {w.console.hands.title}
      </p>
      <ul class="plain-list console-lines" aria-labelledby={title}>
        {counts.map((count) => {
          const name = sectorName(room, count.sector);
          const said = positionWords.filter((p) => count.counts[p] > 0).map((p) => w.deciding.counted[p](count.counts[p]));
          return (
            <li key={count.sector}>
              <span>
                {name}: <span class="number">{said.join(', ') || w.console.hands.none}</span>
              </span>
              {mayCorrect && (
                <Opens says={w.console.hands.correct} label={w.console.hands.correctLabel(name)} title={w.console.hands.correctLabel(name)} kind="small">
                  {(close) => <Hands room={room} round={round} sector={count.sector} close={close} />}
                </Opens>
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}

function Hands({ room, round, sector, close }: { room: Room; round: Round; sector?: string; close: () => void }) {
  const w = words().console.hands;
  const chosen = useSignal(sector ?? '');
  const on = seatsBySector(round.register ?? [], seats(room));
  const open = sectors(room).filter((s) => on.has(s.id) && !hasCounted(round, s.id));
  return (
    <>
      <p class="quiet small">{w.help}</p>
      {!sector && (
        <Choice
          label={w.sector}
          value={chosen.value}
          options={[['', w.chooseSector], ...open.map((s) => [s.id, w.seats(sectorName(room, s.id), on.get(s.id)!)] as const)]}
          onChange={(id) => (chosen.value = id)}
        />
      )}
      {chosen.value && <Counts key={chosen.value} room={room} round={round} sector={chosen.value} seats={on.get(chosen.value) ?? 0} close={close} />}
    </>
  );
}

/** Five numbers; those that the roundtable doesn't use are left out. */
function Counts({ room, round, sector, seats: of, close }: { room: Room; round: Round; sector: string; seats: number; close: () => void }) {
  const w = words();
  const before = round.counts?.find((c) => c.sector === sector)?.counts;
  const typed = useSignal(Object.fromEntries(positionWords.map((p) => [p, before ? String(before[p]) : ''])) as Record<Position, string>);
  const asked = positionWords.filter((p) => p !== 'agreeWithReservation' || roundtable(room).parts.includes('reservations') || (before?.[p] ?? 0) > 0);
  const counts = handsTyped(typed.value);
  const sum = counts && handsOf(counts);
  const says = sum === undefined ? w.console.hands.wrong : sum > of ? w.console.hands.tooMany(sum, of) : w.console.hands.sum(sum, of);
  const wrong = sum === undefined || sum > of;
  return (
    <Form
      send={w.console.hands.enterIt}
      onCancel={close}
      disabled={wrong}
      onSend={async () => (counts ? done(room.do({ do: 'enterCount', round: round.id, sector, counts }), close) : undefined)}
    >
      <div class="console-pair">
        {asked.map((p) => (
          <Field key={p} label={w.deciding.positions[p]} type="number" inputMode="numeric" value={typed.value[p]} onInput={(n) => (typed.value = { ...typed.value, [p]: n })} />
        ))}
      </div>
      <p class={`small ${wrong ? 'notice warn' : 'quiet'}`} role="status">
        {says}
      </p>
    </Form>
  );
}
