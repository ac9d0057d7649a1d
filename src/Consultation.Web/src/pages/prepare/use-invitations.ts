import { useSignal, type Signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { InvitationList, InvitationRequest, InvitationShape, PeopleList, PersonShape, RoundtableInfo, SeatShape, SectorShape } from '../../contract';
import { at, del, get, post, type Answer, type Refusal } from '../../live/api';
import type { Room } from '../../live/room';
import { inPlace, type Entry } from './table';

export interface AllInvitations {
  room: Room;
  list: Signal<readonly InvitationShape[] | undefined>;
  refusal: Signal<Refusal | undefined>;
  /** The sectors that have seats, in their order. */
  sectors: Entry<SectorShape>[];
  /** The seats, sector by sector. */
  seats: Entry<SeatShape>[];
  people: Signal<readonly PersonShape[]>;
  info: Signal<RoundtableInfo | undefined>;
  make: (request: InvitationRequest) => Promise<Answer<InvitationList>>;
  withdraw: (part: string, person?: string) => Promise<Answer<InvitationList>>;
}

const LOOK_AGAIN_MS = 15_000;

/** The invitations of a roundtable; whether they were opened is looked at again now and then. */
export function useInvitations(room: Room): AllInvitations {
  const list = useSignal<readonly InvitationShape[] | undefined>(undefined);
  const refusal = useSignal<Refusal | undefined>(undefined);
  const people = useSignal<readonly PersonShape[]>([]);
  const info = useSignal<RoundtableInfo | undefined>(undefined);
  const path = at(room.id, '/invitations');
  const take = async (asking: Promise<Answer<InvitationList>>): Promise<Answer<InvitationList>> => {
    const answer = await asking;
    if (answer.ok) {
      list.value = answer.value.invitations;
    }
    return answer;
  };
  const look = async (): Promise<void> => {
    const answer = await take(get<InvitationList>(path));
    refusal.value = answer.ok ? undefined : answer.refusal;
  };
  useEffect(() => {
    void look();
    void get<PeopleList>('/api/people').then((answer) => (people.value = answer.ok ? answer.value.people : []));
    void get<RoundtableInfo>(at(room.id)).then((answer) => (info.value = answer.ok ? answer.value : undefined));
    const timer = setInterval(() => document.visibilityState === 'visible' && void look(), LOOK_AGAIN_MS);
    return () => clearInterval(timer);
  }, [path]);
  const table = inPlace(Object.entries(room.state.slices.people.value?.seats ?? {}).filter(([, seat]) => !seat.removed));
  const sectors = inPlace(Object.entries(room.state.slices.people.value?.sectors ?? {})).filter(([sector]) => table.some(([, seat]) => seat.sector === sector));
  const seats = sectors.flatMap(([sector]) => table.filter(([, seat]) => seat.sector === sector));
  return {
    room,
    list,
    refusal,
    sectors,
    seats,
    people,
    info,
    make: (request) => take(post<InvitationList>(path, request)),
    withdraw: (part, person) => take(del<InvitationList>(`${path}/${encodeURIComponent(part)}${person ? `?person=${encodeURIComponent(person)}` : ''}`)),
  };
}
