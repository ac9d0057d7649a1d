import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { ItemShape } from '../../contract';
import type { Room } from '../../live/room';
import { Attendance } from '../../parts/attendance';
import { LevelChip } from '../../parts/attribution';
import { Mark } from '../../parts/mark';
import { RegisterFold } from '../../parts/register';
import { StatementList, statements } from '../../parts/statements';
import { useTitle } from '../../parts/title';
import { words } from '../../words';
import { Actions } from './actions';
import { Agenda } from './agenda';
import { Comments } from './comments';
import { Composer } from './composer';
import { Draft } from './draft';
import { Header } from './header';
import { hasBegun, items, mayWrite, notesOn, roundtable, say, type WithId } from './meeting';
import { NextMeeting } from './next-meeting';
import { Note } from './note';
import { Now } from './now';
import './record.css';
import { useWriting, type Writing } from './writing';

/** The rapporteur's page: the agenda and what became of it, the notes on an item, and what goes on in the room. */
export default function Notes({ room }: { room: Room }) {
  const w = words().record;
  const writing = useWriting(room);
  const shown = useSignal<'notes' | 'draft'>('notes');
  const item = items(room).find((i) => i.id === writing.item);
  useTitle(w.title);
  return (
    <div class="record">
      <Header room={room} />
      <Side room={room} writing={writing} item={item} />
      <main class="record-main" data-shown={shown.value}>
        <div class="row wrap record-tabs" role="group" aria-label={w.shown}>
          {(['notes', 'draft'] as const).map((view) => (
            <button key={view} type="button" class="small" aria-pressed={shown.value === view} onClick={() => (shown.value = view)}>
              {w[view].title}
            </button>
          ))}
        </div>
        {shown.value === 'draft' ? (
          <Draft room={room} />
        ) : item ? (
          <OnItem key={item.id} room={room} item={item} writing={writing} />
        ) : (
          <p class="quiet">{w.here.noItem}</p>
        )}
      </main>
      <aside class="record-aside stack loose" aria-label={w.beside}>
        {roundtable(room).stage !== 'closed' && <Now room={room} />}
        <Attendance room={room} />
        <StatementsToMark room={room} />
        <Actions room={room} />
        <Comments room={room} item={item} />
      </aside>
    </div>
  );
}

/** The statements for the record, where they can be marked: elsewhere they are read. */
function StatementsToMark({ room }: { room: Room }) {
  const w = words();
  return roundtable(room).parts.includes('markings') && statements(room).length > 0 ? (
    <section class="stack" aria-labelledby="record-statements">
      <h2 id="record-statements" class="record-h">
        {w.texts.statements}
      </h2>
      <StatementList room={room} actions={(s) => <Mark room={room} target={s.id} marking={s.marking} what={w.readers.ofStatement} />} />
    </section>
  ) : null;
}

/** The agenda: beside the notes where there is room, else behind a heading that opens it. */
function Side({ room, writing, item }: { room: Room; writing: Writing; item: WithId<ItemShape> | undefined }) {
  const w = words().record.agenda;
  const wide = useWide();
  const open = useSignal(false);
  const choosing: Writing = {
    ...writing,
    pick: (id) => {
      writing.pick(id);
      open.value = false;
    },
  };
  const heading = <h2 class="record-h">{w.title}</h2>;
  const within = (
    <div class="stack loose">
      <Agenda room={room} writing={choosing} whole={wide} />
      <NextMeeting room={room} />
      <RegisterFold room={room} />
    </div>
  );
  return (
    <nav class="record-side" aria-label={w.title}>
      {wide ? (
        <div class="stack">
          {heading}
          {within}
        </div>
      ) : (
        <details open={open.value} onToggle={(e) => (open.value = e.currentTarget.open)}>
          <summary>
            {heading}
            {item && <span class="quiet small">{w.chosen(item.number, say(room, item.title))}</span>}
          </summary>
          {within}
        </details>
      )}
    </nav>
  );
}

function useWide(): boolean {
  const wide = useSignal(matchMedia('(min-width: 900px)').matches);
  useEffect(() => {
    const query = matchMedia('(min-width: 900px)');
    const changed = (): void => {
      wide.value = query.matches;
    };
    query.addEventListener('change', changed);
    return () => query.removeEventListener('change', changed);
  }, []);
  return wide.value;
}

function OnItem({ room, item, writing }: { room: Room; item: WithId<ItemShape>; writing: Writing }) {
  const w = words().record;
  const notes = notesOn(room, item.id);
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.scrollTo({ top: list.current.scrollHeight });
  }, [notes.length]);
  return (
    <>
      <div class="record-head stack tight">
        <h2>
          {w.agenda.chosen(item.number, say(room, item.title))} <LevelChip room={room} item={item.id} />
        </h2>
        <Elsewhere room={room} writing={writing} />
      </div>
      <div class="record-list" ref={list} tabIndex={0} role="region" aria-label={w.notes.title}>
        {notes.length === 0 && <p class="quiet">{w.notes.empty}</p>}
        <ol class="plain-list record-notes">
          {notes.map((note) => (
            <Note key={note.id} room={room} note={note} />
          ))}
        </ol>
      </div>
      {mayWrite(room) ? <Composer room={room} item={item} /> : !hasBegun(room) && <p class="quiet record-composer">{w.notes.notYet}</p>}
    </>
  );
}

/** Says where the meeting is, where that isn't what is written about. */
function Elsewhere({ room, writing }: { room: Room; writing: Writing }) {
  const w = words().record;
  const current = items(room).find((i) => i.state === 'current');
  if (!current || current.id === writing.item || roundtable(room).stage === 'closed') {
    return null;
  }
  return (
    <div class="notice row wrap" role="status">
      <span class="grow">{w.here.onNow(w.agenda.chosen(current.number, say(room, current.title)))}</span>
      <button type="button" class="small" onClick={() => writing.pick(current.id)}>
        {w.here.goThere}
      </button>
    </div>
  );
}
