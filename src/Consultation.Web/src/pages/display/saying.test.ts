import { describe, expect, test } from 'vitest';
import type { ItemShape, PointShape, RoundShape, SilenceShape, View } from '../../contract';
import { DECIDED_SHOWN_MS, PROCEDURE_SHOWN_MS, sayingOf } from './saying';

const T = Date.parse('2026-03-01T10:00:00.000Z');
const later = (seconds: number): string => new Date(T + 1000 * seconds).toISOString();

const point = (stage: PointShape['stage'], more: Partial<PointShape> = {}): PointShape => ({ stage, since: later(-60), item: 'i1', text: { en: 'x' }, ...more }) as PointShape;
const decided = (at: string, round?: string): PointShape =>
  point('decided', { decision: { grade: 'consensus', adopted: true, at, ...(round ? { round } : {}) } });
const round = (points: string[], more: Partial<RoundShape> = {}): RoundShape =>
  ({ points: points.map((p) => ({ point: p, version: 1 })), declared: false, ...more }) as RoundShape;

interface Meeting {
  stage?: 'draft' | 'scheduled' | 'live' | 'suspended' | 'closed';
  current?: string;
  items?: Record<string, Partial<ItemShape>>;
  points?: Record<string, PointShape>;
  open?: string;
  rounds?: Record<string, RoundShape>;
  procedures?: Record<string, Partial<SilenceShape>>;
  speaking?: boolean;
  /** When a procedural decision was taken. */
  procedure?: string;
}

const view = ({ stage = 'live', current, items = {}, points = {}, open, rounds = {}, procedures = {}, speaking, procedure }: Meeting): View =>
  ({
    roundtable: { stage },
    agenda: { current, items },
    table: { points, objections: {}, reservations: {} },
    vote: { open, rounds },
    silence: { procedures },
    procedures: procedure ? { last: 'd', decided: { d: { at: procedure } } } : { decided: {} },
    floor: { open: true, queue: [], ...(speaking ? { speaking: {} } : {}) },
  }) as unknown as View;

const says = (meeting: Meeting, seconds = 0): unknown => sayingOf(view(meeting), T + 1000 * seconds);

