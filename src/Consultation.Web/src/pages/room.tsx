import type { ComponentType } from 'preact';
import { useEffect } from 'preact/hooks';
import { useSignal } from '@preact/signals';
import type { Audience } from '../contract';
import type { Room } from '../live/room';
import { Gate } from '../parts/gate';
import { need, words } from '../words';

type Live = ComponentType<{ room: Room }>;

/** What each audience's live page is; a phone loads its own and no other. */
const pages: Record<Audience, () => Promise<{ default: Live }>> = {
  facilitator: () => atDesk(import('./console/console')),
  rapporteur: () => atDesk(import('./record/notes')),
  participant: () => import('./participant/participant'),
  observer: () => import('./participant/participant'),
  display: () => atDesk(import('./display/screen')),
};

async function atDesk<T>(page: Promise<T>): Promise<T> {
  await need('seat', 'desk');
  return page;
}

/** The live page for one's role. */
export default function RoomPage({ roundtable }: { roundtable: string }) {
  return <Gate roundtable={roundtable}>{(room) => <ForAudience room={room} />}</Gate>;
}

function ForAudience({ room }: { room: Room }) {
  const audience = room.audience.value;
  const page = useSignal<{ audience: Audience; Page: Live } | undefined>(undefined);
  useEffect(() => {
    if (audience) {
      void pages[audience]().then((module) => {
        page.value = { audience, Page: module.default };
      });
    }
  }, [audience]);
  const loaded = page.value;
  return loaded && loaded.audience === audience ? <loaded.Page room={room} /> : <p class="centre quiet">{words().common.loading}</p>;
}
