import type { search as en } from '../en/search';
import { count } from './common';

/** Words about searching the library. */
export const search: typeof en = {
  label: 'Поиск по названиям, повесткам дня, пунктам и согласованным позициям',
  title: 'В повестках дня, пунктах и согласованных позициях',
  found: (n) => `Найдено: ${count(n, 'текст', 'текста', 'текстов')}`,
  none: 'Ни в повестках дня, ни в пунктах, ни в согласованных позициях таких слов нет.',
  noTitle: 'Ни в одном названии таких слов нет.',
  more: 'Показано не всё. Добавьте слово, чтобы найти меньше.',
  kinds: {
    title: () => 'Название',
    item: (number) => `Вопрос ${number}`,
    point: (number) => `Пункт ${number}`,
    position: (number) => `Согласовано: пункт ${number}`,
  },
};
