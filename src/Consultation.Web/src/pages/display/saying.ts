import type { PointShape, RoundtableSlice, View } from '../../contract';

/** How long a decision is shown where nothing else is put to the table. */
export const DECIDED_SHOWN_MS = 3 * 60_000;

/** The one thing that the display says. */
export type Saying =
  | { kind: 'before' | 'suspended' | 'closed' | 'session' }
  | { kind: 'sense'; points: string[] }
  | { kind: 'vote' | 'counted'; points: string[]; round: string }
  | { kind: 'decided'; points: string[]; round?: string }
  | { kind: 'tabled'; points: string[] }
  | { kind: 'item'; item: string }
  | { kind: 'speaker' };

type Seen = Pick<View, 'roundtable' | 'agenda' | 'table' | 'vote' | 'floor'>;

/** When a point was put to the table while this display looked on; the view doesn't tell. */
export type TabledAt = ReadonlyMap<string, number>;

/** What to say: the stage first, then what is asked of people, then what has been decided, then what is talked about. */
export function sayingOf(view: Seen, nowMs: number, tabledAt: TabledAt = new Map()): Saying {
  return ofStage(view.roundtable) ?? ofDeciding(view) ?? ofDecided(view, nowMs, tabledAt) ?? ofTable(view) ?? ofMeeting(view);
}

function ofStage(roundtable: RoundtableSlice | undefined): Saying | undefined {
  switch (roundtable?.stage) {
    case 'live':
      return undefined;
    case 'suspended':
    case 'closed':
      return { kind: roundtable.stage };
    default:
      return { kind: 'before' };
  }
}

function ofDeciding({ table, vote }: Seen): Saying | undefined {
  const asked = latest(at(table?.points, 'sense'), (id) => table!.points[id]!.sense?.until ?? '');
  if (asked) {
    return { kind: 'sense', points: [asked] };
  }
  const open = vote?.open ? vote.rounds[vote.open] : undefined;
  if (vote?.open && open) {
    return { kind: 'vote', round: vote.open, points: open.points.map((p) => p.point) };
  }
  const counted = Object.entries(vote?.rounds ?? {}).filter(([, r]) => r.closed && !r.declared);
  const [round, shape] = latest(counted, ([, r]) => r.closed!) ?? [];
  return round && shape ? { kind: 'counted', round, points: shape.points.map((p) => p.point) } : undefined;
}

function ofDecided({ table, vote, agenda }: Seen, nowMs: number, tabledAt: TabledAt): Saying | undefined {
  const [id, point] = latest(
    Object.entries(table?.points ?? {}).filter(([, p]) => p.decision),
    ([, p]) => p.decision!.at,
  ) ?? [undefined, undefined];
  if (!id || !point?.decision) {
    return undefined;
  }
  const decided = Date.parse(point.decision.at);
  const current = agenda?.current ? agenda.items[agenda.current] : undefined;
  const overtaken =
    nowMs - decided >= DECIDED_SHOWN_MS ||
    at(table?.points, 'tabled').some((p) => (tabledAt.get(p) ?? 0) > decided) ||
    Date.parse(current?.since ?? '') > decided;
  if (overtaken) {
    return undefined;
  }
  const round = point.decision.round;
  const together = round ? vote?.rounds[round]?.points.map((p) => p.point) : undefined;
  return { kind: 'decided', points: together ?? [id], ...(round ? { round } : {}) };
}

/** The points on the table: those of the item in hand, else those of any. */
function ofTable({ table, agenda }: Seen): Saying | undefined {
  const tabled = at(table?.points, 'tabled');
  const here = tabled.filter((p) => table!.points[p]!.item === agenda?.current);
  const points = here.length > 0 ? here : tabled;
  return points.length > 0 ? { kind: 'tabled', points } : undefined;
}

function ofMeeting({ agenda, floor }: Seen): Saying {
  if (agenda?.current) {
    return { kind: 'item', item: agenda.current };
  }
  return { kind: floor?.speaking ? 'speaker' : 'session' };
}

function at(points: Record<string, PointShape> | undefined, stage: PointShape['stage']): string[] {
  return Object.entries(points ?? {})
    .filter(([, p]) => p.stage === stage)
    .map(([id]) => id);
}

/** The one with the latest moment; of several at once the first. */
function latest<T>(all: readonly T[], moment: (one: T) => string): T | undefined {
  return all.reduce<T | undefined>((last, one) => (last && moment(last) >= moment(one) ? last : one), undefined);
}

/** Looks on: notes when points are put to the table. Those there at first were there before. */
export function tabledSince(before: TabledAt | undefined, points: Record<string, PointShape>, nowMs: number): TabledAt {
  return new Map(at(points, 'tabled').map((id) => [id, before ? (before.get(id) ?? nowMs) : 0]));
}
