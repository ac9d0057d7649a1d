import { expect, it } from 'vitest';
import { quartersOf } from './asked';

it.each([
  [0, 10, 0],
  [2, 10, 0],
  [3, 10, 1],
  [5, 10, 2],
  [7, 10, 2],
  [8, 10, 3],
  [9, 10, 3],
  [10, 10, 4],
  [1, 3, 1],
  [0, 0, 0],
])('%i of %i votes are %i quarters', (voted, entitled, quarters) => expect(quartersOf(voted, entitled)).toBe(quarters));
