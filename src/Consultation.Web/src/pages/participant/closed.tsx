import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { DocumentList, RoundtableSlice } from '../../contract';
import { at, get } from '../../live/api';
import { day, timeOfDay } from '../../live/clock';
import type { Room } from '../../live/room';
import { RegisterFold } from '../../parts/register';
import { inWords, language, words } from '../../words';
import { Actions } from './actions';
import { agreed, together } from './meeting';
import { MyRecord } from './my-record';
import { Statements } from './statements';
import { Sentence } from './sentence';

/** After the session: thanks, what was agreed, and the documents that may be had. */
export function Closed({ room, roundtable }: { room: Room; roundtable: RoundtableSlice }) {
  const w = words().participant;
  const { agenda, table, mine } = room.state.slices;
  const points = agreed(agenda.value, table.value);
  const { closed, timeZone, nextMeeting } = roundtable;
  return (
    <>
      <section class="sheet stack">
        <p class="big">{w.closed}</p>
        {closed && <p class="quiet">{w.closedAt(day(closed, timeZone), timeOfDay(closed, timeZone))}</p>}
        <Documents room={room} />
      </section>
      <section class="sheet stack loose" aria-labelledby="agreed">
        <h2 id="agreed">{w.whatWasAgreed}</h2>
        {points.length === 0 && <p class="quiet">{w.nothingAgreed}</p>}
        {together(points).map((settled) => (
          <Sentence key={settled.id} room={room} settled={settled} />
        ))}
      </section>
      <RegisterFold room={room} class="sheet agreed" />
      <Actions room={room} />
      <Statements room={room} />
      {nextMeeting && (
        <section class="sheet stack" aria-labelledby="next-meeting">
          <h2 class="small quiet" id="next-meeting">
            {w.nextMeeting}
          </h2>
          <p>{[inWords(nextMeeting.when), inWords(nextMeeting.place)].filter(Boolean).join(', ')}</p>
        </section>
      )}
      {mine.value && (
        <div class="sheet">
          <MyRecord room={room} mine={mine.value} />
        </div>
      )}
    </>
  );
}

const isMinutes = (name: string): boolean => name.startsWith('minutes.') && name.endsWith('.pdf');

/** The public minutes, where this page's role may have them. */
function Documents({ room }: { room: Room }) {
  const documents = useSignal<string[]>([]);
  const w = words().participant;
  useEffect(() => {
    void get<DocumentList>(at(room.id, '/documents')).then((answer) => {
      if (answer.ok) {
        documents.value = answer.value.documents;
      }
    });
  }, [room]);
  // What was published is what can be checked; before that, what the record says now.
  const [publication, { files }] = Object.entries(room.state.slices.minutes.value?.publications ?? {}).reverse().find(([, p]) => p.supersededBy === undefined) ?? ['', { files: [] }];
  const published = files.map((f) => f.name).filter(isMinutes);
  const minutes = published.length > 0 ? published : documents.value.filter(isMinutes);
  const own = minutes.find((d) => d.startsWith(`minutes.${language.value}.`)) ?? minutes[0];
  const asPublished = published.length > 0 ? `?publication=${publication}` : '';
  return documents.value.length === 0 ? null : (
    <p class="row wrap">
      {own && (
        <a class="button main" href={at(room.id, `/documents/${own}${asPublished}`)} download={own}>
          {w.minutes}
        </a>
      )}
      <a class="button" href={`/r/${encodeURIComponent(room.id)}/documents`}>
        {w.allDocuments}
      </a>
    </p>
  );
}
