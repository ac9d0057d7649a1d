import type { papers as english } from '../en/papers';

/** Күн тәртібі мәселелерінің құжаттары. */
export const papers: typeof english = {
  title: 'Құжаттар',
  papersN: (n) => `${n} құжат`,
  paper: (number, title) => `${number}-құжат: ${title}`,
  size: (bytes) => (bytes < 1_048_576 ? `${Math.max(1, Math.round(bytes / 1024))} КБ` : `${(bytes / 1_048_576).toFixed(1).replace('.', ',')} МБ`),
  onPoint: (number) => `${number}-тармақ бойынша`,
  attach: 'Құжат тіркеу',
  attachTo: (item) => `Құжат тіркеу: ${item}`,
  file: 'Файл',
  fileHelp: '20 МБ-тан аспайтын, құпиясөзсіз және сценарийсіз PDF.',
  fileMissing: 'Файлды таңдаңыз.',
  fileTooLarge: 'Құжат 20 МБ-тан аспауы керек. Оны кішірек көлемде немесе бөлек-бөлек сақтаңыз.',
  name: 'Атауы',
  nameMissing: 'Құжаттың атауы керек.',
  on: 'Қайда',
  onItem: (number) => `${number}-мәселеге`,
  onPointText: (number, text) => `${number}-тармаққа: ${text}`,
  uploading: (percent) => `Жүктелуде: ${percent} %`,
  checking: 'Файл тексерілуде.',
  remove: 'Құжатты алып тастау',
  removeLabel: (number) => `${number}-құжатты алып тастау`,
  removeQuestion: 'Оны енді ешкім аша алмайды, ал нөмірі басқаға берілмейді. Отырыс ашылған болса, оның болғаны хаттамада қалады.',
};
