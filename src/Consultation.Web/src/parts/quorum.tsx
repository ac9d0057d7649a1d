import type { Room } from '../live/room';
import { inWords, words } from '../words';

/** Why there is no quorum, in words; nothing while there is one, or the session isn't open. */
export function quorumLack(room: Room): string[] {
  const w = words().people.quorum;
  const { roundtable, people } = room.state.slices;
  const r = roundtable.value;
  const quorum = r?.quorum;
  if (!r || !quorum || quorum.reached || (r.stage !== 'live' && r.stage !== 'suspended')) {
    return [];
  }
  const sectors = quorum.missing.map((id) => inWords(people.value?.sectors[id]?.name, r.authentic) || id).join(', ');
  return [
    quorum.lost ? w.lost : w.none,
    ...(quorum.roll === 0 ? [w.nobodyYet] : quorum.present < quorum.needed ? [w.figures(quorum.present, quorum.roll, quorum.needed)] : []),
    ...(sectors && quorum.roll > 0 ? [w.nobody(sectors)] : []),
  ];
}

/** The sign that there is no quorum: what is missing, and what that means. It is read out when it appears. */
export function QuorumSign({ room }: { room: Room }) {
  const w = words().people.quorum;
  const [head, ...lack] = quorumLack(room);
  return (
    <div role="status">
      {head && (
        <p class="notice bad">
          <b>{head}</b> {[...lack, room.state.slices.roundtable.value?.quorum?.lost ? w.means : w.meansNone].join(' ')}
        </p>
      )}
    </div>
  );
}
