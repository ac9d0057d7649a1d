import { batch, signal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import type { Results, Secrecy } from '../../contract';
import { serverNow } from '../../live/clock';
import { newId } from '../../live/ids';
import { Check, Field, Form } from '../../parts/form';
import { words } from '../../words';
import type { Desk } from './desk';
import { points, roundtable, rounds, shortly } from './meeting';
import { Opens, done } from '../../parts/opens';
import { Options } from './options';
import type { ListedPoint } from './points';
import { AS_SET, RuleChoice } from './rule-choice';
import { sameRule } from '../../live/rules';
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
    const last = rounds(desk.room).at(-1);
    const unattributed = roundtable(desk.room).parts.includes('unattributedVotes') && last?.secrecy === 'unattributed';
    return {
      chosen: signal<readonly string[]>([point.id]),
      rule: signal(AS_SET),
      secrecy: signal<Secrecy>(unattributed ? 'unattributed' : 'open'),
      results: signal<Results>('hidden'),
      timed: signal<'byHand' | 'after'>('byHand'),
      minutes: signal('5'),
    };
  }, [desk, point.id]);
}

function Setting({ desk, point, close }: { desk: Desk; point: ListedPoint; close: () => void }) {
  const w = words().console.vote;
  const d = words().deciding;
  const { room } = desk;
  const ways = useWays(desk, point);
  const tabled = points(room).filter((p) => p.stage === 'tabled');
  const chosen = tabled.filter((p) => ways.chosen.value.includes(p.id));
  const preset = desk.presets.value.find((p) => p.name === ways.rule.value);
  const differ = chosen.some((p) => !sameRule(p.rule, chosen[0]!.rule));
  const mayBeUnattributed = roundtable(room).parts.includes('unattributedVotes');
  const send = () =>
    done(
      room.do({
        do: 'openVote',
        points: chosen.map((p) => p.id),
        round: newId(),
        secrecy: ways.secrecy.value,
        results: ways.results.value,
        ...(preset ? { rule: proposed(preset.rule) } : {}),
        ...(ways.timed.value === 'after' ? { closes: minutesFromNow(Number(ways.minutes.value)) } : {}),
      }),
      close,
    );
  return (
    <Form send={w.open} onCancel={close} focusSend={tabled.length === 1} disabled={chosen.length === 0 || (differ && !preset)} onSend={send}>
      {tabled.length > 1 && <Which room={desk.room} tabled={tabled} chosen={ways.chosen} />}
      {chosen.length === 0 && <p class="quiet small">{w.noPoint}</p>}
      <RuleChoice desk={desk} set={(chosen[0] ?? point).rule} value={ways.rule.value} onChange={(name) => (ways.rule.value = name)} />
      {differ && !preset && <p class="notice warn small">{w.differ}</p>}
      {mayBeUnattributed && (
        <Options
          legend={w.secrecy}
          value={ways.secrecy.value}
          options={[
            ['open', d.secrecyHelp.open],
            ['unattributed', d.secrecyHelp.unattributed],
          ]}
          onChange={(secrecy) =>
            batch(() => {
              ways.secrecy.value = secrecy;
              ways.results.value = secrecy === 'open' ? ways.results.peek() : 'hidden';
            })
          }
        />
      )}
      {!mayBeUnattributed && <p class="quiet small">{d.secrecyHelp.open}</p>}
      {ways.secrecy.value === 'open' && (
        <Options
          legend={w.results}
          value={ways.results.value}
          options={[
            ['hidden', d.results.hidden],
            ['live', d.results.live],
          ]}
          onChange={(results) => (ways.results.value = results)}
        />
      )}
      <Options
        legend={w.closing}
        value={ways.timed.value}
        options={[
          ['byHand', w.byHand],
          ['after', w.after],
        ]}
        onChange={(timed) => (ways.timed.value = timed)}
      />
      {ways.timed.value === 'after' && (
        <Field label={w.minutes} help={w.minutesHelp} type="number" inputMode="numeric" value={ways.minutes.value} onInput={(text) => (ways.minutes.value = text)} />
      )}
      {roundtable(room).quorum?.reached === false && <p class="notice warn small">{w.noQuorum}</p>}
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

const MS_A_MINUTE = 60_000;

/** A moment of the server's clock; a number that makes no sense counts as a minute. */
function minutesFromNow(minutes: number): string {
  return new Date(serverNow().getTime() + Math.max(Number.isFinite(minutes) ? minutes : 1, 0.2) * MS_A_MINUTE).toISOString();
}
