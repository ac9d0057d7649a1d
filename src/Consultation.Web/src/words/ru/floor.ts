import type { floor as en } from '../en/floor';

/** Words about the floor beyond asking for it and giving it: clock, order, limits, rulings, time spoken. Names take no endings. */
export const floor: typeof en = {
  // What a request or a speech is to
  to: (seat: string): string => `в ответ: ${seat}`,
  answers: 'На какое выступление?',
  answersNone: 'ни на какое в отдельности',
  speechNow: (seat: string): string => `${seat} (выступает сейчас)`,
  speechOf: (seat: string, kind: string, time: string): string => `${seat} (${kind}, ${time})`,

  // The clock
  paused: 'пауза',
  pause: 'Пауза',
  goOn: 'Продолжить',
  moreTime: '+1 мин',
  moreTimeLabel: '+1 мин: ещё одна минута',
  end: 'Завершить',

  // Given in error
  lately: (seat: string, time: string): string => `До этого: ${seat}, ${time}`,
  undo: 'Дано по ошибке',
  undoTitle: (seat: string): string => `Слово было дано по ошибке: ${seat}?`,
  undoHelp: 'Выступление не засчитывается ни в итогах, ни в регламенте, ни в протоколе. Если слова просили, просьба снова ждёт на своём месте.',
  undoIt: 'Отменить выступление',

  // Order and limits
  rules: 'Порядок и регламент',
  rulesTitle: 'Порядок выступлений и регламент',
  rulesHelp: 'Первыми всегда идут выступления по порядку ведения, затем ответы на обсуждаемое выступление, затем остальные в этом порядке.',
  order: 'Порядок',
  orders: {
    asAsked: ['По очереди просьб', 'Кто раньше попросил, тот раньше выступает.'],
    fewestFirst: ['Сначала кто меньше выступал', 'Первым выступает тот, кто реже всех выступал по этому вопросу.'],
    alternateSectors: ['Секторы по очереди', 'Первым выступает сектор, который дольше всех не выступал.'],
  },
  orderShort: { asAsked: 'по очереди просьб', fewestFirst: 'сначала кто меньше выступал', alternateSectors: 'секторы по очереди' },
  perSpeech: 'Минут на выступление',
  perSeat: 'Минут участнику на вопрос',
  perSpeechHelp: 'Столько даётся на каждое выступление. Пусто: без ограничения.',
  perSeatHelp: 'На все его выступления по вопросу вместе; выступления по порядку ведения не считаются. Пусто: без ограничения.',
  wrongMinutes: 'Укажите минуты от 0,1 до 1440 или ничего.',
  summary: (order: string, perSpeech: string | undefined, perSeat: string | undefined): string =>
    [`порядок: ${order}`, perSpeech && `${perSpeech} на выступление`, perSeat && `${perSeat} участнику на вопрос`].filter(Boolean).join(' · '),
  minutes: (n: string): string => `${n} мин`,
  sectionHelp: 'Действуют с открытия заседания; их можно изменить в любое время.',
  usedUp: 'время по этому вопросу исчерпано',
  giveAnyway: 'Дать 1 мин',
  giveAnywayTo: (seat: string): string => `Всё же дать одну минуту: ${seat}`,
  up: (seat: string): string => `Передвинуть вверх: ${seat}`,
  down: (seat: string): string => `Передвинуть вниз: ${seat}`,
  turns: (n: number): string => (n === 0 ? 'впервые' : `выступлений: ${n}`),

  // Whether the queue fits
  fits: (needed: number, left: number, each: string): string => `Очередь займёт около ${needed} мин, по ${each} на каждого; на этот вопрос осталось ${left} мин.`,
  doesNotFit: (needed: number, left: number, each: string): string => `Очереди нужно около ${needed} мин, по ${each} на каждого, а на этот вопрос осталось только ${left} мин.`,
  noTimeLeft: (needed: number, each: string): string => `Очереди нужно около ${needed} мин, по ${each} на каждого, а время на этот вопрос вышло.`,

  // Points of order
  rule: 'Вынести решение',
  ruleOn: (seat: string): string => `Решение по порядку ведения: ${seat}`,
  ruleHelp: 'Решение печатается в протоколе. Если слово ещё не дано, вопрос о порядке им исчерпан.',
  ruling: 'Решение',
  giveRuling: 'Объявить решение',
  correct: 'Исправить',
  toRule: (seat: string): string => `По порядку ведения (${seat}): решения пока нет`,
  ruled: (seat: string): string => `Решение по порядку ведения (${seat}):`,

  // Time spoken
  spoken: 'Время выступлений',
  spokenHelp: 'За всё заседание; выступления по порядку ведения не считаются.',
  times: (n: number, time: string): string => `${n}× · ${time}`,
  nobodySpoke: 'Пока никто не выступал.',
  mine: (time: string): string => `По этому вопросу вы выступали ${time}.`,
  mineLeft: (time: string, left: string): string => `По этому вопросу вы выступали ${time}; осталось ${left}.`,
  mineUsed: 'Ваше время по этому вопросу исчерпано. Слова можно попросить; ведущий может его дать.',

  // The room's screen
  next: 'Следующие:',
  nextMore: (n: number): string => `и ещё ${n}`,
};
