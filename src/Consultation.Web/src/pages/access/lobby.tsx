import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { LobbyRequest, LobbyRequests } from '../../contract';
import { get } from '../../live/api';
import { inWords, words } from '../../words';
import { Arrive, type Arrival } from './arrive';
import { AskToJoin } from './ask-to-join';
import { Door } from './door';
import { placeOf } from './place';

const POLL_MS = 2_000;

/** The room before the room: the code is typed here, and who asked waits here until the facilitator has decided. */
export function Lobby() {
  const requests = useSignal<LobbyRequest[] | undefined>(undefined);
  const slow = useSignal(false);
  const asking = useSignal(false);
  const arrival = useSignal<Arrival | undefined>(undefined);
  const waited = useRef(new Set<string>());
  const look = async (): Promise<void> => {
    const answer = await get<LobbyRequests>('/api/join');
    slow.value = !answer.ok && answer.refusal.code === 'network';
    if (!answer.ok) {
      requests.value ??= [];
      return;
    }
    requests.value = answer.value.requests;
    for (const request of answer.value.requests) {
      if (request.state === 'waiting') {
        waited.current.add(request.id);
      } else if (waited.current.delete(request.id) && request.state === 'admitted') {
        // Only who was seen waiting goes on by itself; one admitted earlier may have come to ask elsewhere.
        arrival.value = { roundtable: request.roundtable ?? '', as: request.as ?? '', place: await placeOf(request) };
      }
    }
  };
  useEffect(() => {
    void look();
    const timer = setInterval(() => {
      if (waited.current.size > 0 && document.visibilityState === 'visible') {
        void look();
      }
    }, POLL_MS);
    return () => clearInterval(timer);
  }, []);
  const all = requests.value;
  const w = words();
  if (arrival.value) {
    return <Arrive {...arrival.value} admitted />;
  }
  if (!all) {
    return (
      <p class="centre quiet" role="status">
        {w.common.loading}
      </p>
    );
  }
  const waiting = all.filter((r) => r.state === 'waiting');
  if (waiting.length > 0 && !asking.value) {
    return <Waiting requests={waiting} slow={slow.value} onAskElsewhere={() => (asking.value = true)} />;
  }
  return (
    <AskToJoin
      earlier={all.filter((r) => r.state !== 'waiting')}
      onAsked={() => {
        asking.value = false;
        return look();
      }}
    />
  );
}

function Waiting({ requests, slow, onAskElsewhere }: { requests: LobbyRequest[]; slow: boolean; onAskElsewhere: () => void }) {
  const w = words().access;
  return (
    <Door
      title={w.lobbyTitle}
      help={w.lobbyHelp}
      foot={
        <button type="button" class="plain" onClick={onAskElsewhere}>
          {w.anotherRoundtable}
        </button>
      }
    >
      <div class="stack" role="status">
        {requests.map((r) => r.title && <b key={r.id}>{inWords(r.title)}</b>)}
        <span class="waiting-dots" aria-hidden="true">
          <i />
          <i />
          <i />
        </span>
        {slow && <p class="notice warn small">{w.lobbySlow}</p>}
      </div>
    </Door>
  );
}
