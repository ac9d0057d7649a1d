import type { Signal } from '@preact/signals';
import { secrecyWords, type Results, type Secrecy } from '../../contract';
import type { Room } from '../../live/room';
import { Check } from '../../parts/form';
import { words } from '../../words';
import { roll, roundtable } from './meeting';
import { Options } from './options';

/** The ways of voting there are at this roundtable: a weight of its own would tell whose a secret ballot is. */
export function secrecies(room: Room): Secrecy[] {
  const { parts } = roundtable(room);
  return secrecyWords.filter((s) => s === 'open' || (s === 'unattributed' ? parts.includes('unattributedVotes') : parts.includes('secretVotes') && equalWeights(room)));
}

const equalWeights = (room: Room): boolean => new Set(roll(room).map((seat) => seat.weight)).size <= 1;

interface BallotsChoiceProps {
  room: Room;
  secrecy: Signal<Secrecy>;
  results: Signal<Results>;
  receipts: Signal<boolean>;
}

/** Whether ballots have names, are counted without them, or are secret; and whether figures are shown meanwhile. */
export function BallotsChoice({ room, secrecy, results, receipts }: BallotsChoiceProps) {
  const w = words().console.vote;
  const d = words().deciding;
  const offered = secrecies(room);
  return (
    <>
      {offered.length > 1 ? (
        <Options legend={w.secrecy} value={secrecy.value} options={offered.map((s) => [s, d.secrecyHelp[s]] as const)} onChange={(s) => (secrecy.value = s)} />
      ) : (
        <p class="quiet small">{d.secrecyHelp.open}</p>
      )}
      {roundtable(room).parts.includes('secretVotes') && !offered.includes('secret') && <p class="quiet small">{w.notSecret}</p>}
      {secrecy.value === 'open' && (
        <Options
          legend={w.results}
          value={results.value}
          options={[
            ['hidden', d.results.hidden],
            ['live', d.results.live],
          ]}
          onChange={(shown) => (results.value = shown)}
        />
      )}
      {secrecy.value === 'secret' && (
        <>
          <p class="quiet small">{w.secretMeans}</p>
          <Check label={w.receipts} help={w.receiptsHelp} checked={receipts.value} onChange={(on) => (receipts.value = on)} />
        </>
      )}
    </>
  );
}
