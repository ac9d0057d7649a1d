import type { beginnings as en } from '../en/beginnings';
import { count } from './common';

/** Words about what a new roundtable begins with. */
export const beginnings: typeof en = {
  begin: 'С чего начать',
  empty: 'с пустого круглого стола',
  nextAfter: (title) => `следующий после «${title}»`,
  unknown: 'Выбранное сейчас недоступно. Выберите другое или попробуйте ещё раз.',
  nextHelp:
    'Правила, секторы, места и люди будут перенесены. Вместе с ними перейдут открытые поручения и согласованные позиции; в повестке дня будут утверждение протокола и отложенные вопросы. Всё это можно изменить.',
  brings: (sectors, items, parts) =>
    `Будут созданы ${count(sectors, 'сектор', 'сектора', 'секторов')} и ${count(items, 'вопрос', 'вопроса', 'вопросов')} повестки дня${parts.length > 0 ? `; будет включено: ${parts.join(', ').toLowerCase()}` : ''}. Всё это можно изменить.`,
  proposed: {
    title: 'Осталось от предыдущего круглого стола',
    deferred: 'было отложено',
    deferredFor: (reason) => `было отложено: ${reason}`,
    add: 'Добавить в повестку дня',
    addOf: (title) => `Добавить в повестку дня: ${title}`,
  },
};
