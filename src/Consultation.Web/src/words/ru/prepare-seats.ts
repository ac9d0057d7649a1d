import { count, whole } from './common';

/** Words about the sectors. */
export const sectorsPart = {
  help: 'Стороны за столом, например государственные органы и гражданское общество. Каждое место относится к одному сектору.',
  none: 'Секторов ещё нет.',
  add: 'Добавить сектор',
  change: (name: string): string => `Изменить сектор: ${name}`,
  changeTitle: 'Изменить сектор',
  name: 'Название',
  nameHelp: 'Например: Государственные органы, Гражданское общество, Члены.',
  essential: 'ключевой',
  isEssential: 'Ключевой',
  essentialHelp: 'Без его поддержки нет согласия.',
  seats: (n: number): string => count(n, 'место', 'места', 'мест'),
  remove: 'Удалить этот сектор',
  removeQuestion: 'Его можно удалить, когда в нём нет мест.',
};

/** Words about the seats. */
export const seatsPart = {
  help: 'Место — это должность или организация, а не человек: оно остаётся, когда приходит кто-то другой.',
  none: 'Мест ещё нет.',
  sectorFirst: 'Места относятся к секторам: сначала добавьте сектор.',
  add: 'Добавить место',
  addSeveral: 'Добавить несколько',
  addMany: (n: number): string => (n === 0 ? 'Добавить места' : `Добавить ${count(n, 'место', 'места', 'мест')}`),
  change: (name: string): string => `Изменить место: ${name}`,
  changeTitle: 'Изменить место',
  name: 'Название',
  nameHelp: 'Должность или организация, например Министерство юстиции.',
  names: 'Названия',
  namesHelp: 'По одному в строке, как в списке, который вы копируете. Другие языки можно добавить к каждому месту потом.',
  sector: 'Сектор',
  votes: 'С правом голоса',
  votesHelp: 'Без него может выступать и не учитывается.',
  allVote: 'Они с правом голоса',
  noVote: 'без голоса',
  weight: 'Вес',
  weightHelp: 'За сколько голосов считается его голос.',
  weightIs: (n: number): string => `вес ${whole(n)}`,
  weightWrong: 'Вес — целое число от 1.',
  language: 'Рабочий язык',
  noLanguage: 'не указан',
  persons: (n: number): string => (n === 0 ? 'Люди' : `Люди: ${whole(n)}`),
  personsOf: (n: number, name: string): string => (n === 0 ? `Люди места: ${name}` : `Люди (${whole(n)}) места: ${name}`),
  somebody: 'человек, чьё имя удалено',
  remove: 'Удалить это место',
  removeQuestion: 'Место покидает стол, и его ссылка перестаёт действовать. Что оно говорило и как голосовало, остаётся в протоколе.',
};

/** Words about the persons of a seat. */
export const personsPart = {
  title: (seat: string): string => `Люди места: ${seat}`,
  help: 'Называть людей необязательно: за место выступает тот, кто откроет его ссылку. Если названо несколько, голосом распоряжается один в каждый момент.',
  helpNoVote: 'Называть людей необязательно: за место выступает тот, кто откроет его ссылку.',
  none: 'Никто не назван.',
  name: 'Имя человека',
  same: (name: string): string => `Тот же человек, который уже известен: ${name}`,
  part: 'Роль',
  parts: { head: 'глава', alternate: 'заместитель', adviser: 'советник' },
  partMeanings: { head: 'Представляет место первым.', alternate: 'Замещает главу.', adviser: 'Помогает; обычно не голосует.' },
  add: 'Добавить человека',
  holdsVote: 'распоряжается голосом',
  holdVote: 'Передать право голоса',
  holdVoteOf: (name: string): string => `Передать право голоса: ${name}`,
  release: 'Освободить',
  releaseOf: (name: string): string => `Освободить от этого места: ${name}`,
};
