import { count } from './common';

/** Words about actions: what is to be done after the meeting. */
export const actions = {
  title: 'Actions',
  titleN: (open: number): string => `Actions (${count(open, 'open', 'open')})`,
  none: 'No actions yet.',
  mine: (open: number): string => `Your actions (${count(open, 'open', 'open')})`,
  noneMine: 'Nothing is left for your seat to do.',
  others: (n: number): string => (n === 1 ? '1 other action' : `${n} other actions`),
  states: { open: 'open', completed: 'completed', dropped: 'dropped' },
  overdue: 'overdue',
  until: (day: string): string => `by ${day}`,
  takenOver: (roundtable: string): string => `taken over from “${roundtable}”`,
  reason: 'Reason:',
  labelOf: (does: string, action: string): string => `${does}: ${action}`,

  assign: 'Assign an action…',
  assignTitle: 'A new action',
  assignSend: 'Assign it',
  changeTitle: 'Change the action',
  what: 'What is to be done',
  seat: 'Seat',
  noSeat: 'no seat: named below',
  who: 'Who does it',
  whoOfSeat: 'Who of that seat (optional)',
  whoHelp: 'A name, an office, or “the secretariat”.',
  due: 'By when (optional)',

  complete: 'Completed',
  drop: 'Drop…',
  dropTitle: 'Drop the action',
  dropHelp: 'It stays in the record, with the reason why it isn’t done.',
  dropSend: 'Drop it',
  why: 'Reason',
  reopen: 'Open again',
  reopenTitle: 'Open the action again?',
};
