import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { InvitationList, PeopleList, PersonShape, PresetList, PresetShape } from '../../contract';
import { at, get } from '../../live/api';
import type { Room } from '../../live/room';
import type { Work } from './work';

/** What the sections work with, as it stands in the view now. */
export function useWork(room: Room): Work {
  const roundtable = room.state.slices.roundtable.value!;
  const presets = useSignal<readonly PresetShape[]>([]);
  const people = useSignal<readonly PersonShape[]>([]);
  const invited = useSignal<number | undefined>(undefined);
  const leads = room.audience.value === 'facilitator';
  const loadPeople = async (): Promise<void> => {
    const answer = await get<PeopleList>('/api/people');
    people.value = answer.ok ? answer.value.people : people.value;
  };
  useEffect(() => {
    void get<PresetList>('/api/presets').then((answer) => {
      presets.value = answer.ok ? answer.value.presets : [];
    });
    if (leads) {
      void loadPeople();
      void get<InvitationList>(at(room.id, '/invitations')).then((answer) => {
        invited.value = answer.ok ? new Set(answer.value.invitations.map((i) => i.as).filter((as) => as.startsWith('seat:'))).size : undefined;
      });
    }
  }, [leads]);
  return {
    room,
    roundtable,
    leads,
    open: roundtable.stage !== 'closed',
    tongues: { languages: roundtable.languages, authentic: roundtable.authentic },
    presets,
    people,
    loadPeople,
    invited,
  };
}
