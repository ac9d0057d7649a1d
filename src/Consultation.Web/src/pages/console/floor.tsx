import { useMemo } from 'preact/hooks';
import { fitOf, hasRules, lastOver, roughMinutes } from '../../live/floor';
import { limitMinutes, limitSeconds } from '../../live/limit';
import type { Room } from '../../live/room';
import { Act } from '../../parts/act';
import { Field } from '../../parts/form';
import { Opens } from '../../parts/opens';
import { rulesInWords, SpeakingRules } from '../../parts/speaking-rules';
import { words } from '../../words';
import { FloorForSeat } from './floor-for-seat';
import { LastSpeech } from './last-speech';
import { currentItem, roundtable } from './meeting';
import { Queue } from './queue';
import { remembered } from './remember';
import { PointsOfOrder } from './rule-on-point';
import { Speaking } from './speaking';
import { TimeSpoken } from './time-spoken';

/** Who speaks, who waits, and giving the floor. */
export function Floor({ room }: { room: Room }) {
  const w = words().console.floor;
  const floor = room.state.slices.floor.value;
  const minutes = useMemo(() => remembered('minutes', ''), []);
  const { stage } = roundtable(room);
  const live = stage === 'live';
  if (!floor) {
    return null;
  }
  const ruled = hasRules(roundtable(room), floor);
  const limit = ruled ? undefined : limitSeconds(minutes.value);
  const over = lastOver(floor);
  return (
    <section class="stack" aria-labelledby="floor-title" data-place="floor">
      <div class="row wrap">
        <h2 id="floor-title" class="console-h">
          {w.title}
        </h2>
        {live && (
          <span class="quiet small" role="status">
            {floor.open ? w.listOpen : w.listClosed}
          </span>
        )}
        {live && (
          <span class="push">
            <Act kind="small" shortcut="L" onDo={() => room.do({ do: floor.open ? 'closeFloor' : 'openFloor' })}>
              {floor.open ? w.close : w.open}
            </Act>
          </span>
        )}
      </div>
      {ruled && stage !== 'closed' && <Rules room={room} />}
      {floor.speaking ? <Speaking key={floor.speaking.speech} room={room} speech={floor.speaking} /> : <p class="quiet small">{live ? w.nobody : w.notInSession}</p>}
      {live && over && over.item === currentItem(room)?.id && <LastSpeech key={over.speech} room={room} speech={over} alone={!floor.speaking} />}
      {stage !== 'draft' && stage !== 'scheduled' && <PointsOfOrder room={room} floor={floor} />}
      {(live || (stage === 'suspended' && floor.queue.length > 0)) && <Queue room={room} floor={floor} limit={limit} ruled={ruled} />}
      {live && <Fits room={room} limit={limit} />}
      {live && (
        <div class="console-floor-foot">
          {!ruled && <Field label={w.minutes} of="limit" help={w.minutesHelp} type="number" inputMode="numeric" value={minutes.value} onInput={(text) => (minutes.value = text)} />}
          <FloorForSeat room={room} limit={limit} />
        </div>
      )}
      {ruled && stage !== 'draft' && stage !== 'scheduled' && <TimeSpoken room={room} floor={floor} />}
    </section>
  );
}

function Rules({ room }: { room: Room }) {
  const w = words().floor;
  const floor = room.state.slices.floor.value!;
  return (
    <div class="row wrap">
      <span class="small quiet grow">{rulesInWords(floor)}</span>
      <Opens says={words().common.change} label={`${words().common.change}: ${w.rules}`} title={w.rulesTitle} kind="plain small">
        {(close) => <SpeakingRules room={room} floor={floor} close={close} />}
      </Opens>
    </div>
  );
}

/** Whether those who wait can all speak in the time of the item. */
function Fits({ room, limit }: { room: Room; limit: number | undefined }) {
  const w = words().floor;
  const fit = fitOf(room.state.slices.floor.value!, currentItem(room), limit);
  if (!fit) {
    return null;
  }
  const [needed, left] = [roughMinutes(fit.needed), roughMinutes(fit.left)];
  const each = w.minutes(limitMinutes(Math.max(6, Math.round(fit.each / 6) * 6)));
  return fit.needed <= fit.left ? (
    <p class="small quiet">{w.fits(needed, left, each)}</p>
  ) : (
    <p class="small notice warn">{left > 0 ? w.doesNotFit(needed, left, each) : w.noTimeLeft(needed, each)}</p>
  );
}
