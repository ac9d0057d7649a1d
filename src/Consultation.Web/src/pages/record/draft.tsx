import { useSignal, type Signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { DraftParagraph, EventBehind, MinutesDraft } from '../../contract';
import { at, get } from '../../live/api';
import { timeOfDay } from '../../live/clock';
import type { Room } from '../../live/room';
import { underItems } from '../../live/under-items';
import { Statement } from '../../parts/text';
import { language, words } from '../../words';
import { roundtable } from './meeting';

/** What happens in a moment is looked at once. */
const SETTLES_MS = 700;

/** The minutes as they stand, growing with the meeting, each sentence with the events behind it. */
export function Draft({ room }: { room: Room }) {
  const w = words().record.draft;
  const draft = useDraft(room).value;
  if (!draft) {
    return <p class="quiet">{words().common.loading}</p>;
  }
  return (
    <div class="record-list record-draft" tabIndex={0} role="region" aria-label={w.title}>
      {draft.paragraphs.length === 0 && <p class="quiet">{w.empty}</p>}
      {underItems(draft.paragraphs).map(({ item, paragraphs }) => (
        <div key={paragraphs[0]!.key}>
          {item && <h2 class="record-h">{item}</h2>}
          <ol class="plain-list record-notes">
            {paragraphs.map((paragraph) => (
              <Paragraph key={paragraph.key} room={room} paragraph={paragraph} />
            ))}
          </ol>
        </div>
      ))}
    </div>
  );
}

function Paragraph({ room, paragraph }: { room: Room; paragraph: DraftParagraph }) {
  const w = words().record.draft;
  const { text, edit, replaces } = paragraph;
  const says = (replaces ? [edit?.text ?? text] : [text, edit?.text]).filter((part) => part !== undefined);
  return (
    <li class="record-note record-paragraph">
      <span class="quiet number">{paragraph.number}</span>
      <div class="stack tight">
        {says.map((part) => (
          <Statement key={part} text={{ [language.value]: part }} />
        ))}
        {says.length === 0 && <p class="quiet">{w.notInLanguage}</p>}
        {paragraph.beneath?.map((line) => (
          <p key={line} class="small" lang={language.value}>
            {line}
          </p>
        ))}
        <details class="small record-behind">
          <summary>{w.behind(paragraph.behind.map((e) => e.number))}</summary>
          <ul class="plain-list">
            {paragraph.behind.map((event) => (
              <Behind key={event.number} room={room} event={event} />
            ))}
          </ul>
        </details>
      </div>
    </li>
  );
}

function Behind({ room, event }: { room: Room; event: EventBehind }) {
  const w = words().record.draft;
  const says = w.events[event.event as keyof typeof w.events] ?? w.event;
  return (
    <li class="row">
      <span class="quiet number">{event.number}</span>
      <span class="number">{timeOfDay(event.at, roundtable(room).timeZone)}</span>
      <span>{says}</span>
    </li>
  );
}

/** Looked up anew when something changed that may stand in it. */
function useDraft(room: Room): Signal<MinutesDraft | undefined> {
  const draft = useSignal<MinutesDraft | undefined>(undefined);
  const { record, table, procedures, minutes, roundtable: described } = room.state.slices;
  const spoken = language.value;
  useEffect(() => {
    const wanted = roundtable(room).languages.includes(spoken) ? `?language=${spoken}` : '';
    const timer = setTimeout(
      () =>
        void get<MinutesDraft>(at(room.id, `/minutes${wanted}`)).then((answer) => {
          if (answer.ok) {
            draft.value = answer.value;
          }
        }),
      draft.peek() ? SETTLES_MS : 0,
    );
    return () => clearTimeout(timer);
  }, [room, spoken, record.value, table.value, procedures.value, minutes.value, described.value]);
  return draft;
}
