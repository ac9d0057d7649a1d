import { form, whole } from './common';
import { accounts } from './library-accounts';

/** Words of the pages for: my roundtables, accounts, documents. */
export const library = {
  title: 'Круглые столы',
  beside: 'Страницы этого круглого стола',
  pageOf: (page: string, title: string): string => `${page}: ${title}`,
  found: (n: number): string => `${form(n, 'Найден', 'Найдено', 'Найдено')} ${whole(n)} ${form(n, 'круглый стол', 'круглых стола', 'круглых столов')}`,
  when: { now: 'Идут', coming: 'Предстоят', past: 'Прошли' },
  undated: 'дата ещё не назначена',
  enter: 'Войти',
  /** The live page, by what one is there. */
  open: 'Страница заседания',
  livePage: { facilitator: 'Пульт', rapporteur: 'Записи' } as Record<string, string | undefined>,
  prepare: 'Подготовка',
  invitations: 'Приглашения',
  /** Several roles as one phrase: facilitator and rapporteur. */
  and: (names: readonly string[]): string => (names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} и ${names.at(-1)}`),
  empty: {
    title: 'Круглых столов пока нет',
    creates: 'Начните с кнопки «Новый круглый стол»: достаточно названия. Затем идут места, повестка дня и пункты для согласования; когда всё готово, вы рассылаете приглашения и открываете заседание.',
    given: 'Круглый стол появится здесь, как только его ведущий даст вам роль. Сообщите ему имя, под которым вы входите.',
    invited: 'Круглый стол появится здесь, когда вы откроете приглашение или вас допустят из зала ожидания.',
  },
  account: {
    signOutQuestion: 'Вы перестанете быть тем, кто вы здесь. Чтобы вернуться, откройте приглашение ещё раз.',
  },
  create: {
    title: 'Новый круглый стол',
    send: 'Создать круглый стол',
    help: 'Сейчас нужно только название. Всё можно изменить позже, пока заседание не закрыто.',
  },
  copying: {
    copy: 'Скопировать',
    copied: 'Скопировано',
    copyOf: (what: string): string => `Скопировать: ${what}`,
  },
  accounts,
  documents: {
    title: 'Документы',
    state: {
      draft: 'Заседание ещё не открыто; это проект по подготовленному.',
      scheduled: 'Заседание ещё не открыто; это проект по подготовленному.',
      live: 'Заседание ещё идёт; это проект по тому, что уже записано.',
      suspended: 'В заседании перерыв; это проект по тому, что уже записано.',
      closed: 'Заседание закрыто. Всё, что будет записано сейчас, ещё войдёт в документы.',
    },
    readership: 'Для кого',
    everything: 'Всё, что есть',
    everythingHelp: 'Все абзацы и комментарии с любым грифом.',
    public: 'Для всех',
    publicHelp: 'Абзацы с низшим грифом, без комментариев. Участники и наблюдатели могут скачать их после закрытия заседания.',
    upTo: (marking: string): string => `До грифа ${marking}`,
    markingHelp: 'Абзацы и комментарии до этого грифа включительно.',
    kinds: {
      minutes: ['Протокол', 'Что было сказано и решено, по вопросам, с итогами каждого голосования.'],
      'agreed-positions': ['Согласованные позиции', 'Принятые пункты в их окончательной редакции.'],
      attendance: ['Присутствие', 'Все места и время за столом, в виде таблицы.'],
      votes: ['Голосования', 'Голоса открытых голосований и итоги остальных, в виде таблицы.'],
      'speaking-times': ['Выступления', 'Все выступления и их длительность, в виде таблицы; в книге есть суммы по местам и секторам.'],
      record: ['Запись', 'Тот же протокол в виде данных, для других программ и архивов.'],
    } as Record<string, readonly [string, string] | undefined>,
    download: 'Скачать',
    downloadOf: (form: string, name: string): string => `Скачать ${form}: ${name}`,
    madeAt: (number: number): string => `Составлено по журналу до события ${number}.`,
    lookAgain: 'Обновить',
    notClosedTitle: 'Ещё рано',
    notClosed: 'Документы можно будет прочитать здесь, когда заседание закроется.',
  },
};
