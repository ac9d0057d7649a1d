import { signal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import type { Results, Secrecy } from '../../contract';
import { newId } from '../../live/ids';
import { sameRule } from '../../live/rules';
import { Check, Form } from '../../parts/form';
import { Opens, done } from '../../parts/opens';
import { OpenVoteNames } from '../../parts/attribution';
import { words } from '../../words';
import { AmendmentsOpen } from './amendments';
import { BallotsChoice, secrecies } from './ballots-choice';
import { ClosingChoice, closesAt, closingTime, isSet } from './closing-time';
import type { Desk } from './desk';
import { points, roundtable, shortly, votes } from './meeting';
import type { ListedPoint } from './points';
import { AS_SET, RuleChoice, chosenRule } from './rule-choice';
import { proposed } from './rules';
import { kindOf } from './use-main-action';

/** Opens a vote on a point, or on several at once. */
export function OpenVote({ desk, point, main }: { desk: Desk; point: ListedPoint; main: boolean }) {
  const w = words().console.vote;
  return (
    <Opens says={w.open} title={w.openTitle} kind={kindOf(main)} {...(main ? { shortcut: 'V' } : {})}>
      {(close) => <Setting desk={desk} point={point} close={close} />}
    </Opens>
  );
}

/** How the vote will be held, before it is opened. The last one's way is offered first. */
function useWays(desk: Desk, point: ListedPoint) {
  return useMemo(() => {
    const last = votes(desk.room).at(-1)?.secrecy ?? 'open';
    return {
      chosen: signal<readonly string[]>([point.id]),
      rule: signal(AS_SET),
      secrecy: signal<Secrecy>(secrecies(desk.room).includes(last) ? last : 'open'),
      results: signal<Results>('hidden'),
      receipts: signal(false),
      closing: closingTime(),
    };
  }, [desk, point.id]);
}

function Setting({ desk, point, close }: { desk: Desk; point: ListedPoint; close: () => void }) {
  const w = words().console.vote;
  const { room } = desk;
  const ways = useWays(desk, point);
  const { timeZone, quorum } = roundtable(room);
  const tabled = points(room).filter((p) => p.stage === 'tabled' && p.brackets.length === 0);
  const chosen = tabled.filter((p) => ways.chosen.value.includes(p.id));
  const differ = chosen.some((p) => !sameRule(p.rule, chosen[0]!.rule));
  const choice = { desk, set: differ ? undefined : (chosen[0] ?? point).rule, value: ways.rule.value, secret: ways.secrecy.value === 'secret' };
  const rule = chosenRule(choice);
  const send = () => {
    const closes = closesAt(ways.closing, timeZone);
    return done(
      room.do({
        do: 'openVote',
        points: chosen.map((p) => p.id),
        round: newId(),
        secrecy: ways.secrecy.value,
        results: ways.secrecy.value === 'open' ? ways.results.value : 'hidden',
        ...(choice.value !== AS_SET && rule ? { rule: proposed(rule) } : {}),
        ...(ways.secrecy.value === 'secret' && ways.receipts.value ? { receipts: true } : {}),
        ...(closes ? { closes } : {}),
      }),
      close,
    );
  };
  return (
    <Form send={w.open} onCancel={close} focusSend={tabled.length === 1} disabled={chosen.length === 0 || !rule || !isSet(ways.closing, timeZone)} onSend={send}>
      {tabled.length > 1 && <Which room={desk.room} tabled={tabled} chosen={ways.chosen} />}
      {chosen.length === 0 && <p class="quiet small">{w.noPoint}</p>}
      <BallotsChoice room={room} {...ways} />
      <OpenVoteNames room={room} points={chosen} secrecy={ways.secrecy.value} />
      <RuleChoice {...choice} onChange={(name) => (ways.rule.value = name)} />
      {differ && choice.value === AS_SET && <p class="notice warn small">{w.differ}</p>}
      <ClosingChoice closing={ways.closing} zone={timeZone} />
      <AmendmentsOpen room={room} points={chosen} />
      {quorum?.reached === false && <p class="notice warn small">{w.noQuorum}</p>}
    </Form>
  );
}

function Which({ room, tabled, chosen }: { room: Desk['room']; tabled: readonly ListedPoint[]; chosen: { value: readonly string[] } }) {
  const w = words().console.vote;
  return (
    <fieldset class="console-options">
      <legend>{w.which}</legend>
      {tabled.map((p) => (
        <Check
          key={p.id}
          label={`${p.number} ${shortly(room, p)}`}
          checked={chosen.value.includes(p.id)}
          onChange={(on) => (chosen.value = on ? [...chosen.value, p.id] : chosen.value.filter((id) => id !== p.id))}
        />
      ))}
      <p class="quiet small">{w.whichHelp}</p>
    </fieldset>
  );
}
