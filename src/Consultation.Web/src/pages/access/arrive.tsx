import { useSignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import type { AttendanceMode, JoinAnswer, SeatPersonList, View } from '../../contract';
import { at, get, post, type Answer } from '../../live/api';
import { newId } from '../../live/ids';
import { Act, Refused, shown } from '../../parts/act';
import { inWords, words } from '../../words';
import { propose } from '../../words/choice';
import { greet, rememberSeat } from './arrived';
import { Door } from './door';

/** The seat somebody has come to, by a link or from the lobby, and where to go on to. */
export interface Arrival {
  roundtable: string;
  as: string;
  place: string;
  /** Whether they come from the lobby. */
  admitted?: boolean;
}

/** Shows whoever comes whose seat it is, before they take it: one tap, and they are in. */
export function Arrive({ roundtable, as, place, admitted = false }: Arrival) {
  const view = useSignal<View | undefined>(undefined);
  const persons = useSignal<string[]>([]);
  const w = words().access;
  const goOn = (): void => location.replace(place);
  useEffect(() => {
    // Loaded again, the address leads to the seat's page: the invitation is open.
    history.replaceState(history.state, '', place);
    const query = `?as=${encodeURIComponent(as)}`;
    void get<JoinAnswer>(at(roundtable, `/view${query}`)).then((answer) => {
      const found = answer.ok ? answer.value.view : undefined;
      if (!found?.mine || found.roundtable?.stage === 'closed') {
        goOn();
        return;
      }
      if (admitted && !isUnderWay(found)) {
        // Whose seat it is was settled at the door, and there is nothing to come in to yet.
        greet(roundtable);
        rememberSeat(roundtable, as);
        goOn();
        return;
      }
      void propose(found.mine.language);
      view.value = found;
    });
    void get<SeatPersonList>(at(roundtable, `/persons${query}`)).then((answer) => {
      persons.value = answer.ok ? answer.value.persons.flatMap(({ name }) => name ?? []) : [];
    });
    // What comes next is fetched while this is read.
    void import('../room');
    void import('../participant/participant');
  }, []);
  if (!view.value?.mine || !view.value.roundtable) {
    return <Opening />;
  }
  const { mine, roundtable: meeting } = view.value;
  const seat = inWords(mine.name, meeting.authentic);
  return (
    <Door title={admitted ? w.admitted : w.welcome} foot={<NotYou />}>
      <p class="statement">{inWords(meeting.title, meeting.authentic)}</p>
      <dl class="stack who-joins">
        <div>
          <dt class="small quiet">{w.yourSeat}</dt>
          <dd>{seat}</dd>
        </div>
        {persons.value.length > 0 && (
          <div>
            <dt class="small quiet">{w.yourName}</dt>
            <dd>{persons.value.join(', ')}</dd>
          </div>
        )}
      </dl>
      <Ways arrival={{ roundtable, as, place }} view={view.value} goOn={goOn} />
    </Door>
  );
}

const isUnderWay = ({ roundtable }: View): boolean => roundtable?.stage === 'live' || roundtable?.stage === 'suspended';

/** How one comes in: to a session under way in the room or online, before it simply as whom the page says. */
function Ways({ arrival: { roundtable, as }, view, goOn }: { arrival: Arrival; view: View; goOn: () => void }) {
  const refusal = useMemo(shown, []);
  const w = words().access;
  const mine = view.mine!;
  const { online, place } = view.roundtable!;
  const confirm = (): void => {
    rememberSeat(roundtable, as);
    goOn();
  };
  if (mine.present || !isUnderWay(view)) {
    return (
      <button type="button" class="main" onClick={confirm}>
        {w.thatIsMe}
      </button>
    );
  }
  const arrive = (mode: AttendanceMode) => async (): Promise<Answer<unknown>> => {
    const answer = await post(at(roundtable, '/commands'), { roundtable, id: newId(), as, command: { do: 'recordArrival', seat: mine.seat, mode } });
    if (answer.ok) {
      greet(roundtable);
      confirm();
    }
    return answer;
  };
  const first: AttendanceMode = online !== undefined && !place ? 'remote' : 'onSite';
  return (
    <div class="stack">
      {(['onSite', 'remote'] as const).map((mode) => (
        <Act key={mode} kind={mode === first ? 'main' : ''} refusal={refusal} onDo={arrive(mode)}>
          {mode === 'onSite' ? words().participant.inRoom : words().participant.takePartOnline}
        </Act>
      ))}
      <Refused refusal={refusal.value} />
      <button type="button" class="plain" onClick={confirm}>
        {w.onlyLook}
      </button>
    </div>
  );
}

function NotYou() {
  const w = words().access;
  return (
    <details>
      <summary>{w.notYou}</summary>
      <p>
        {w.notYouHelp} <a href="/join">{words().common.joinByCode}</a>
      </p>
    </details>
  );
}

/** Until it is known whose an invitation is. */
export function Opening() {
  return (
    <main class="centre" aria-busy="true">
      <h1 class="quiet">{words().access.joining}</h1>
    </main>
  );
}
