import { count, whole } from './common';

/** How long, in the largest two units: 2 күн 3 сағат. */
function span(seconds: number): string {
  const minutes = Math.floor(seconds / 60);
  const [days, hours] = [Math.floor(minutes / 1440), Math.floor(minutes / 60) % 24];
  if (days > 0) {
    return [count(days, 'күн'), ...(hours > 0 ? [count(hours, 'сағат')] : [])].join(' ');
  }
  return [count(hours, 'сағат'), ...(minutes % 60 > 0 ? [count(minutes % 60, 'минут')] : [])].join(' ');
}

/** Words about silence procedures. */
export const silence = {
  title: 'Үнсіз келісім рәсімі',
  chip: (number: string): string => `Үнсіз келісім рәсімі · ${number}-тармақ`,
  anyObjection: 'Қарсылық бар ма?',
  span,
  left: 'қалған уақыт',
  dayLeft: (time: string): string => `қалғаны: ${time}`,
  until: (day: string, time: string, zone: string): string => `Мерзімі: ${day}, ${time} (${zone})`,
  untilTime: (time: string): string => `Мерзімі: ${time}`,
  goesOn: (point: string, day: string, time: string): string => `${point}-тармақ бойынша үнсіз келісім рәсімі ${day}, ${time} дейін жалғасады.`,
  over: 'аяқталуда…',
  means: 'Уақытында ешкім қарсылық білдірмесе немесе түзету ұсынбаса, тармақ қабылданады: үнсіздік келісім деп есептеледі.',

  // Opening it
  open: 'Үнсіз келісім рәсімін бастау',
  openTitle: (number: string): string => `${number}-тармақ бойынша үнсіз келісім рәсімі`,
  openHelp: 'Уақыт біткенше ештеңе айтпаған келіскен болып есептеледі. Бір қарсылық немесе бір түзету рәсімді бірден аяқтайды.',
  openHelpObjection: 'Уақыт біткенше үндемегендер келіседі деп саналады. Бір қарсылық рәсімді бірден аяқтайды.',
  notAsked: (seats: string): string => `Сұралмайтындар, өйткені келген жоқ, ал мұнда тек келген орындар есептеледі: ${seats}.`,
  how: 'Қашанға дейін?',
  inMeeting: 'Отырыста',
  inMeetingMeans: 'Үстел басындағылардың бәрінен қазір сұралады, оларда бірнеше минут болады.',
  overDays: 'Белгілі бір күн мен уақытқа дейін',
  overDaysMeans: 'Әр қатысушы мұны бетін ашқанда көреді; рәсім үзіліс кезінде де, отырыс жабылғаннан кейін де жалғасады. Сол уақытқа дейін көрмегендер жоқ деп есептеледі.',
  minutes: 'Минут',
  minutesHelp: '1-ден 60-қа дейін.',
  date: 'Күні',
  time: 'Уақыты',
  untilWhen: 'Қай уақытқа дейін',
  zoneHelp: (zone: string): string => `${zone} белдеуінің уақыты.`,
  start: 'Бастау',
  wrongMinutes: '1-ден 60-қа дейінгі минутты таңдаңыз.',
  wrongMoment: 'Алдағы күн мен уақытты таңдаңыз.',
  tooSoon: 'Отырыс жүріп жатқанда бір сағаттан кейінгі уақытты таңдаңыз немесе отырыста сұраңыз.',
  noQuorum: 'Қазір кворум жоқ. Отырыста уақыт біткен сәтте қатысып отырғандар есептеледі.',

  // Under way
  notified: (n: number, of: number): string => `Көрсетілгендер: ${whole(n)}/${whole(of)}.`,
  notNotified: (seats: string): string => `Әлі көрсетілмегендер: ${seats}.`,
  invite: 'Олар мұны беттерін ашқанда көреді; сілтемелерін жіберіңіз.',
  entitled: (n: number): string => `Дауыс беру құқығы бар: ${count(n, 'қатысушы')}.`,
  extended: (time: string): string => `Жаңа мерзімі — ${time}:`,
  extend: 'Ұзарту',
  extendTitle: 'Көбірек уақыт беру',
  extendMinutes: 'Осы сәттен бастап, минут',
  reason: 'Себебі, басылатын түрі',
  cancel: 'Тоқтату',
  cancelTitle: 'Үнсіз келісім рәсімін тоқтату керек пе?',
  cancelHelp: 'Ол қорытындысыз аяқталады, тармақ қайта қарауға қойылады.',
  breakFor: 'Қатысушы қарсы',
  breakForTitle: 'Қатысушы үшін үзу',
  breakForHelp: 'Мұны сізге айтқан қатысушы үшін. Рәсім бірден аяқталады, тармақ қайта қарауға қойылады. Мұны жүргізуші енгізгені журналда сақталады.',
  breakBy: 'Қатысушы',
  byObjection: 'қарсылық білдіреді',
  byAmendment: 'түзету ұсынады',
  seatsReason: 'Қарсылығы, қатысушының сөзімен',
  breakIt: 'Үзу',

  // A seat's page
  object: 'Қарсымын',
  objectHelp: 'Бір қарсылық рәсімді аяқтайды. Сонда тармақ қайта ашылады.',
  amend: 'Оның орнына түзету ұсыну',
  amendHelp: 'Түзету де рәсімді аяқтайды: мәтінді қалай болғанын қаласаңыз, солай өзгертіңіз.',
  yourReason: 'Неге қарсысыз?',
  yourReasonHelp: 'Бұл хаттамаға орныңыздың атымен енгізіледі.',
  sendObjection: 'Қазір қарсылық білдіру',
  sendAmendment: 'Қазір ұсыну',
  sayReason: 'Неге қарсы екеніңізді сөзбен жазыңыз.',
  notEntitled: 'Орныңыз осы рәсімнің тізімінде жоқ.',
  noVote: 'Орныңыздың дауыс беру құқығы жоқ.',
  shown: 'Хаттамада бұл орныңызға көрсетілгені жазылған.',

  endedUnder: 'Қарсылығыңыз жіберілгенше үнсіз келісім рәсімі аяқталып қалды',
  endedUnderHelp: 'Тергеніңіз көшіріп алуыңыз үшін осында сақталды.',

  // After it
  broken: (seat: string, by: 'objection' | 'amendment', time: string): string =>
    `Үнсіз келісім рәсімі ${by === 'objection' ? 'қарсылықпен' : 'түзетумен'} үзілді (${seat}), ${time}. Ұстаным тіркелген жоқ; тармақ қайта ашылды.`,
  brokenByMe: (by: 'objection' | 'amendment', time: string): string =>
    `Сіз үнсіз келісім рәсімін ${by === 'objection' ? 'қарсылықпен' : 'түзетумен'} үздіңіз, ${time}. Тармақ қайта ашылды.`,
  cancelled: (time: string): string => `Үнсіз келісім рәсімі тоқтатылды, ${time}.`,
  kept: (time: string): string => `Үнсіздікті ешкім бұзған жоқ, ${time}.`,
  notReached: (n: number): string => `${count(n, 'қатысушыға')} хабар жеткен жоқ, жоқ деп есептеледі.`,
  notReachedSeats: (seats: string): string => `Хабар жетпегендер: ${seats}.`,
  when: (day: string, time: string): string => `${day}, ${time}`,
  ended: 'Аяқталған үнсіз келісім рәсімдері',
};
