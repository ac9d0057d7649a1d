import type { actions as en } from '../en/actions';
import { count } from './common';

/** Words about actions: what is to be done after the meeting. */
export const actions: typeof en = {
  title: 'Поручения',
  titleN: (open) => `Поручения (${count(open, 'открытое', 'открытых', 'открытых')})`,
  none: 'Поручений пока нет.',
  mine: (open) => `Ваши поручения (${count(open, 'открытое', 'открытых', 'открытых')})`,
  noneMine: 'Для вашего места поручений не осталось.',
  others: (n) => count(n, 'другое поручение', 'других поручения', 'других поручений'),
  states: { open: 'открыто', completed: 'выполнено', dropped: 'снято' },
  overdue: 'просрочено',
  until: (day) => `срок: ${day}`,
  takenOver: (roundtable) => `перешло от круглого стола «${roundtable}»`,
  reason: 'Причина:',
  labelOf: (does, action) => `${does}: ${action}`,

  assign: 'Дать поручение…',
  assignTitle: 'Новое поручение',
  assignSend: 'Дать поручение',
  changeTitle: 'Изменить поручение',
  what: 'Что сделать',
  seat: 'Место',
  noSeat: 'без места: исполнитель назван ниже',
  who: 'Исполнитель',
  whoOfSeat: 'Кто именно (необязательно)',
  whoHelp: 'Имя, подразделение или «секретариат».',
  due: 'Срок (необязательно)',

  complete: 'Выполнено',
  drop: 'Снять…',
  dropTitle: 'Снять поручение',
  dropHelp: 'Оно останется в протоколе вместе с причиной, по которой не будет выполнено.',
  dropSend: 'Снять поручение',
  why: 'Причина',
  reopen: 'Открыть снова',
  reopenTitle: 'Открыть поручение снова?',
};
