/*
 * Terms, the same on every page and in the documents (see Wording/Russian*.cs of the domain):
 * roundtable — круглый стол; session — заседание; seat — место (за столом), and where it acts — участник;
 * sector — сектор, essential — ключевой; facilitator — ведущий; rapporteur — секретарь; staff — сотрудник секретариата;
 * agenda item — пункт повестки дня, in short «вопрос», so that it isn't taken for a point; point — пункт, as in the
 * sentences of the record; on the table — на рассмотрении; vote — голосование; ballot — голос; register of a vote —
 * список голосующих; stand aside — остаться в стороне; abstain — воздержаться; objection — возражение; reservation —
 * оговорка; amendment — поправка; statement — заявление; sense of the meeting — общее мнение; silence procedure —
 * процедура молчаливого согласия; proxy — доверенность; temperature check — пробный опрос; floor — слово; point of
 * order — выступление по порядку ведения заседания; record, minutes — протокол; note — запись; comment — комментарий;
 * marking — гриф; grade — степень согласия. Names of people and seats take no endings: they stand after a colon.
 */

/** How many of something: the number stands before the noun. */
export function count(n: number, one: string, few: string, many: string): string {
  return `${whole(n)} ${form(n, one, few, many)}`;
}

/** The form of a word that goes with a number. */
export function form(n: number, one: string, few: string, many: string): string {
  const [ten, hundred] = [n % 10, n % 100];
  if (ten === 1 && hundred !== 11) {
    return one;
  }
  return ten >= 2 && ten <= 4 && (hundred < 12 || hundred > 14) ? few : many;
}

/** A whole number; thousands are parted by a comma. */
export function whole(n: number): string {
  return n < 10_000 ? String(n) : String(n).replace(/\B(?=(\d{3})+$)/g, '\u00A0');
}

const MONTHS = ['января', 'февраля', 'марта', 'апреля', 'мая', 'июня', 'июля', 'августа', 'сентября', 'октября', 'ноября', 'декабря'];

/** Words that several pages share. */
export const common = {
  product: 'Consultation',
  language: 'Язык этой страницы',
  languageFailed: (name: string): string => `Не удалось загрузить язык: ${name}. Проверьте соединение и выберите его ещё раз.`,
  day: (day: number, month: number, year: number): string => `${day} ${MONTHS[month - 1]} ${year} года`,
  loading: 'Загрузка…',
  cancel: 'Отмена',
  close: 'Закрыть',
  needed: 'Заполните это поле.',
  tooLong: (has: number, most: number): string => `Здесь ${count(has, 'знак', 'знака', 'знаков')}, а можно не больше ${whole(most)}.`,
  correct: (fields: number): string => `Нужно исправить ${count(fields, 'поле', 'поля', 'полей')}:`,
  wrongAt: (label: string, says: string): string => `${label}: ${says}`,
  save: 'Сохранить',
  remove: 'Удалить',
  change: 'Изменить',
  back: 'Назад',
  signOut: 'Выйти',
  signIn: 'Войти',
  joinByCode: 'Присоединиться по коду входа',
  youAre: 'Вы здесь как',
  switchTo: 'Сменить роль',
  languages: { en: 'английский', ru: 'русский', kk: 'казахский' },
  inLanguage: (label: string, language: string): string => `${label} (${language})`,
  otherLanguages: (written: number, of: number): string => `Другие языки: заполнено ${written} из ${of}`,
  status: {
    connecting: 'соединение…',
    connected: 'на связи',
    reconnecting: 'соединение восстанавливается…',
    polling: 'медленная связь',
    ended: 'нет связи',
  },
  statusHelp: {
    connecting: 'Страница соединяется с сервером.',
    connected: 'Страница обновляется сразу.',
    reconnecting: 'Соединение потеряно. Страница сама пробует его восстановить; набранное сохраняется.',
    polling: 'Постоянное соединение здесь невозможно. Страница запрашивает новости каждые несколько секунд; голоса учитываются как всегда.',
    ended: 'Страница больше не соединена с сервером.',
  },
  stages: { draft: 'проект', scheduled: 'назначено', live: 'идёт заседание', suspended: 'перерыв', closed: 'закрыто' },
  roles: {
    administrator: 'администратор',
    staff: 'сотрудник секретариата',
    facilitator: 'ведущий',
    rapporteur: 'секретарь',
    participant: 'участник',
    observer: 'наблюдатель',
    display: 'экран',
    system: 'часы сервера',
  },
  noAnswer: 'Сервер не ответил. Проверьте соединение и повторите; дважды ничего сделано не будет.',
  notHere: 'Такой страницы нет',
  notHereHelp: 'Возможно, адрес набран с ошибкой или круглый стол удалён.',
  noPart: 'Вы не участвуете в этом круглом столе, или его нет',
  noPartHelp: 'Откройте приглашение ещё раз или войдите под учётной записью, которая в нём участвует.',
  notYourRole: 'Ваша роль на этом круглом столе не даёт доступа к этой странице',
  signedOut: 'Вы здесь не вошли в систему',
  signedOutHelp: 'Откройте ссылку из приглашения. Если она больше не действует, её заменили или отозвали: попросите у ведущего новую или присоединитесь по коду входа. У кого есть учётная запись, тот может войти.',
  toStart: 'На главную страницу',
  shortcuts: 'Сочетания клавиш',
};
