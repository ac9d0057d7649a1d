import type { floor as en } from '../en/floor';

/** Words about the floor beyond asking for it and giving it: clock, order, limits, rulings, time spoken. Names take no endings. */
export const floor: typeof en = {
  // What a request or a speech is to
  to: (seat: string): string => `кімге: ${seat}`,
  answers: 'Қай сөзге?',
  answersNone: 'нақты ешқайсысына емес',
  speechNow: (seat: string): string => `${seat} (қазір сөйлеп жатыр)`,
  speechOf: (seat: string, kind: string, time: string): string => `${seat} (${kind}, ${time})`,

  // The clock
  paused: 'үзіліс',
  pause: 'Үзіліс',
  goOn: 'Жалғастыру',
  moreTime: '+1 мин',
  moreTimeLabel: '+1 мин: тағы бір минут',
  end: 'Аяқтау',

  // Given in error
  lately: (seat: string, time: string): string => `Бұған дейін: ${seat}, ${time}`,
  undo: 'Қате берілді',
  undoTitle: (seat: string): string => `Сөз қате берілді ме: ${seat}?`,
  undoHelp: 'Бұл сөз жиынтықта да, регламентте де, хаттамада да есептелмейді. Сөз сұралған болса, өтінім қайтадан өз орнында күтеді.',
  undoIt: 'Сөзді есептемеу',

  // Order and limits
  rules: 'Реті мен регламент',
  rulesTitle: 'Сөйлеу реті және регламент',
  rulesHelp: 'Жүргізу тәртібі бойынша сөздер әрқашан бірінші, одан кейін талқыланып жатқан сөзге жауаптар, содан соң қалғандары осы ретпен.',
  order: 'Реті',
  orders: {
    asAsked: ['Сұраған ретімен', 'Кім бұрын сұраса, сол бұрын сөйлейді.'],
    fewestFirst: ['Аз сөйлегендер алдымен', 'Осы мәселе бойынша ең аз сөйлеген бірінші сөйлейді.'],
    alternateSectors: ['Секторлар кезекпен', 'Ең ұзақ сөйлемеген сектор бірінші сөйлейді.'],
  },
  orderShort: { asAsked: 'сұраған ретімен', fewestFirst: 'аз сөйлегендер алдымен', alternateSectors: 'секторлар кезекпен' },
  perSpeech: 'Бір сөзге, минут',
  perSeat: 'Қатысушыға бір мәселе бойынша, минут',
  perSpeechHelp: 'Әр сөзге осынша уақыт беріледі. Бос болса: шектеусіз.',
  perSeatHelp: 'Мәселе бойынша барлық сөздеріне бірге; жүргізу тәртібі бойынша сөздер есептелмейді. Бос болса: шектеусіз.',
  wrongMinutes: '0,1-ден 1440-қа дейінгі минутты көрсетіңіз немесе бос қалдырыңыз.',
  summary: (order: string, perSpeech: string | undefined, perSeat: string | undefined): string =>
    [`реті: ${order}`, perSpeech && `бір сөзге ${perSpeech}`, perSeat && `қатысушыға бір мәселе бойынша ${perSeat}`].filter(Boolean).join(' · '),
  minutes: (n: string): string => `${n} мин`,
  sectionHelp: 'Отырыс ашылған сәттен бастап қолданылады; кез келген уақытта өзгертуге болады.',
  usedUp: 'осы мәселе бойынша уақыты бітті',
  giveAnyway: '1 мин беру',
  giveAnywayTo: (seat: string): string => `Сонда да бір минут беру: ${seat}`,
  up: (seat: string): string => `Жоғары жылжыту: ${seat}`,
  down: (seat: string): string => `Төмен жылжыту: ${seat}`,
  turns: (n: number): string => (n === 0 ? 'алғаш рет' : `${n} рет сөйлеген`),

  // Whether the queue fits
  fits: (needed: number, left: number, each: string): string => `Кезекке шамамен ${needed} мин керек, әрқайсысына ${each}; осы мәселеге ${left} мин қалды.`,
  doesNotFit: (needed: number, left: number, each: string): string => `Кезекке шамамен ${needed} мин керек, әрқайсысына ${each}, ал осы мәселеге тек ${left} мин қалды.`,
  noTimeLeft: (needed: number, each: string): string => `Кезекке шамамен ${needed} мин керек, әрқайсысына ${each}, ал осы мәселенің уақыты бітті.`,

  // Points of order
  rule: 'Шешім шығару',
  ruleOn: (seat: string): string => `Жүргізу тәртібі бойынша шешім: ${seat}`,
  ruleHelp: 'Шешім хаттамада басылады. Сөз әлі берілмеген болса, мәселе осымен шешіледі.',
  ruling: 'Шешім',
  giveRuling: 'Шешімді жариялау',
  correct: 'Түзету',
  toRule: (seat: string): string => `Жүргізу тәртібі бойынша (${seat}): шешім әлі жоқ`,
  ruled: (seat: string): string => `Жүргізу тәртібі бойынша шешім (${seat}):`,

  // Time spoken
  spoken: 'Сөйлеу уақыты',
  spokenHelp: 'Бүкіл отырыс бойынша; жүргізу тәртібі бойынша сөздер есептелмейді.',
  times: (n: number, time: string): string => `${n}× · ${time}`,
  nobodySpoke: 'Әзірге ешкім сөйлеген жоқ.',
  mine: (time: string): string => `Осы мәселе бойынша сөйлегеніңіз: ${time}.`,
  mineLeft: (time: string, left: string): string => `Осы мәселе бойынша сөйлегеніңіз: ${time}; қалғаны: ${left}.`,
  mineUsed: 'Осы мәселе бойынша уақытыңыз бітті. Сөз сұрай аласыз; жүргізуші сөз беруі мүмкін.',

  // The room's screen
  next: 'Келесі:',
  nextMore: (n: number): string => `және тағы ${n}`,
};
