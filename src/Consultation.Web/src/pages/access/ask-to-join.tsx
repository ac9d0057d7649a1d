import type { JoinByRequest, LobbyRequest } from '../../contract';
import { type Answer, incomplete, post } from '../../live/api';
import { draft, Field, Form } from '../../parts/form';
import { inWords, words } from '../../words';
import { CODE, digitsOf, isCode } from './code';
import { Door } from './door';
import { placeOf } from './place';

const NAME = 'join.name';
const ORGANISATION = 'join.organisation';

/** Asks at the door: the room code, and who one is. */
export function AskToJoin({ earlier, onAsked }: { earlier: LobbyRequest[]; onAsked: () => Promise<void> }) {
  const w = words().access;
  const ask = async (): Promise<Answer<unknown>> => {
    const code = digitsOf(draft(CODE).peek());
    const name = draft(NAME).peek().trim();
    const wrong = [...(isCode(code) ? [] : [{ field: 'code', reason: w.codeWrong }]), ...(name ? [] : [{ field: 'name', reason: w.nameMissing }])];
    if (wrong.length > 0) {
      return incomplete('', ...wrong);
    }
    const request: JoinByRequest = { code, name, organisation: draft(ORGANISATION).peek().trim() };
    const answer = await post('/api/join', request);
    if (answer.ok) {
      draft(CODE).value = '';
      await onAsked();
    }
    return answer;
  };
  return (
    <Door title={w.joinTitle} foot={<a href="/sign-in">{w.haveAccount}</a>}>
      {earlier.map((request) => (
        <Earlier key={request.id} request={request} />
      ))}
      <Form onSend={ask} send={w.askToJoin}>
        <div class="code">
          <Field label={w.code} of="code lobby.unknown" name={CODE} help={w.codeHelp} inputMode="numeric" maxLength={20} required />
        </div>
        <Field label={w.yourName} of="name" name={NAME} autoComplete="name" maxLength={200} required />
        <Field label={w.organisation} of="organisation" name={ORGANISATION} help={w.organisationHelp} autoComplete="organization" maxLength={200} />
      </Form>
    </Door>
  );
}

/** What became of a request that this browser made before. */
function Earlier({ request }: { request: LobbyRequest }) {
  const w = words().access;
  const admitted = request.state === 'admitted';
  return (
    <section class={`notice stack ${admitted ? 'good' : 'warn'}`} role="status">
      <h2>{admitted ? w.admitted : w.declined}</h2>
      {request.title && <p>{inWords(request.title)}</p>}
      {admitted ? (
        <div>
          <button type="button" class="main" onClick={() => void placeOf(request).then((place) => location.assign(place))}>
            {w.enter}
          </button>
        </div>
      ) : (
        <p>{w.declinedHelp}</p>
      )}
    </section>
  );
}
