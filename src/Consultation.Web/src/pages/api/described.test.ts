import { expect, it } from 'vitest';
import { byTag } from './described';

it('groups what can be asked for by its tag, what has none last', () => {
  const groups = byTag({
    paths: {
      '/health': { get: {} },
      '/api/me': { get: { tags: ['Access'], summary: 'Who one is.' } },
      '/api/people': { get: { tags: ['People'] }, post: { tags: ['People'], description: 'Adds one.' } },
    },
  });
  expect(groups.map(([tag, all]) => [tag, all.map((one) => `${one.method} ${one.path}`)])).toEqual([
    ['Access', ['GET /api/me']],
    ['People', ['GET /api/people', 'POST /api/people']],
    ['—', ['GET /health']],
  ]);
  expect(groups[0]?.[1][0]?.summary).toBe('Who one is.');
});
