import type { HeldProxyShape, MineSlice, RoundShape } from '../../contract';
import type { Room } from '../../live/room';
import { inWords, words } from '../../words';
import { ballotForm } from './ballot';
import { CastBallot } from './cast';
import { Counted } from './counted';
import { isHeld } from './holds';

/** The ballots that the seat casts for others, each apart from its own and from the others. */
export function HeldVotes({ room, mine, id, round }: { room: Room; mine: MineSlice; id: string; round: RoundShape }) {
  const w = words().voting;
  const away = Object.entries(mine.proxies).filter(([, held]) => !held.present);
  if (away.length === 0) {
    return null;
  }
  if (round.secrecy === 'secret') {
    return <p class="notice small">{w.noProxyInSecret(away.map(([, held]) => inWords(held.name)))}</p>;
  }
  return (
    <>
      {away.map(([seat, held]) =>
        isHeld(held, id) ? (
          <Held key={`${id} ${seat}`} room={room} mine={mine} id={id} round={round} seat={seat} held={held} />
        ) : (
          !mine.present && (
            <p key={seat} class="notice small">
              {w.sitToVoteFor(inWords(held.name))}
            </p>
          )
        ),
      )}
    </>
  );
}

interface HeldProps {
  room: Room;
  mine: MineSlice;
  id: string;
  round: RoundShape;
  seat: string;
  held: HeldProxyShape;
}

function Held({ room, mine, id, round, seat, held }: HeldProps) {
  const w = words().voting;
  const name = inWords(held.name);
  const form = ballotForm(room, id, seat);
  const weight = room.seats.value.seats.find((s) => s.id === seat)?.weight ?? 1;
  const ownFirst = mine.mayVoteIn === id && ballotForm(room, id, mine.seat).phase(mine.ballots[id]) !== 'counted';
  return (
    <section class="sheet stack held" aria-labelledby={`held-${seat}`}>
      <div class="row wrap">
        <h2 id={`held-${seat}`}>{w.youVoteFor(name)}</h2>
        <span class="chip warn push">{w.byProxy}</span>
      </div>
      <p class="small">
        {w.notYours(name)} {weight > 1 && w.heldWeight(weight)}
      </p>
      {form.phase(held.ballot) === 'counted' && held.ballot ? (
        <Counted room={room} form={form} round={round} ballot={held.ballot} principal={name} />
      ) : (
        <CastBallot room={room} form={form} round={round} ballot={held.ballot} principal={name} second={ownFirst} />
      )}
    </section>
  );
}
