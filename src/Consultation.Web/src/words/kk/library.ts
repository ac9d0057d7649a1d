import { count } from './common';
import { accounts } from './library-accounts';

/** Words of the pages for: my roundtables, accounts, documents. */
export const library = {
  title: 'Дөңгелек үстелдер',
  beside: 'Осы дөңгелек үстелдің беттері',
  pageOf: (page: string, title: string): string => `${page}: ${title}`,
  found: (n: number): string => `${count(n, 'дөңгелек үстел')} табылды`,
  when: { now: 'Жүріп жатыр', coming: 'Алда', past: 'Өткен' },
  undated: 'күні әлі белгіленбеген',
  enter: 'Кіру',
  /** The live page, by what one is there. */
  open: 'Отырыс беті',
  livePage: { facilitator: 'Пульт', rapporteur: 'Жазбалар' } as Record<string, string | undefined>,
  prepare: 'Дайындау',
  invitations: 'Шақырулар',
  /** Several roles as one phrase: facilitator and rapporteur. */
  and: (names: readonly string[]): string => (names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} және ${names.at(-1)}`),
  empty: {
    title: 'Әзірге дөңгелек үстелдер жоқ',
    creates: '«Жаңа дөңгелек үстел» батырмасынан бастаңыз: атауы жеткілікті. Одан кейін орындар, күн тәртібі және келісілетін мәселелер; бәрі дайын болғанда шақыруларды жіберіп, отырысты ашасыз.',
    given: 'Жүргізушісі сізге рөл берген бойда дөңгелек үстел осында пайда болады. Оған кіру атыңызды айтыңыз.',
    invited: 'Шақыруыңызды ашқанда немесе күту залынан кіргізілгенде дөңгелек үстел осында пайда болады.',
  },
  account: {
    signOutQuestion: 'Сіз мұндағы рөліңізден шығасыз. Қайта келу үшін шақыруыңызды қайта ашыңыз.',
  },
  create: {
    title: 'Жаңа дөңгелек үстел',
    send: 'Дөңгелек үстелді жасау',
    help: 'Қазір тек атауы керек. Отырыс жабылғанша бәрін кейін өзгертуге болады.',
  },
  copying: {
    copy: 'Көшіру',
    copied: 'Көшірілді',
    copyOf: (what: string): string => `Көшіру: ${what}`,
  },
  accounts,
  documents: {
    title: 'Құжаттар',
    state: {
      draft: 'Отырыс әлі ашылған жоқ; бұл дайындалғанның жобасы.',
      scheduled: 'Отырыс әлі ашылған жоқ; бұл дайындалғанның жобасы.',
      live: 'Отырыс әлі жүріп жатыр; бұл осыған дейін жазылғанның жобасы.',
      suspended: 'Отырыста үзіліс; бұл осыған дейін жазылғанның жобасы.',
      closed: 'Отырыс жабылды. Қазір жазылатын жазбалар мен түсініктемелер әлі де құжаттарға енеді.',
    },
    readership: 'Кім үшін',
    everything: 'Бардың бәрі',
    everythingHelp: 'Кез келген белгісі бар барлық абзацтар мен түсініктемелер.',
    public: 'Көпшілік үшін',
    publicHelp: 'Ең төменгі белгісі бар абзацтар, түсініктемелерсіз. Отырыс жабылған соң оны қатысушылар мен бақылаушылар жүктеп ала алады.',
    upTo: (marking: string): string => `Мына белгіге дейін: ${marking}`,
    markingHelp: 'Осы белгіге дейінгі абзацтар мен түсініктемелер.',
    kinds: {
      minutes: ['Хаттама', 'Не айтылды және не шешілді, тармақтар бойынша, әр дауыс берудің сандарымен.'],
      'agreed-positions': ['Келісілген ұстанымдар', 'Қабылданған мәселелер түпкілікті мәтінімен.'],
      record: ['Деректер', 'Сол хаттаманың өзі деректер түрінде, басқа бағдарламалар мен мұрағаттар үшін.'],
    } as Record<string, readonly [string, string] | undefined>,
    download: 'Жүктеп алу',
    downloadOf: (form: string, name: string): string => `Жүктеп алу, ${form}: ${name}`,
    madeAt: (number: number): string => `Журналдың № ${number} оқиғасы бойынша жасалды.`,
    lookAgain: 'Жаңарту',
    notClosedTitle: 'Әлі ерте',
    notClosed: 'Отырыс жабылған соң құжаттарды осында оқуға болады.',
  },
};
