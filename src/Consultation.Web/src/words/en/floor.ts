import type { SpeakingOrder } from '../../contract';

const orders: Record<SpeakingOrder, readonly [name: string, meaning: string]> = {
  asAsked: ['As asked', 'Who asked first speaks first.'],
  fewestFirst: ['Fewest first', 'Who has spoken least often on the item speaks first.'],
  alternateSectors: ['Alternating sectors', 'The sector that hasn’t spoken for longest speaks first.'],
};

/** Words about the floor beyond asking for it and giving it: clock, order, limits, rulings, time spoken. */
export const floor = {
  // What a request or a speech is to
  to: (seat: string): string => `to ${seat}`,
  answers: 'To which speech?',
  answersNone: 'to none in particular',
  speechNow: (seat: string): string => `${seat} (speaking now)`,
  speechOf: (seat: string, kind: string, time: string): string => `${seat} (${kind}, ${time})`,

  // The clock
  paused: 'paused',
  pause: 'Pause',
  goOn: 'Go on',
  moreTime: '+1 min',
  moreTimeLabel: '+1 min: one minute more',
  end: 'End',

  // Given in error
  lately: (seat: string, time: string): string => `Before: ${seat}, ${time}`,
  undo: 'Given in error',
  undoTitle: (seat: string): string => `Take back that ${seat} had the floor?`,
  undoHelp: 'The speech counts for nothing, in totals, limits and minutes. If it was asked for, the request waits again at its place.',
  undoIt: 'Take it back',

  // Order and limits
  rules: 'Order and limits',
  rulesTitle: 'Order of speakers and limits',
  rulesHelp: 'Points of order always come first, then what answers the speech being discussed, then the others in this order.',
  order: 'Order',
  orders,
  orderShort: { asAsked: 'as asked', fewestFirst: 'fewest first', alternateSectors: 'alternating sectors' },
  perSpeech: 'Minutes for a speech',
  perSeat: 'Minutes for a seat on an item',
  perSpeechHelp: 'Each speech is given so long. Empty: no limit.',
  perSeatHelp: 'All its speeches on an item together; points of order don’t count. Empty: no limit.',
  wrongMinutes: 'Give minutes from 0.1 to 1,440, or nothing.',
  summary: (order: string, perSpeech: string | undefined, perSeat: string | undefined): string =>
    [`order: ${order}`, perSpeech && `${perSpeech} a speech`, perSeat && `${perSeat} a seat and item`].filter(Boolean).join(' · '),
  minutes: (n: string): string => `${n} min`,
  sectionHelp: 'They hold from the opening of the session, and can be changed at any time.',
  usedUp: 'has used its time on this item',
  giveAnyway: 'Give 1 min',
  giveAnywayTo: (seat: string): string => `Give ${seat} one minute all the same`,
  up: (seat: string): string => `Move ${seat} up`,
  down: (seat: string): string => `Move ${seat} down`,
  turns: (n: number): string => (n === 0 ? 'first time' : n === 1 ? 'has spoken once' : `has spoken ${n} times`),

  // Whether the queue fits
  fits: (needed: number, left: number, each: string): string => `The queue takes about ${needed} min at ${each} each; this item has ${left} min left.`,
  doesNotFit: (needed: number, left: number, each: string): string => `The queue needs about ${needed} min at ${each} each, and this item has only ${left} min left.`,
  noTimeLeft: (needed: number, each: string): string => `The queue needs about ${needed} min at ${each} each, and this item has no time left.`,

  // Points of order
  rule: 'Rule on it',
  ruleOn: (seat: string): string => `Rule on the point of order of ${seat}`,
  ruleHelp: 'It is printed in the minutes. A point that still waits for the floor is settled by it.',
  ruling: 'Ruling',
  giveRuling: 'Give the ruling',
  correct: 'Correct',
  toRule: (seat: string): string => `Point of order of ${seat}: no ruling yet`,
  ruled: (seat: string): string => `Ruling on the point of order of ${seat}:`,

  // Time spoken
  spoken: 'Time spoken',
  spokenHelp: 'In the whole session; points of order don’t count.',
  times: (n: number, time: string): string => `${n}× · ${time}`,
  nobodySpoke: 'Nobody has spoken yet.',
  mine: (time: string): string => `You have spoken ${time} on this item.`,
  mineLeft: (time: string, left: string): string => `You have spoken ${time} on this item; ${left} are left.`,
  mineUsed: 'Your time on this item is used up. You can ask; the facilitator may still give you the floor.',

  // The room's screen
  next: 'Next:',
  nextMore: (n: number): string => `and ${n} more`,
};
