import type { agenda as english } from '../en/agenda';
import { count } from './common';

const minutes = (n: number): string => count(n, 'минуту', 'минуты', 'минут');

/** Повестка дня во время заседания. */
export const agenda: typeof english = {
  planned: (from, to) => (to ? `по плану ${from}–${to}` : `по плану с ${from}`),
  took: (from, to) => (to ? `${from}–${to}` : `с ${from}`),
  over: (n) => `дольше отведённого на ${minutes(n)}`,
  expected: (time) => `Если остальное займёт отведённое время, заседание закончится в ${time}`,
  late: (n) => `, на ${minutes(n)} позже плана.`,
  early: (n) => `, на ${minutes(n)} раньше плана.`,
  onTime: ', по плану.',
  reason: (reason) => `Отложено: ${reason}`,
  move: 'Переместить',
  up: 'Выше',
  down: 'Ниже',
  in: (number) => `В вопрос ${number}`,
  out: 'На уровень выше',
  upLabel: (title) => `Переместить выше: ${title}`,
  downLabel: (title) => `Переместить ниже: ${title}`,
  inLabel: (title, above) => `Поместить «${title}» в вопрос «${above}»`,
  outLabel: (title) => `Переместить на уровень выше: ${title}`,
  movedTo: (number) => `Теперь это вопрос ${number}`,
  next: (number, title) => `Далее: ${number} ${title}`,
};
