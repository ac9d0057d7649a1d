import type { PointShape, RoundtableSlice, View } from '../../contract';

/** How long a decision, or the picture of a temperature check, is shown where nothing else is put to the table. */
export const DECIDED_SHOWN_MS = 3 * 60_000;

/** How long a procedural decision is shown: it is a sentence, and the meeting goes on. */
export const PROCEDURE_SHOWN_MS = 45_000;

/** The one thing that the display says. */
export type Saying =
  | { kind: 'before' | 'suspended' | 'closed' | 'session' }
  | { kind: 'sense'; points: string[] }
  | { kind: 'vote' | 'counted' | 'check' | 'picture' | 'silence'; points: string[]; round: string }
  | { kind: 'decided'; points: string[]; round?: string }
  | { kind: 'tabled'; points: string[] }
  | { kind: 'item'; item: string }
  | { kind: 'procedure'; procedure: string }
  | { kind: 'speaker' };

type Seen = Pick<View, 'roundtable' | 'agenda' | 'table' | 'vote' | 'silence' | 'floor' | 'procedures'>;

/** What to say: the stage first, then what is asked of people, then what has been decided, then what is talked about. */
export function sayingOf(view: Seen, nowMs: number): Saying {
  return ofStage(view.roundtable) ?? ofDeciding(view) ?? ofProcedure(view, nowMs) ?? ofPicture(view, nowMs) ?? ofDecided(view, nowMs) ?? ofTable(view) ?? ofMeeting(view);
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

function ofDeciding({ table, vote, silence }: Seen): Saying | undefined {
  const asked = latest(at(table?.points, 'sense'), (id) => table!.points[id]!.sense?.until ?? '');
  if (asked) {
    return { kind: 'sense', points: [asked] };
  }
  // Those over days are for each seat's own page; the room is asked only what it has to answer now.
  const [procedure, asks] = latest(Object.entries(silence?.procedures ?? {}).filter(([, p]) => p.state === 'open' && p.inMeeting), ([, p]) => p.opened) ?? [];
  if (procedure && asks) {
    return { kind: 'silence', round: procedure, points: [asks.point] };
  }
  const open = vote?.open ? vote.rounds[vote.open] : undefined;
  if (vote?.open && open) {
    return { kind: open.check ? 'check' : 'vote', round: vote.open, points: open.points.map((p) => p.point) };
  }
  const counted = Object.entries(vote?.rounds ?? {}).filter(([, r]) => r.closed && !r.declared && !r.annulled && !r.check);
  const [round, shape] = latest(counted, ([, r]) => r.closed!) ?? [];
  return round && shape ? { kind: 'counted', round, points: shape.points.map((p) => p.point) } : undefined;
}

/** A procedural decision that was just taken, until an item is taken up, a point put to the table or one decided after it. */
function ofProcedure({ procedures, table, agenda }: Seen, nowMs: number): Saying | undefined {
  const last = procedures?.last;
  const at = Date.parse((last && procedures.decided[last]?.at) || '');
  const overtaken = !(nowMs - at < PROCEDURE_SHOWN_MS) || itemSince(agenda) > at || Object.values(table?.points ?? {}).some((p) => Date.parse(p.since) > at);
  return last && !overtaken ? { kind: 'procedure', procedure: last } : undefined;
}

/** What a temperature check gave, while the point is still on the table and nothing came after. */
function ofPicture({ table, vote, agenda }: Seen, nowMs: number): Saying | undefined {
  const closed = Object.entries(vote?.rounds ?? {}).filter(([, r]) => r.closed);
  const [round, shape] = latest(closed, ([, r]) => r.closed!) ?? [];
  const point = shape?.points[0]?.point;
  if (!round || !shape?.check || !point || table?.points[point]?.stage !== 'tabled') {
    return undefined;
  }
  const at = Date.parse(shape.closed!);
  const points = Object.values(table.points);
  const overtaken = nowMs - at >= DECIDED_SHOWN_MS || itemSince(agenda) > at || points.some((p) => Date.parse(p.since) > at);
  return overtaken ? undefined : { kind: 'picture', round, points: [point] };
}

/** When the current item was taken up; nothing is later than what isn't. */
function itemSince(agenda: Seen['agenda']): number {
  return Date.parse((agenda?.current && agenda.items[agenda.current]?.since) || '');
}

function ofDecided({ table, vote, agenda }: Seen, nowMs: number): Saying | undefined {
  const [id, point] = latest(
    Object.entries(table?.points ?? {}).filter(([, p]) => p.decision),
    ([, p]) => p.decision!.at,
  ) ?? [undefined, undefined];
  if (!id || !point?.decision) {
    return undefined;
  }
  const decided = Date.parse(point.decision.at);
  const overtaken =
    nowMs - decided >= DECIDED_SHOWN_MS ||
    at(table?.points, 'tabled').some((p) => Date.parse(table!.points[p]!.since) > decided) ||
    itemSince(agenda) > decided;
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
