import { count, whole } from './common';

/** A seat picked by a part of its name. */
export const picker = {
  seat: 'Участник',
  none: 'Выберите участника',
  choose: 'Выберите участника из списка или очистите поле.',
  found: (n: number): string => (n === 0 ? 'Участников с таким названием нет.' : `Найдено: ${count(n, 'участник', 'участника', 'участников')}.`),
  some: (shown: number, all: number): string => `Показано участников: ${whole(shown)} из ${whole(all)}. Введите больше букв названия.`,
};
