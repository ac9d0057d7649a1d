import { describe, expect, it } from 'vitest';
import type { Changed, View } from '../contract';
import { LiveState } from './state';

const point = (stage: string) => ({ item: 'one', stage });

/** A view as the server sends it: lists travel as what is set and removed. */
const view = (points: Record<string, unknown>): View =>
  ({ roundtable: { id: 'r', stage: 'live' }, floor: { open: true, queue: [] }, table: { points: { set: points }, objections: { set: {} }, reservations: { set: {} } } }) as unknown as View;

const push = (from: number, number: number, slices: Changed['slices'], stream: Changed['stream'] = 'audience'): Changed => ({ stream, from, number, slices });

function started(number = 10): LiveState {
  const state = new LiveState();
  state.start(number, view({ a: point('tabled'), b: point('draft') }));
  return state;
}

describe('the state of a page', () => {
  it('holds the whole view it started from', () => {
    const state = started();
    expect(state.number).toBe(10);
    expect(Object.keys(state.slices.table.value!.points)).toEqual(['a', 'b']);
    expect(state.slices.roundtable.value?.stage).toBe('live');
  });

  it('applies a push that begins where it is or before', () => {
    const state = started();
    expect(state.take(push(10, 12, { floor: { open: false, queue: [] } }))).toBe('applied');
    expect(state.take(push(8, 13, { floor: { open: true, queue: [] } }))).toBe('applied');
    expect(state.slices.floor.value?.open).toBe(true);
    expect(state.number).toBe(13);
  });

  it('ignores a push it has seen already', () => {
    const state = started();
    expect(state.take(push(9, 10, { floor: { open: false, queue: [] } }))).toBe('ignored');
    expect(state.slices.floor.value?.open).toBe(true);
  });

  it('finds the gap that a missed push leaves, and changes nothing', () => {
    const state = started();
    expect(state.take(push(11, 12, { floor: { open: false, queue: [] } }))).toBe('gap');
    expect(state.slices.floor.value?.open).toBe(true);
    expect(state.number).toBe(10);
  });

  it('keeps the two streams apart', () => {
    const state = started();
    expect(state.take(push(10, 20, {}, 'mine'))).toBe('applied');
    expect(state.take(push(10, 15, { floor: { open: false, queue: [] } }))).toBe('applied');
    expect(state.take(push(16, 21, {}))).toBe('gap');
    expect(state.number).toBe(20);
  });

  it('changes a list by what was set and removed, and leaves the rest', () => {
    const state = started();
    state.take(push(10, 11, { table: { points: { set: { c: point('tabled'), a: point('voting') }, remove: ['b'] }, objections: { set: {} } } }));
    expect(state.slices.table.value?.points).toEqual({ a: point('voting'), c: point('tabled') });
    expect(state.slices.table.value?.reservations).toEqual({});
  });

  it('forgets a field that a change leaves out, and no list', () => {
    const state = started();
    state.take(push(10, 11, { vote: { open: 'round', rounds: { set: { round: { ordinal: 1 } } } } }));
    state.take(push(11, 12, { vote: { rounds: { set: {} } } }));
    expect(state.slices.vote.value?.open).toBeUndefined();
    expect(Object.keys(state.slices.vote.value!.rounds)).toEqual(['round']);
  });

  it('forgets a slice that a new whole view no longer has', () => {
    const state = started();
    const { floor: _, ...rest } = view({});
    expect(state.start(11, rest)).toBe(true);
    expect(state.slices.floor.value).toBeUndefined();
    expect(state.slices.table.value?.points).toEqual({});
  });

  it('passes over a whole view that is older than what it has seen', () => {
    const state = started();
    state.take(push(10, 12, { floor: { open: false, queue: [] } }));
    expect(state.start(11, view({}))).toBe(false);
    expect(state.slices.floor.value?.open).toBe(false);
  });

  it('passes over slices that it doesn’t know', () => {
    const state = started();
    expect(state.take(push(10, 11, { later: { anything: 1 } }))).toBe('applied');
  });
});
