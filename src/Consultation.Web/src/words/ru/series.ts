import { count } from './common';

/** Words about series of roundtables and the positions they agreed on. */
export const series = {
  // The register
  title: 'Действующие позиции',
  titleN: (n: number): string => `Действующие позиции (${n})`,
  none: 'Действующих позиций нет.',
  over: (n: number): string => `Утратили силу (${n})`,
  here: 'Этот круглый стол',
  from: (roundtable: string, day: string): string => `${roundtable} · ${day}`,
  number: (number: string): string => `Пункт ${number}`,
  standings: { inForce: 'действует', amended: 'действует с изменениями', superseded: 'утратила силу' },
  givenUp: 'отменена',
  changed: {
    amended: (by: string): string => `Изменена: ${by}`,
    superseded: (by: string): string => `Заменена: ${by}`,
  },
  byPoint: (number: string): string => `пункт ${number} этого круглого стола`,
  byPosition: (text: string, roundtable: string): string => `«${text}» (${roundtable})`,
  byLater: 'позиция более позднего круглого стола',
  nothingElse: 'Отменена без замены',
  reason: 'Основание:',

  // Changing a position
  amend: 'Изменена принятой здесь позицией…',
  amendTitle: 'Изменена принятой здесь позицией',
  amendHelp: 'Она остаётся в силе с изменениями, которые внесла принятая здесь позиция.',
  amendSend: 'Записать как изменённую',
  supersede: 'Утратила силу…',
  supersedeTitle: 'Больше не действует',
  supersedeHelp: 'Это нельзя отменить. Об этом узнает и круглый стол, который её принял.',
  supersedeSend: 'Записать как утратившую силу',
  labelOf: (action: string, text: string): string => `${action} ${text}`,
  by: 'Какой принятой здесь позицией',
  choose: 'Выберите…',
  byNone: 'никакой: от неё отказались',
  why: 'Основание',
  whyOptional: 'Основание (необязательно)',

  // Being part of a series
  help: 'Круглые столы одной серии следуют один за другим. Согласованные на прежних позиции и открытые поручения переходят в этот в том виде, в каком они действуют; отложенные вопросы предлагаются в его повестку дня.',
  notPart: 'не входит в серию',
  name: 'Название серии',
  nameHelp: (id: string): string => (id ? `Обозначение серии: ${id}.` : 'Латинские буквы и цифры, например “Rule of law”.'),
  nameMissing: 'Дайте серии название латинскими буквами или цифрами.',
  isOf: (series: string): string => `Тот круглый стол относится к серии ${series}.`,
  previous: 'Предыдущий круглый стол',
  previousHelp: 'Те, в которых вы участвуете.',
  first: 'нет: это первый в серии',
  titled: (title: string, day: string): string => `${title}, ${day}`,
  unknown: 'круглый стол, в котором вы не участвуете',
  taken: 'Перешедшие позиции',
  takenN: (n: number): string => count(n, 'позиция', 'позиции', 'позиций'),
  place: 'Включить в серию',
  placeTitle: 'В составе серии',
  again: 'Перенести ещё раз',
  againDone: 'Перенесено ещё раз',
};
