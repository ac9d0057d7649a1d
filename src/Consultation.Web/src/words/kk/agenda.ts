import type { agenda as english } from '../en/agenda';

/** Отырыс кезіндегі күн тәртібі. */
export const agenda: typeof english = {
  planned: (from, to) => (to ? `жоспар бойынша ${from}–${to}` : `жоспар бойынша басталуы ${from}`),
  took: (from, to) => (to ? `${from}–${to}` : `басталғаны ${from}`),
  over: (n) => `берілген уақыттан ${n} минут асты`,
  expected: (time) => `Қалғаны берілген уақытқа сыйса, отырыс аяқталатын уақыт: ${time}`,
  late: (n) => `, жоспардан ${n} минут кеш.`,
  early: (n) => `, жоспардан ${n} минут ерте.`,
  onTime: ', жоспар бойынша.',
  reason: (reason) => `Кейінге қалдырылды: ${reason}`,
  move: 'Жылжыту',
  up: 'Жоғары',
  down: 'Төмен',
  in: (number) => `${number}-мәселеге`,
  out: 'Бір деңгей жоғары',
  upLabel: (title) => `Жоғары жылжыту: ${title}`,
  downLabel: (title) => `Төмен жылжыту: ${title}`,
  inLabel: (title, above) => `«${title}» мәселесін «${above}» мәселесіне кіргізу`,
  outLabel: (title) => `Бір деңгей жоғары жылжыту: ${title}`,
  movedTo: (number) => `Енді бұл — ${number}-мәселе`,
  next: (number, title) => `Келесі: ${number} ${title}`,
};
