import { count, whole } from './common';
import { ordinal } from './participant';

/** Words of the pages for participants and observers about votes, proxies and temperature checks. */
export const voting = {
  // Secret votes
  secretHelp: 'Тайное: никто не узнает, как вы голосуете, и этого не скажут ни протокол, ни резервная копия. Не тайна, что вы проголосовали, и не тайна итоги после закрытия.',
  secretLimits: 'Пока голосование открыто, тайну нельзя сохранить от того, кто читает сам работающий сервер или смотрит на ваше устройство.',
  receiptsHelp: 'У этого голосования есть квитанции: после закрытия все видят список квитанций с позицией каждой. Тогда тот, кто знает вашу, знает, как вы голосовали.',
  ballotCounted: (time: string): string => `Ваш голос учтён (${time})`,
  ballotCountedHelp: 'До закрытия голосования можно подать другой голос; он заменит этот. Сервер не говорит, что в нём, даже вам.',
  ballotSealed: 'Ваш голос учтён. Никто, кроме вас, не знает, как вы проголосовали.',
  showChoice: 'Показать мой выбор',
  choiceHelp: 'Его знает только эта страница, пока её не закроют или не перезагрузят.',
  receipt: 'Ваша квитанция',
  receiptHelp: 'Сохраните её, если хотите найти свой голос в списке после закрытия голосования. Больше она нигде не хранится, и эта страница забудет её, когда её закроют или перезагрузят.',
  receipts: (n: number): string => `${count(n, 'квитанция', 'квитанции', 'квитанций')} с ${n === 1 ? 'позицией' : 'позициями'}`,
  yours: 'ваша',

  // Closing time
  minuteLeft: 'Осталось меньше минуты.',
  tenLeft: 'Осталось десять секунд.',
  closesLater: (time: string): string => `Времени стало больше: голосование закроется в ${time}.`,
  closesAt: (time: string): string => `Голосование закроется в ${time}.`,

  // Several points
  separate: 'Голосовать по этому пункту отдельно',
  separateOf: (number: string): string => `Голосовать по пункту ${number} отдельно`,
  separateQuestion: (number: string): string => `Пункт ${number} будет выделен из этого голосования и вернётся на рассмотрение, чтобы решение по нему приняли отдельно.`,
  separateHelp: 'Пока никто не проголосовал, любой участник с правом голоса может потребовать отдельного решения по пункту.',
  separated: (numbers: readonly string[]): string =>
    numbers.length === 1
      ? `Пункт ${numbers[0]} выделен из этого голосования и снова на рассмотрении.`
      : `Пункты ${numbers.join(', ')} выделены из этого голосования и снова на рассмотрении.`,

  // Raised hands
  byHands: 'Ваш сектор голосует поднятием рук.',
  byHandsHelp: 'Ведущий внёс подсчёт поднятых рук. На этой странице проголосовать нельзя.',
  handsSetAside: 'Голос, поданный здесь, не учитывается: поднимите руку.',
  setAside: 'Не учтён: ваш сектор голосовал поднятием рук.',
  hands: (sector: string): string => `${sector}, поднятием рук`,

  // Temperature checks
  check: (points: string): string => `Пробный опрос · ${points}`,
  checkHelp: 'Картина мнений в зале, а не голосование. Он ничего не решает и не оставляет следа в протоколе. Итоги показываются после закрытия; никто не видит, кто что ответил.',
  haveAnswered: (answered: number, asked: number): string => `ответили ${whole(answered)} из ${whole(asked)}`,
  yourAnswer: 'Ваш ответ',
  answer: 'Ответить',
  changingAnswer: (position: string): string => `Ваш ответ пока: «${position}». Новый заменит его.`,
  answerCounted: (time: string): string => `Ответ принят в ${time}`,
  answerCountedHelp: 'До закрытия опроса ответ можно изменить.',
  notAsked: 'Ваше место не входит в число опрашиваемых.',
  checkTotals: (time: string): string => `Пробный опрос, ${time}`,
  checkTotalsHelp: 'Картина мнений, а не голосование.',
  ofVersion: (n: number): string => `Он относился к редакции ${n}.`,
  checkTitle: 'Пробный опрос',
  checkClosedUnder: 'Пробный опрос закрылся раньше, чем ваш ответ был принят',
  checkClosedUnderHelp: 'За ваше место ничего не учтено.',
  checkBeforeStands: 'То, что вы ответили раньше, учтено.',

  // Proxies
  myVote: 'Мой голос в моё отсутствие',
  myVoteHelp: 'Передайте ваш голос другому участнику: он голосует за вас, пока вас нет за столом, в открытых голосованиях и в голосованиях без указания имён. Когда вы займёте место, голос снова ваш.',
  giveTo: 'Кто голосует за вас?',
  give: 'Передать мой голос',
  given: (name: string): string => `В ваше отсутствие за вас голосует: ${name}.`,
  givenHelp: 'Когда вы займёте место, голос снова ваш.',
  takeBack: 'Вернуть мой голос',
  cantGive: 'Пока у вас голос другого участника, свой вы передать не можете.',
  holds: (name: string): string => `Вам передан голос: ${name}.`,
  holdsAway: 'Этого участника нет за столом: в голосовании у вас есть за него отдельный голос.',
  holdsPresent: 'Этот участник за столом и голосует сам.',
  takingEnds: (name: string): string => `Ваш голос сейчас у участника: ${name}. Когда вы займёте место, он снова ваш.`,
  yourOwn: 'Ваш собственный голос',
  votesForYou: (name: string): string => `В ваше отсутствие за вас голосует: ${name}. То, что вы подадите здесь, заменит поданное за вас.`,
  youVoteFor: (name: string): string => `Вы голосуете за: ${name}`,
  byProxy: 'по доверенности',
  notYours: (name: string): string => `Это не ваш голос, а голос участника: ${name}.`,
  heldWeight: (n: number): string => `Он считается за ${whole(n)}.`,
  positionOf: (name: string): string => `Позиция: ${name}`,
  reviewFor: (name: string): string => `Проверить и проголосовать за: ${name}`,
  reviewForTitle: (name: string): string => `Проверьте позицию: ${name}`,
  castFor: (name: string): string => `Проголосовать за: ${name}`,
  changeFor: (name: string): string => `Изменить голос за: ${name}`,
  sitToVoteFor: (name: string): string => `Займите своё место, чтобы голосовать за: ${name}.`,
  noProxyInSecret: (names: readonly string[]): string => `При тайном голосовании никто не голосует за другого: за ${names.length === 1 ? 'этого участника' : 'этих участников'} голос не подаётся: ${names.join(', ')}.`,
  castForYou: (name: string): string => `Подано за вас по доверенности: ${name}.`,
  enteredForYou: 'Это внёс за вас ведущий. Если это не ваша позиция, измените её.',
  countedForHelp: 'До закрытия голосования это можно изменить.',
  notByYou: (name: string): string => `Это подали не вы (за: ${name}).`,
  castBy: (position: string, name: string): string => `${position} (подано по доверенности: ${name})`,
  proxyEnded: (name: string): string => `Вы больше не голосуете за: ${name}`,
  proxyEndedHelp: 'Участник снова голосует сам, или ваша доверенность прекратилась. То, что вы начали за него, не учтено; набранное сохранено здесь, чтобы вы могли его скопировать.',
  closedUnderFor: (name: string): string => `Голосование закрылось раньше, чем была учтена позиция: ${name}`,
  closedUnderForHelp: 'То, что вы начали за этого участника, не учтено; набранное сохранено здесь, чтобы вы могли его скопировать.',

  // Before and after
  earlier: 'Что было раньше',
  annulled: (round: number, time: string): string => `${ordinal(round)} тур аннулирован в ${time}.`.replace(/^./, (first) => first.toUpperCase()),
  roundAnnulled: 'Этот тур аннулирован.',
  annulledUnder: 'Голосование аннулировано, пока вы выбирали',
  annulledUnderHelp: 'Ни одна позиция этого тура не считается. Набранное сохранено здесь, чтобы вы могли его скопировать.',
  intend: 'Заявить, как вы намеревались голосовать',
  intendAgain: 'Изменить заявление о вашем голосе',
  intendHelp: 'Оно печатается сноской к этому голосованию в протоколе с названием вашего места. Ни итогов, ни результата оно не меняет.',
  intendLabel: 'Как вы намеревались голосовать',
  intendEmpty: 'Скажите это словами.',
  intendSend: 'Внести сноску',
  footnotes: 'Заявлено после голосования',
};
