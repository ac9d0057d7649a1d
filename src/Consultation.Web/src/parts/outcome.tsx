import { positionWords, type Position, type RoundShape, type Tally, type Text } from '../contract';
import type { Room } from '../live/room';
import { inWords, words } from '../words';
import './outcome.css';
import { TallyBar } from './tally';

// What came of a vote as a picture, beside the grade and the bar: the positions of each sector, and who chose what. What a view doesn't
// say isn't shown: of a vote without names there are neither sectors nor seats.

const none = (): Tally => ({ agree: 0, agreeWithReservation: 0, standAside: 0, object: 0, abstain: 0 });

/** The positions of each sector, where its seats are known or it raised its hands; nothing else tells them. */
export function talliesBySector(round: Pick<RoundShape, 'ballots' | 'counts'>, sectorOf: (seat: string) => string | undefined): Map<string, Tally> {
  const tallies = new Map(round.counts?.map(({ sector, counts }) => [sector, { ...counts }]));
  for (const { seat, position } of round.ballots ?? []) {
    const sector = sectorOf(seat);
    if (sector !== undefined) {
      const tally = tallies.get(sector) ?? none();
      tally[position]++;
      tallies.set(sector, tally);
    }
  }
  return tallies;
}

const nameOf = (room: Room, text: Text | undefined): string => inWords(text, room.state.slices.roundtable.value?.authentic);

/** The positions by sector, a bar for each, beneath the bar of them all; nothing where they aren't known. */
export function SectorBars({ room, round }: { room: Room; round: RoundShape }) {
  const { seats, sectors } = room.seats.value;
  const at = new Map(seats.map((s) => [s.id, s.sector]));
  const tallies = round.ballots ? talliesBySector(round, (seat) => at.get(seat)) : new Map<string, Tally>();
  return tallies.size < 2 ? null : (
    <div class="sector-bars">
      {sectors.filter((s) => tallies.has(s.id)).map((s) => (
        <div key={s.id}>
          <span class="small">{round.counts?.some((h) => h.sector === s.id) ? words().voting.hands(nameOf(room, s.name)) : nameOf(room, s.name)}</span>
          <TallyBar count={tallies.get(s.id)!} plain />
        </div>
      ))}
    </div>
  );
}

/** Beneath the bar, of an open vote: the positions by sector, and the register, position by position. */
export function WhoChose({ room, round, says }: { room: Room; round: RoundShape; says: string }) {
  const { ballots } = round;
  if (!ballots || ballots.length + (round.counts?.length ?? 0) === 0) {
    return null;
  }
  const names = new Map(room.seats.value.seats.map((s) => [s.id, nameOf(room, s.name)]));
  const by = new Map(round.proxies?.map((p) => [p.seat, p.by]));
  const called = (seat: string): string => {
    const proxy = by.get(seat);
    const name = names.get(seat) ?? '';
    return proxy ? words().voting.castBy(name, names.get(proxy) ?? '') : name;
  };
  const those = (position: Position): string[] => ballots.filter((b) => b.position === position).map((b) => called(b.seat));
  return (
    <details class="who-chose">
      <summary class="small">{says}</summary>
      <div class="stack">
        <SectorBars room={room} round={round} />
        {positionWords.map((p) => [p, those(p)] as const).filter(([, seats]) => seats.length > 0).map(([p, seats]) => (
          <div key={p} class={`small chose ${p}`}>
            <b>{words().deciding.positions[p]}</b>
            <ul class="plain-list">
              {seats.map((seat) => (
                <li key={seat}>{seat}</li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </details>
  );
}