describe('what the display says', () => {
  test('before the opening, while suspended and after the closing the stage comes before all else', () => {
    const busy = { points: { a: point('tabled') }, current: 'i1' };
    expect(says({ ...busy, stage: 'draft' })).toEqual({ kind: 'before' });
    expect(says({ ...busy, stage: 'scheduled' })).toEqual({ kind: 'before' });
    expect(says({ ...busy, stage: 'suspended' })).toEqual({ kind: 'suspended' });
    expect(says({ ...busy, stage: 'closed' })).toEqual({ kind: 'closed' });
  });

  test('a sense that was stated comes before an open vote, of several the one stated last', () => {
    const sense = (until: string): PointShape => point('sense', { sense: { sense: 'agreed', until } });
    const points = { a: sense(later(20)), b: sense(later(50)), c: point('voting') };
    expect(says({ points, open: 'r', rounds: { r: round(['c']) } })).toEqual({ kind: 'sense', points: ['b'] });
  });

  test('a silence procedure in the meeting is shown while it is open, one over days to each seat on its own page', () => {
    const points = { a: point('silence'), b: point('tabled') };
    const asked = { point: 'a', opened: later(-9), inMeeting: true };
    expect(says({ points, procedures: { s: { ...asked, state: 'open' } } })).toEqual({ kind: 'silence', round: 's', points: ['a'] });
    expect(says({ points, procedures: { s: { ...asked, state: 'open', inMeeting: false } } })).toEqual({ kind: 'tabled', points: ['b'] });
    expect(says({ points, procedures: { s: { ...asked, state: 'broken' } } })).toEqual({ kind: 'tabled', points: ['b'] });
  });

  test('a procedural decision is shown for a while, unless something was put to the room after it', () => {
    const points = { a: point('tabled') };
    const shown = { kind: 'procedure', procedure: 'd' };
    expect(says({ points, procedure: later(0) }, 5)).toEqual(shown);
    expect(says({ points, procedure: later(0) }, PROCEDURE_SHOWN_MS / 1000)).toEqual({ kind: 'tabled', points: ['a'] });
    expect(says({ points: { a: point('tabled', { since: later(2) }) }, procedure: later(0) }, 5)).toEqual({ kind: 'tabled', points: ['a'] });
    expect(says({ current: 'i1', items: { i1: { since: later(2) } }, procedure: later(0) }, 5)).toEqual({ kind: 'item', item: 'i1' });
    expect(says({ procedure: later(0), stage: 'suspended' }, 5)).toEqual({ kind: 'suspended' });
    expect(says({ points: { a: point('voting') }, open: 'r', rounds: { r: round(['a']) }, procedure: later(0) }, 5)).toMatchObject({ kind: 'vote' });
    expect(says({}, 5)).toEqual({ kind: 'session' });
  });

  test('an open vote shows all its points', () => {
    const points = { a: point('voting'), b: point('voting'), c: point('tabled') };
    expect(says({ points, open: 'r', rounds: { r: round(['a', 'b']) } })).toEqual({ kind: 'vote', round: 'r', points: ['a', 'b'] });
  });

  test('a vote that is closed is shown as counted until its outcome is declared', () => {
    const meeting = { points: { a: point('counted'), b: decided(later(-5)) }, rounds: { r: round(['a'], { closed: later(-60) }) } };
    expect(says(meeting)).toEqual({ kind: 'counted', round: 'r', points: ['a'] });
    const declared = { ...meeting, rounds: { r: round(['a'], { closed: later(-60), declared: true }) } };
    expect(says(declared)).toEqual({ kind: 'decided', points: ['b'] });
  });

  test('a vote that was annulled is shown as nothing', () => {
    const rounds = { r: round(['a'], { closed: later(-60), annulled: { reason: {}, at: later(-5) } }) };
    expect(says({ points: { a: point('tabled') }, rounds })).toEqual({ kind: 'tabled', points: ['a'] });
  });

  test('a temperature check is shown while it is open, then its picture, until something comes after it', () => {
    const points = { a: point('tabled') };
    expect(says({ points, open: 'c', rounds: { c: round(['a'], { check: true }) } })).toEqual({ kind: 'check', round: 'c', points: ['a'] });
    const rounds = { c: round(['a'], { check: true, closed: later(0) }) };
    expect(says({ points, rounds }, 5)).toEqual({ kind: 'picture', round: 'c', points: ['a'] });
    expect(says({ points, rounds }, DECIDED_SHOWN_MS / 1000)).toEqual({ kind: 'tabled', points: ['a'] });
    expect(says({ points: { ...points, b: point('tabled', { since: later(3) }) }, rounds }, 5)).toEqual({ kind: 'tabled', points: ['a', 'b'] });
    expect(says({ points: { a: decided(later(4)) }, rounds }, 5)).toEqual({ kind: 'decided', points: ['a'] });
    expect(says({ points, rounds, current: 'i2', items: { i2: { since: later(4) } } }, 5)).toEqual({ kind: 'tabled', points: ['a'] });
  });

  test('a decision is shown with all points of its vote, for three minutes', () => {
    const meeting = { points: { a: decided(later(0), 'r'), b: decided(later(0), 'r') }, rounds: { r: round(['a', 'b'], { declared: true, closed: later(-9) }) } };
    expect(says(meeting)).toEqual({ kind: 'decided', points: ['a', 'b'], round: 'r' });
    expect(says(meeting, DECIDED_SHOWN_MS / 1000 - 1)).toMatchObject({ kind: 'decided' });
    expect(says(meeting, DECIDED_SHOWN_MS / 1000)).toEqual({ kind: 'session' });
  });

  test('a decision gives way to what is put to the table after it, not to what was there before', () => {
    const tabled = (at: number): Record<string, PointShape> => ({ a: decided(later(0)), b: point('tabled', { since: later(at) }) });
    expect(says({ points: tabled(-1) }, 5)).toMatchObject({ kind: 'decided' });
    expect(says({ points: tabled(1) }, 5)).toEqual({ kind: 'tabled', points: ['b'] });
  });

  test('a decision gives way to an item taken up after it', () => {
    const meeting = { points: { a: decided(later(0)) }, current: 'i2', items: { i2: { since: later(10) } } };
    expect(says(meeting, 11)).toEqual({ kind: 'item', item: 'i2' });
  });

  test('of the points on the table those of the item in hand are shown, else all', () => {
    const points = { a: point('tabled'), b: point('tabled', { item: 'i2' }) };
    expect(says({ points, current: 'i2' })).toEqual({ kind: 'tabled', points: ['b'] });
    expect(says({ points, current: 'i3' })).toEqual({ kind: 'tabled', points: ['a', 'b'] });
  });

  test('where nothing else is to say it is the item, else who speaks, else that the meeting goes on', () => {
    expect(says({ current: 'i1', items: { i1: {} }, speaking: true })).toEqual({ kind: 'item', item: 'i1' });
    expect(says({ speaking: true })).toEqual({ kind: 'speaker' });
    expect(says({})).toEqual({ kind: 'session' });
  });
});
