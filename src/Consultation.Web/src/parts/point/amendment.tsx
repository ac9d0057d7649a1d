import type { ComponentChildren } from 'preact';
import type { AmendmentShape, PointShape } from '../../contract';
import { changedIn } from '../../live/amending';
import { listed, nameOf, roundtable, say, type WithId } from '../../live/reading';
import type { Room } from '../../live/room';
import { language as pageLanguage, words } from '../../words';
import { Statement } from '../text';
import { Difference } from './difference';
import './point.css';
import { useVersions } from './use-versions';

export type Amendment = WithId<AmendmentShape>;

/** The amendments to a point in the order in which they were proposed. */
export const amendmentsTo = (room: Room, point: string): Amendment[] => listed(room.state.slices.table.value?.amendments).filter((a) => a.point === point);

export const isProposed = (amendment: Pick<AmendmentShape, 'state'>): boolean => amendment.state === 'proposed';

export const proposerOf = (room: Room, amendment: Pick<AmendmentShape, 'seat'>): string => (amendment.seat ? nameOf(room, amendment.seat) : words().texts.chair);

interface OneProps {
  room: Room;
  point: WithId<PointShape>;
  amendment: Amendment;
  /** What can be done with it. */
  children?: ComponentChildren;
}

/** An amendment: who wants what changed, and why. */
export function AmendmentCard({ room, point, amendment, children }: OneProps) {
  const w = words().texts;
  const open = isProposed(amendment);
  return (
    <li class="said">
      <div class="row wrap">
        <b>{proposerOf(room, amendment)}</b>
        <span class={`chip ${open ? 'warn' : ''}`}>{w.amendmentStates[amendment.state]}</span>
      </div>
      {open ? <Changes room={room} point={point} amendment={amendment} /> : <Words amendment={amendment} />}
      {amendment.reason && (
        <p>
          <span class="quiet">{w.reason}:</span> {say(room, amendment.reason)}
        </p>
      )}
      {amendment.answer && (
        <p>
          <span class="quiet">{w.declinedFor}</span> {say(room, amendment.answer)}
        </p>
      )}
      {children}
    </li>
  );
}

function Changes({ room, point, amendment }: Omit<OneProps, 'children'>) {
  const w = words();
  const { authentic } = roundtable(room);
  const language = changedIn(amendment, amendment.version === point.version ? point : undefined, authentic);
  const answer = useVersions(room, point.id, language);
  const runs = answer?.ok ? answer.value.amendments.find((a) => a.amendment === amendment.id)?.difference : undefined;
  return (
    <>
      {runs ? <Difference runs={runs} language={language} /> : <Statement text={amendment.text} class="lesser" />}
      {runs && language !== pageLanguage.value && <p class="quiet small">{w.texts.differenceIn(w.common.languages[language])}</p>}
      <Clause point={point} amendment={amendment} room={room} />
    </>
  );
}

/** The clause, where it would have another. */
function Clause({ room, point, amendment }: Omit<OneProps, 'children'>) {
  const w = words().texts;
  const [before, after] = [say(room, point.clause), say(room, amendment.clause)];
  if (!after || before === after) {
    return null;
  }
  return <p class="small quiet">{`${w.asClause} ${after}`}</p>;
}

function Words({ amendment }: { amendment: Amendment }) {
  return (
    <details>
      <summary class="small">{words().texts.wholeText}</summary>
      <Statement text={amendment.text} class="lesser" />
    </details>
  );
}

/** The amendments to a point: those to be dealt with, and behind a word those that were. */
export function AmendmentList({ room, point, actions }: { room: Room; point: WithId<PointShape>; actions?: (amendment: Amendment) => ComponentChildren }) {
  const w = words().texts;
  const all = amendmentsTo(room, point.id);
  const [open, settled] = [all.filter(isProposed), all.filter((a) => !isProposed(a))];
  if (all.length === 0) {
    return null;
  }
  const list = (amendments: Amendment[]) => (
    <ul class="plain-list" aria-label={w.amendments}>
      {amendments.map((amendment) => (
        <AmendmentCard key={amendment.id} room={room} point={point} amendment={amendment}>
          {actions?.(amendment)}
        </AmendmentCard>
      ))}
    </ul>
  );
  return (
    <div class="stack tight">
      {open.length > 0 && <p class="quiet small">{`${w.amendments}. ${w.legend}`}</p>}
      {open.length > 0 && list(open)}
      {settled.length > 0 && (
        <details>
          <summary class="small">{w.settledAmendments(settled.length)}</summary>
          {list(settled)}
        </details>
      )}
    </div>
  );
}
