import { expect, it } from 'vitest';
import { called, MOST_SHOWN, pick, type Pickable } from './picking-seats';

const seat = (id: string, group: string, ...names: string[]): Pickable => ({ id, name: names[0]!, group, names });
const table = [
  seat('energy', 'Government', 'Ministry of Energy', 'Министерство энергетики', 'Энергетика министрлігі'),
  seat('health', 'Government', 'Ministry of Health', 'Министерство здравоохранения', 'Денсаулық сақтау министрлігі'),
  seat('elnar', 'Civil society', 'Élan Foundation', 'Фонд «Йолка»', 'Өңір қоры'),
  seat('union', 'Civil society', 'Union of Energy Users'),
];
const ids = (typed: string): string[] => pick(table, typed).groups.flatMap((group) => group.seats.map((one) => one.id));

it.each([
  ['energy', ['energy', 'union']],
  ['ENERGY min', ['energy']],
  ['министер', ['energy', 'health']],
  ['САҚТАУ', ['health']],
  ['elan', ['elnar']],
  ['ёлка', []],
  ['йолка', ['elnar']],
  ['өңір', ['elnar']],
  ['  ', ['energy', 'health', 'elnar', 'union']],
  ['nobody', []],
])('“%s” finds %j, whatever its language, capitals and accents', (typed, found) => expect(ids(typed)).toEqual(found));

it('what is found stands by sector in the order of the table, and the best of it is known', () => {
  const found = pick(table, 'union');
  expect(pick(table, 'energy').groups.map((group) => group.name)).toEqual(['Government', 'Civil society']);
  expect(found.best?.id).toBe('union');
  expect(pick([seat('a', '', 'South Energy'), seat('b', '', 'Energy')], 'energy').best?.id).toBe('b');
});

it('no more is shown than can be looked through, and what is called exactly so is among it', () => {
  const many = Array.from({ length: 1000 }, (_, i) => seat(`s${i}`, '', `Seat 1${i}`)).concat(seat('one', '', 'Seat 1'));
  const found = pick(many, 'seat 1');
  expect([found.shown, found.all]).toEqual([MOST_SHOWN, 1001]);
  expect(found.best?.id).toBe('one');
  expect(found.groups[0]!.seats.map((one) => one.id)).toContain('one');
});

it('a name that is typed out is that seat, one that two have is none', () => {
  expect(called(table, 'ministry of health')?.id).toBe('health');
  expect(called(table, 'ministry')).toBeUndefined();
  expect(called([seat('a', '', 'Same'), seat('b', '', 'same')], 'Same')).toBeUndefined();
});
