import { count, form, whole } from './common';

/** How long, in the largest two units: 2 дня 3 часа. */
function span(seconds: number): string {
  const minutes = Math.floor(seconds / 60);
  const [days, hours] = [Math.floor(minutes / 1440), Math.floor(minutes / 60) % 24];
  const ofHours = (n: number): string => count(n, 'час', 'часа', 'часов');
  if (days > 0) {
    return [count(days, 'день', 'дня', 'дней'), ...(hours > 0 ? [ofHours(hours)] : [])].join(' ');
  }
  return [ofHours(hours), ...(minutes % 60 > 0 ? [count(minutes % 60, 'минута', 'минуты', 'минут')] : [])].join(' ');
}

/** Words about silence procedures. */
export const silence = {
  title: 'Процедура молчаливого согласия',
  chip: (number: string): string => `Молчаливое согласие · пункт ${number}`,
  anyObjection: 'Есть ли возражения?',
  span,
  left: 'осталось времени',
  dayLeft: (time: string): string => `осталось: ${time}`,
  until: (day: string, time: string, zone: string): string => `До ${time}, ${day} (${zone})`,
  untilTime: (time: string): string => `До ${time}`,
  goesOn: (point: string, day: string, time: string): string => `Процедура молчаливого согласия по пункту ${point} продолжается до ${time}, ${day}.`,
  over: 'завершается…',
  means: 'Если никто вовремя не возразит и не предложит поправки, пункт принимается: молчание считается согласием.',

  // Opening it
  open: 'Начать процедуру молчаливого согласия',
  openTitle: (number: string): string => `Процедура молчаливого согласия по пункту ${number}`,
  openHelp: 'Кто до истечения времени ничего не скажет, тот согласен. Одно возражение или одна поправка сразу прекращают процедуру.',
  openHelpObjection: 'Кто молчит до конца срока, тот согласен. Одно возражение сразу её завершает.',
  notAsked: (seats: string): string => `Не спрашиваются, так как не прибыли, а здесь учитываются только прибывшие: ${seats}.`,
  how: 'До какого времени?',
  inMeeting: 'На заседании',
  inMeetingMeans: 'Все, кто за столом, получают вопрос сейчас, и у них есть несколько минут.',
  overDays: 'До даты и времени',
  overDaysMeans: 'Каждый участник увидит вопрос, открыв свою страницу; процедура идёт и во время перерыва, и после закрытия заседания. Кто к тому времени её не увидел, считается отсутствующим.',
  minutes: 'Минуты',
  minutesHelp: 'От 1 до 60.',
  date: 'Дата',
  time: 'Время',
  untilWhen: 'До какого времени',
  zoneHelp: (zone: string): string => `Время часового пояса ${zone}.`,
  start: 'Начать',
  wrongMinutes: 'Выберите от 1 до 60 минут.',
  wrongMoment: 'Выберите дату и время в будущем.',
  tooSoon: 'Пока идёт заседание, выберите время более чем через час или спросите на заседании.',
  noQuorum: 'Сейчас кворума нет. На заседании считаются те, кто присутствует в момент истечения времени.',

  // Under way
  notified: (n: number, of: number): string => `Вопрос показан: ${whole(n)} из ${count(of, 'участника', 'участников', 'участников')}.`,
  notNotified: (seats: string): string => `Ещё не показан: ${seats}.`,
  invite: 'Они увидят его, открыв свою страницу; пришлите им ссылку.',
  entitled: (n: number): string => `Право голоса ${form(n, 'имеет', 'имеют', 'имеют')} ${count(n, 'участник', 'участника', 'участников')}.`,
  extended: (time: string): string => `Продлена до ${time}:`,
  extend: 'Продлить',
  extendTitle: 'Дать больше времени',
  extendMinutes: 'Минут от этого момента',
  reason: 'Причина, как она будет напечатана',
  cancel: 'Отменить',
  cancelTitle: 'Отменить процедуру молчаливого согласия?',
  cancelHelp: 'Она завершится без итога, и пункт снова будет на рассмотрении.',
  breakFor: 'Участник возражает',
  breakForTitle: 'Прервать за участника',
  breakForHelp: 'За участника, который вам об этом говорит. Процедура сразу завершится, и пункт снова будет на рассмотрении. В журнале остаётся отметка, что это внёс ведущий.',
  breakBy: 'Участник',
  byObjection: 'возражает',
  byAmendment: 'предлагает поправку',
  seatsReason: 'Возражение словами участника',
  breakIt: 'Прервать',

  // A seat's page
  object: 'Возражаю',
  objectHelp: 'Одно возражение прекращает процедуру. После этого пункт снова открыт для обсуждения.',
  amend: 'Вместо этого предложить поправку',
  amendHelp: 'Поправка тоже прекращает процедуру: измените текст так, как вы хотите его видеть.',
  yourReason: 'Почему вы возражаете?',
  yourReasonHelp: 'Это войдёт в протокол с названием вашего места.',
  sendObjection: 'Возразить сейчас',
  sendAmendment: 'Предложить сейчас',
  sayReason: 'Изложите словами, почему вы возражаете.',
  notEntitled: 'Вашего места нет в списке этой процедуры.',
  noVote: 'Ваше место за столом — без права голоса.',
  shown: 'В протоколе указано, что вашему месту это показано.',

  endedUnder: 'Процедура молчаливого согласия завершилась раньше, чем было отправлено ваше возражение',
  endedUnderHelp: 'Набранное сохранено здесь, чтобы вы могли его скопировать.',

  // After it
  broken: (seat: string, by: 'objection' | 'amendment', time: string): string =>
    `Процедура молчаливого согласия прервана ${by === 'objection' ? 'возражением' : 'поправкой'} (${seat}), ${time}. Позиция не зафиксирована; пункт снова открыт.`,
  brokenByMe: (by: 'objection' | 'amendment', time: string): string =>
    `Вы прервали процедуру молчаливого согласия ${by === 'objection' ? 'возражением' : 'поправкой'}, ${time}. Пункт снова открыт.`,
  cancelled: (time: string): string => `Процедура молчаливого согласия отменена, ${time}.`,
  kept: (time: string): string => `Молчания никто не прервал, ${time}.`,
  notReached: (n: number): string => `Не ${form(n, 'извещён', 'извещены', 'извещены')} ${count(n, 'участник', 'участника', 'участников')}; ${form(n, 'он считается отсутствующим', 'они считаются отсутствующими', 'они считаются отсутствующими')}.`,
  notReachedSeats: (seats: string): string => `Не извещены: ${seats}.`,
  when: (day: string, time: string): string => `${day}, ${time}`,
  ended: 'Завершённые процедуры молчаливого согласия',
};
