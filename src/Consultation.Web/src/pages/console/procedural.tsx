import { useSignal } from '@preact/signals';
import { procedureKindWords, type Command, type ProcedureKind } from '../../contract';
import { type Answer, incomplete } from '../../live/api';
import { newId } from '../../live/ids';
import { minutesStand } from '../../live/minutes-stand';
import { procedures } from '../../live/procedures';
import { beginning } from '../../live/reading';
import type { Room } from '../../live/room';
import { Act } from '../../parts/act';
import { Confirm } from '../../parts/confirm';
import { Choice, Field, Form } from '../../parts/form';
import { Mark } from '../../parts/mark';
import { done, Opens } from '../../parts/opens';
import { SeatChoice } from '../../parts/seat-choice';
import { words } from '../../words';
import { currentItem, items, roundtable, say } from './meeting';
import { Options } from './options';

type Decide = Extract<Command, { do: 'decideProcedure' }>;

const ELECTIONS: readonly ProcedureKind[] = ['chairElected', 'viceChairElected', 'rapporteurElected'];

/** Procedural decisions: by gavel in two taps, by show of hands with its count; and those there are. */
export function Procedural({ room }: { room: Room }) {
  const w = words().procedures;
  const { parts, stage } = roundtable(room);
  const used = parts.includes('proceduralDecisions');
  const all = procedures(room);
  if (stage === 'draft' || stage === 'scheduled' || (!used && all.length === 0)) {
    return null;
  }
  return (
    <section class="stack tight" aria-labelledby="procedural-title">
      <h2 id="procedural-title" class="console-h">
        {w.title}
      </h2>
      {all.length === 0 && <p class="quiet small">{w.none}</p>}
      <ul class="plain-list console-lines">
        {all.map((p) => (
          <li key={p.id} class="console-waiting">
            <span class="grow small">{say(room, p.sentence)}</span>
            <Mark room={room} target={p.id} marking={p.marking} what={beginning(say(room, p.sentence), 40)} />
            {!minutesStand(room) && (
              <Confirm kind="plain small" label={w.takeOutLabel(say(room, p.sentence))} question={w.takeOutQuestion} yes={w.takeOut} onDo={() => room.do({ do: 'withdrawProcedure', procedure: p.id })}>
                {w.takeOut}
              </Confirm>
            )}
          </li>
        ))}
      </ul>
      {used && stage === 'live' && (
        <div>
          <Opens says={w.decide} title={w.title} kind="small">
            {(close) => <Deciding room={room} close={close} />}
          </Opens>
        </div>
      )}
    </section>
  );
}

function Deciding({ room, close }: { room: Room; close: () => void }) {
  const w = words().procedures;
  const how = useSignal<Decide['how']>('gavel');
  const on = useSignal(currentItem(room)?.id ?? '');
  const chosen = useSignal<ProcedureKind | undefined>(undefined);
  const item = items(room).some((i) => i.id === on.value) ? on.value : undefined;
  const decide = (what: ProcedureKind, more: Pick<Decide, 'seat' | 'hands'> = {}): Promise<Answer<unknown>> =>
    done(room.do({ do: 'decideProcedure', procedure: newId(), what, how: how.value, ...(item ? { item } : {}), ...more }), close);
  if (chosen.value) {
    return <Details room={room} what={chosen.value} counts={how.value === 'showOfHands'} decide={decide} back={() => (chosen.value = undefined)} />;
  }
  return (
    <div class="stack">
      <p class="quiet small">{w.decideHelp}</p>
      <div class="console-pair">
        {procedureKindWords.map((what) => {
          const direct = how.value === 'gavel' && !ELECTIONS.includes(what);
          const missing = what === 'nextMeeting' && !roundtable(room).nextMeeting ? w.nextMissing : undefined;
          const empty = what.startsWith('agenda') && items(room).length === 0;
          return (
            <Act key={what} disabled={missing !== undefined || empty} onDo={() => (direct ? decide(what) : void (chosen.value = what))}>
              <span>
                {w.kinds[what]}
                {(missing ?? w.follows[what]) && <span class="console-block small">{missing ?? w.follows[what]}</span>}
              </span>
            </Act>
          );
        })}
      </div>
      <Options legend={w.how} value={how.value} options={[['gavel', w.hows.gavel] as const, ['showOfHands', w.hows.showOfHands] as const]} onChange={(h) => (how.value = h)} />
      <Choice
        label={w.on}
        value={item ?? ''}
        options={[...items(room).map((i) => [i.id, w.onItem(i.number, beginning(say(room, i.title), 50))] as const), ['', w.onWhole] as const]}
        onChange={(i) => (on.value = i)}
      />
    </div>
  );
}

interface DetailsProps {
  room: Room;
  what: ProcedureKind;
  counts: boolean;
  decide: (what: ProcedureKind, more: Pick<Decide, 'seat' | 'hands'>) => Promise<Answer<unknown>>;
  back: () => void;
}

/** Who was elected, and how many hands were raised. */
function Details({ room, what, counts, decide, back }: DetailsProps) {
  const w = words().procedures;
  const elects = ELECTIONS.includes(what);
  const seat = useSignal('');
  const hands = { for: useSignal(''), against: useSignal(''), abstained: useSignal('') };
  const send = async (): Promise<Answer<unknown>> => {
    const typed = [hands.for, hands.against, hands.abstained].map((field) => field.peek().trim());
    const counted = typed.filter(Boolean);
    if (counted.length > 0 && (counted.length < 3 || !counted.every((n) => /^\d{1,7}$/.test(n)))) {
      return incomplete(w.countIncomplete, 'hands');
    }
    const [inFavour, against, abstained] = typed.map(Number) as [number, number, number];
    return decide(what, {
      ...(elects ? { seat: seat.peek() } : {}),
      ...(counted.length > 0 ? { hands: { for: inFavour, against, abstained } } : {}),
    });
  };
  return (
    <Form send={w.record} onSend={send} onCancel={back} disabled={elects && seat.value === ''}>
      <h3>{w.kinds[what]}</h3>
      {elects && <SeatChoice room={room} label={w.who} value={seat.value} onChange={(id) => (seat.value = id)} />}
      {counts && (
        <>
          <div class="console-pair">
            {(['for', 'against', 'abstained'] as const).map((field) => (
              <Field key={field} label={w[field]} value={hands[field].value} onInput={(n) => (hands[field].value = n)} type="number" inputMode="numeric" of={`hands hands.${field}`} />
            ))}
          </div>
          <p class="quiet small">{w.countHelp}</p>
        </>
      )}
    </Form>
  );
}
