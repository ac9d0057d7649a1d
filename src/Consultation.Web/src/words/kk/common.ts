/*
 * Terms, the same on every page and in the documents (see Wording/Kazakh*.cs of the domain):
 * roundtable — дөңгелек үстел; session — отырыс; seat — орын (үстел басындағы), and where it acts — қатысушы;
 * sector — сектор, essential — негізгі; facilitator — жүргізуші; rapporteur — хатшы; staff — хатшылық қызметкері;
 * agenda — күн тәртібі, its item — тармақ; point — мәселе, as in the sentences of the record; on the table — қарауда;
 * vote — дауыс беру; ballot — дауыс; register of a vote — дауыс берушілер тізімі; stand aside — шетте қалу;
 * abstain — қалыс қалу; objection — қарсылық; reservation — ескертпе; amendment — түзету; statement — мәлімдеме;
 * sense of the meeting — ортақ пікір; silence procedure — үнсіз келісім рәсімі; proxy — сенімхат;
 * temperature check — сынақ сауалнама; floor — сөз; point of order — отырысты жүргізу тәртібі бойынша;
 * record, minutes — хаттама; note — жазба; comment — түсініктеме; marking — белгі; grade — келісім дәрежесі.
 * A noun after a numeral stands in the singular. Names of people and seats take no endings: they stand after a colon.
 */

/** How many of something: the noun stays in the singular. */
export function count(n: number, noun: string): string {
  return `${whole(n)} ${noun}`;
}

/** A whole number; from five digits on thousands are parted by a space that doesn't break. */
export function whole(n: number): string {
  return n < 10_000 ? String(n) : String(n).replace(/\B(?=(\d{3})+$)/g, '\u00A0');
}

const MONTHS = ['қаңтар', 'ақпан', 'наурыз', 'сәуір', 'мамыр', 'маусым', 'шілде', 'тамыз', 'қыркүйек', 'қазан', 'қараша', 'желтоқсан'];

/** Words that several pages share. */
export const common = {
  product: 'Consultation',
  language: 'Осы беттің тілі',
  languageFailed: (name: string): string => `Тіл жүктелмеді: ${name}. Байланысты тексеріп, оны қайта таңдаңыз.`,
  day: (day: number, month: number, year: number): string => `${year} жылғы ${day} ${MONTHS[month - 1]}`,
  loading: 'Жүктелуде…',
  cancel: 'Болдырмау',
  close: 'Жабу',
  needed: 'Бұл өрісті толтырыңыз.',
  tooLong: (has: number, most: number): string => `Мұнда ${count(has, 'таңба')} бар, ал ең көбі ${whole(most)} болуы мүмкін.`,
  correct: (fields: number): string => `${count(fields, 'өрісті')} түзету керек:`,
  wrongAt: (label: string, says: string): string => `${label}: ${says}`,
  save: 'Сақтау',
  remove: 'Жою',
  change: 'Өзгерту',
  back: 'Артқа',
  signOut: 'Шығу',
  signIn: 'Кіру',
  joinByCode: 'Кіру кодымен қосылу',
  youAre: 'Мұндағы рөліңіз',
  switchTo: 'Рөлді таңдау',
  languages: { en: 'ағылшын', ru: 'орыс', kk: 'қазақ' },
  inLanguage: (label: string, language: string): string => `${label} (${language})`,
  otherLanguages: (written: number, of: number): string => `Басқа тілдер: ${written}/${of} толтырылды`,
  status: {
    connecting: 'байланысуда…',
    connected: 'байланыста',
    reconnecting: 'байланыс қалпына келтірілуде…',
    polling: 'байланыс баяу',
    ended: 'байланыс жоқ',
  },
  statusHelp: {
    connecting: 'Бет серверге қосылып жатыр.',
    connected: 'Бет бірден жаңарып отырады.',
    reconnecting: 'Байланыс үзілді. Бет оны өзі қалпына келтіреді; терілген мәтін сақталады.',
    polling: 'Мұнда тұрақты байланыс орнату мүмкін емес. Бет жаңалықты бірнеше секунд сайын сұрайды; дауыстар әдеттегідей есептеледі.',
    ended: 'Бет енді серверге қосылмаған.',
  },
  stages: { draft: 'жоба', scheduled: 'белгіленген', live: 'отырыс жүріп жатыр', suspended: 'үзіліс', closed: 'жабық' },
  roles: {
    administrator: 'әкімші',
    staff: 'хатшылық қызметкері',
    facilitator: 'жүргізуші',
    rapporteur: 'хатшы',
    participant: 'қатысушы',
    observer: 'бақылаушы',
    display: 'экран',
    system: 'сервер сағаты',
  },
  noAnswer: 'Сервер жауап бермеді. Байланысты тексеріп, қайталаңыз; ештеңе екі рет жасалмайды.',
  notHere: 'Мұндай бет жоқ',
  notHereHelp: 'Мекенжай қате терілген немесе дөңгелек үстел жойылған болуы мүмкін.',
  noPart: 'Сіз бұл дөңгелек үстелге қатыспайсыз немесе ол жоқ',
  noPartHelp: 'Шақыруды қайта ашыңыз немесе осы дөңгелек үстелге қатысатын тіркелгімен кіріңіз.',
  notYourRole: 'Осы дөңгелек үстелдегі рөліңізде бұл бет жоқ',
  signedOut: 'Сіз мұнда кірмегенсіз',
  signedOutHelp: 'Шақырудағы сілтемені ашыңыз. Ол енді жарамаса, ауыстырылған немесе қайтарып алынған: жүргізушіден жаңасын сұраңыз не кіру кодымен қосылыңыз. Тіркелгісі барлар жүйеге кіре алады.',
  toStart: 'Басты бетке',
  shortcuts: 'Пернелер тіркесімі',
};
