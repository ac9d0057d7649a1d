import { expect, it } from 'vitest';
import type { ItemShape } from '../contract';
import { inOrder, minutesOf, possibleParents, stepsOf } from './agenda-order';

const item = (place: number, parent?: string, minutes?: number): ItemShape => ({ place, number: '', title: {}, state: 'pending', spentSeconds: 0, ...(parent ? { parent } : {}), ...(minutes ? { minutes } : {}) });
const ITEMS = { close: item(4, undefined, 15), a: item(0, undefined, 30), a1: item(1, 'a', 20), a2: item(3, 'a', 25), a11: item(2, 'a1') };

it('an item is followed by those below it', () => {
  expect(inOrder(ITEMS).map((i) => `${i.id} ${i.depth} ${i.position}/${i.beside}`)).toEqual(['a 0 1/2', 'a1 1 1/2', 'a11 2 1/1', 'a2 1 2/2', 'close 0 2/2']);
});

it('an item can’t stand below itself', () => {
  const ids = (id?: string): string[] => possibleParents(inOrder(ITEMS), id).map((i) => i.id);
  expect(ids('a')).toEqual(['close']);
  expect(ids('a1')).toEqual(['a', 'a2', 'close']);
  expect(ids('close')).toEqual(['a', 'a1', 'a11', 'a2']);
  expect(ids()).toHaveLength(5);
});

it('an agenda takes the minutes of its items, or of those below them where they are more', () => {
  expect(minutesOf(inOrder(ITEMS))).toBe(60);
  expect(minutesOf([])).toBe(0);
});

it('an item moves a step up, down, below the one before it, or out', () => {
  const steps = (id: string): string =>
    Object.entries(stepsOf(inOrder(ITEMS), id))
      .map(([step, to]: [string, { position: number; parent: string | undefined }]) => `${step}=${to.parent ?? '-'}/${to.position}`)
      .join(' ');
  expect(steps('a')).toBe('down=-/2');
  expect(steps('close')).toBe('up=-/1 in=a/3');
  expect(steps('a1')).toBe('down=a/2 out=-/2');
  expect(steps('a2')).toBe('up=a/1 in=a1/2 out=-/2');
  expect(steps('a11')).toBe('out=a/2');
  expect(steps('gone')).toBe('');
});
