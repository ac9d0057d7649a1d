import type { papers as english } from '../en/papers';
import { count } from './common';

/** Документы к вопросам повестки дня. */
export const papers: typeof english = {
  title: 'Документы',
  papersN: (n) => count(n, 'документ', 'документа', 'документов'),
  paper: (number, title) => `Документ ${number}: ${title}`,
  size: (bytes) => (bytes < 1_048_576 ? `${Math.max(1, Math.round(bytes / 1024))} КБ` : `${(bytes / 1_048_576).toFixed(1).replace('.', ',')} МБ`),
  onPoint: (number) => `к пункту ${number}`,
  attach: 'Приложить документ',
  attachTo: (item) => `Приложить документ: ${item}`,
  file: 'Файл',
  fileHelp: 'PDF не больше 20 МБ, без пароля и без сценариев.',
  fileMissing: 'Выберите файл.',
  fileTooLarge: 'Документ может быть не больше 20 МБ. Сохраните его в меньшем размере или по частям.',
  name: 'Название',
  nameMissing: 'Укажите название документа.',
  on: 'К чему',
  onItem: (number) => `к вопросу ${number}`,
  onPointText: (number, text) => `к пункту ${number}: ${text}`,
  uploading: (percent) => `Загружается: ${percent} %`,
  checking: 'Файл проверяется.',
  remove: 'Убрать документ',
  removeLabel: (number) => `Убрать документ ${number}`,
  removeQuestion: 'Открыть его больше никто не сможет, а его номер не будет дан другому. Если заседание уже открыто, в протоколе останется, что он был.',
};
