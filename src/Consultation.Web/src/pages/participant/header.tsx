import type { Room } from '../../live/room';
import { LanguageChoice } from '../../parts/language';
import { ConnectionChip } from '../../parts/status';
import { inWords, words } from '../../words';
import { Away } from './away';
import { SpeakAs } from './put-off';

/** Always in sight: which roundtable and item, as whom the page speaks, and whether it is live. */
export function Header({ room }: { room: Room }) {
  const { roundtable, agenda, mine } = room.state.slices;
  const w = words();
  const item = agenda.value?.current ? agenda.value.items[agenda.value.current] : undefined;
  const title = inWords(roundtable.value?.title);
  const audience = room.audience.value;
  const seat = mine.value;
  return (
    <header class="live-header">
      <div class="live-measure">
        <div class="small quiet row where">
          <h1 title={title}>{title}</h1>
          {item && roundtable.value?.stage === 'live' && <span class="where-item">· {w.participant.item(item.number)}</span>}
        </div>
        <div class="row wrap">
          <div class="row who grow">
            <b class="seat-name" title={inWords(seat?.name)}>
              {seat ? inWords(seat.name) : w.participant.observer}
            </b>
            <SpeakAs room={room} current={seat ? `seat:${seat.seat}` : (room.as ?? audience ?? '')} />
          </div>
          <ConnectionChip room={room} silent />
          <LanguageChoice />
        </div>
      </div>
      <Away room={room} />
    </header>
  );
}
