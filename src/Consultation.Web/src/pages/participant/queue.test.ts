import { describe, expect, it } from 'vitest';
import type { FloorSlice } from '../../contract';
import { kindsToAsk } from './ask';
import { roughWait } from './queue';
import { myRequests } from './requests';

const floor = (open: boolean, limit?: number): FloorSlice => ({
  open,
  order: 'asAsked',
  lately: [],
  orders: {},
  sectors: {},
  speaking: { speech: 's1', seat: 'court', kind: 'statement', from: '2009-02-23T05:46:00Z', since: '2009-02-23T05:46:00Z', spentSeconds: 0, ...(limit ? { limit } : {}) },
  queue: [
    { request: 'q1', seat: 'usaid', kind: 'pointOfOrder', asked: '' },
    { request: 'q2', seat: 'adil', kind: 'statement', asked: '' },
    { request: 'q3', seat: 'osce', kind: 'statement', asked: '' },
    { request: 'q4', seat: 'adil', kind: 'question', asked: '' },
  ],
});

describe('the queue for the floor', () => {
  it('shows a seat its own places', () => {
    expect(myRequests(floor(true), 'adil').map((r) => [r.request, r.place])).toEqual([['q2', 2], ['q4', 4]]);
    expect(myRequests(undefined, 'adil')).toEqual([]);
  });

  it('tells roughly how long it takes: the rest of the speech, and one for each before', () => {
    expect(roughWait(floor(true, 300), 1, 60)).toBe(4);
    expect(roughWait(floor(true, 300), 3, 60)).toBe(14);
    expect(roughWait(floor(true, 300), 1, 999)).toBe(0);
    const { speaking: _, ...idle } = floor(true);
    expect(roughWait(idle, 2, 0)).toBe(3);
    expect(roughWait({ ...floor(true, 300), perSpeech: 120 }, 3, 60)).toBe(8);
  });

  it('lets a seat ask once for each kind, and only for a point of order while the list is closed', () => {
    expect(kindsToAsk(floor(true), 'adil')).toEqual(['reply', 'pointOfOrder']);
    expect(kindsToAsk(floor(false), 'adil')).toEqual(['pointOfOrder']);
    expect(kindsToAsk(floor(false), 'usaid')).toEqual([]);
  });
});
