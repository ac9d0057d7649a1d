import { Act } from '../../parts/act';
import { PointText } from '../../parts/point/point-text';
import { SilenceOver } from '../../parts/silence-over';
import { words } from '../../words';
import { AskForObjections } from './ask-for-objections';
import type { Desk } from './desk';
import type { MainAction } from './main-action';
import { currentItem, items, openRound, roundtable, say } from './meeting';
import { Objections } from './objections';
import { OpenSilence } from './open-silence';
import { OpenVote } from './open-vote';
import { PointMore } from './point-more';
import { PointPast } from './point-past';
import { TextOpen } from './point-work';
import type { ListedPoint } from './points';
import { Reservations } from './reservations';
import { ruleName } from './rules';
import { SenseUndone } from './sense';
import { CheckPicture, OpenCheck } from './temperature-check';
import { kindOf } from './use-main-action';

/** A point that can be decided: its text, what it needs, and what can be done with it. */
export function PointCard({ desk, point, main }: { desk: Desk; point: ListedPoint; main: MainAction }) {
  const w = words().console.table;
  const { room } = desk;
  const live = roundtable(room).stage === 'live';
  const tabled = point.stage === 'tabled';
  const decidable = tabled && point.brackets.length === 0;
  const elsewhere = point.item === currentItem(room)?.id ? undefined : items(room).find((item) => item.id === point.item);
  const reason = say(room, point.reason);
  const title = `point-title-${point.id}`;
  return (
    <section class={`sheet stack ${tabled ? '' : 'console-draft'}`} id={`point-${point.id}`} aria-labelledby={title}>
      <div class="row wrap">
        <h3 id={title}>{w.point(point.number)}</h3>
        <span class={tabled ? 'chip' : 'quiet small'}>{words().deciding.pointStages[point.stage]}</span>
        {elsewhere && <span class="quiet small">{w.otherItem(elsewhere.number)}</span>}
        <span class="quiet small push">{w.needs(ruleName(point.rule, desk.presets.value))}</span>
      </div>
      <PointText point={point} />
      <TextOpen room={room} point={point} />
      <SilenceOver room={room} points={[point.id]} />
      <SenseUndone room={room} point={point} />
      {tabled && <CheckPicture room={room} point={point} />}
      <PointPast room={room} point={point} />
      {reason && <p class="quiet small">{reason}</p>}
      <Objections room={room} points={[point.id]} />
      <Reservations room={room} points={[point.id]} />
      <div class="row wrap console-actions">
        {live && decidable && !openRound(room) && <OpenVote desk={desk} point={point} main={main.do === 'vote' && main.point === point.id} />}
        {live && decidable && <AskForObjections room={room} point={point} shortcut={main.do === 'vote' && main.point === point.id} />}
        {live && tabled && !openRound(room) && <OpenCheck room={room} point={point} />}
        <OpenSilence room={room} point={point} />
        {live && !tabled && (
          <Act
            kind={kindOf(main.do === 'table' && main.point === point.id)}
            {...(main.do === 'table' && main.point === point.id ? { shortcut: 'T' } : {})}
            onDo={() => room.do({ do: 'tablePoint', point: point.id })}
          >
            {w.put}
          </Act>
        )}
        <PointMore desk={desk} point={point} />
      </div>
    </section>
  );
}
