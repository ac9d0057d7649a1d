import type { RoundShape } from '../../contract';
import type { Room } from '../../live/room';
import { words } from '../../words';
import { say, type WithId } from './meeting';

/** Why the next grade wasn't reached: the view holds it for the facilitator alone. */
export function NextGrade({ room, round }: { room: Room; round: WithId<RoundShape> }) {
  const w = words();
  const { next } = round;
  if (!next || next.failed.length === 0) {
    return null;
  }
  const title = `next-${round.id}`;
  return (
    <section class="notice stack tight" aria-labelledby={title}>
      <h3 id={title}>{w.console.outcome.next(w.deciding.grades[next.grade])}</h3>
      <ul class="console-bullets">
        {next.failed.map((failed, i) => (
          <li key={i}>{say(room, failed)}</li>
        ))}
      </ul>
      <p class="quiet small">{w.console.outcome.nextHelp}</p>
    </section>
  );
}
