import { mayAttach, paperAddress, papersOf, type ListedPaper } from '../live/papers';
import { items, points, say } from '../live/reading';
import type { Room } from '../live/room';
import { words } from '../words';
import { AttachPaper } from './attach-paper';
import { Confirm } from './confirm';
import './papers.css';

/** The papers of an item, each to be downloaded. */
export function PaperList({ room, item, manage = false }: { room: Room; item: string; /** Whether papers are taken away here. */ manage?: boolean }) {
  const all = papersOf(room, item);
  return all.length === 0 ? null : (
    <ul class="plain-list papers" aria-label={words().papers.title}>
      {all.map((paper) => (
        <Paper key={paper.id} room={room} paper={paper} manage={manage} />
      ))}
    </ul>
  );
}

function Paper({ room, paper, manage }: { room: Room; paper: ListedPaper; manage: boolean }) {
  const w = words().papers;
  const point = paper.point ? points(room).find((p) => p.id === paper.point)?.number : undefined;
  return (
    <li class="row wrap">
      <a class="grow" href={paperAddress(room, paper.id)} download>
        {w.paper(paper.number, say(room, paper.title))}
      </a>
      <span class="small quiet">{[point ? w.onPoint(point) : '', w.size(paper.bytes)].filter(Boolean).join(' · ')}</span>
      {manage && mayAttach(room) && (
        <Confirm kind="plain small danger" label={w.removeLabel(paper.number)} question={w.removeQuestion} yes={w.remove} onDo={() => room.do({ do: 'removePaper', paper: paper.id })}>
          {words().common.remove}
        </Confirm>
      )}
    </li>
  );
}

/** The papers of an item where they are put on it and taken away; nothing where papers aren't used and there are none. */
export function ItemPapers({ room, item }: { room: Room; item: string }) {
  const known = items(room).find((i) => i.id === item);
  if (!known || (papersOf(room, item).length === 0 && !mayAttach(room))) {
    return null;
  }
  return (
    <div class="stack tight">
      <PaperList room={room} item={item} manage />
      {mayAttach(room) && (
        <div>
          <AttachPaper room={room} item={known} />
        </div>
      )}
    </div>
  );
}
