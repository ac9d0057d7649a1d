import { count } from './common';

/** Words of the agenda as it is moved and timed while the session is on. */
export const agenda = {
  planned: (from: string, to: string | undefined): string => (to ? `planned ${from}–${to}` : `planned ${from}`),
  took: (from: string, to: string | undefined): string => (to ? `${from}–${to}` : `since ${from}`),
  over: (minutes: number): string => `${count(minutes, 'minute', 'minutes')} over its time`,
  expected: (time: string): string => `If the rest takes the time allotted, it will be over at ${time}`,
  late: (minutes: number): string => `, ${count(minutes, 'minute', 'minutes')} after the plan.`,
  early: (minutes: number): string => `, ${count(minutes, 'minute', 'minutes')} before the plan.`,
  onTime: ', as planned.',
  reason: (reason: string): string => `Put off: ${reason}`,
  move: 'Move',
  up: 'Up',
  down: 'Down',
  in: (number: string): string => `Under ${number}`,
  out: 'Out one level',
  upLabel: (title: string): string => `Move ${title} up`,
  downLabel: (title: string): string => `Move ${title} down`,
  inLabel: (title: string, above: string): string => `Put ${title} under ${above}`,
  outLabel: (title: string): string => `Move ${title} out one level`,
  movedTo: (number: string): string => `Now item ${number}`,
  next: (number: string, title: string): string => `Next: ${number} ${title}`,
};
