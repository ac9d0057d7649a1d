import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { SetupRequest, SetupState } from '../../contract';
import { type Answer, get, incomplete, post } from '../../live/api';
import { draft, Field, forget, Form } from '../../parts/form';
import { Secret } from '../../parts/secret';
import { words } from '../../words';
import { Door } from './door';

const ACCOUNT = 'setup.account';
const NAME = 'setup.name';

/** Makes the first administrator, by the link that the server printed. The token stays behind the #, so that nobody logs it. */
export default function SetupPage() {
  const needed = useSignal(true);
  const password = useSignal('');
  const again = useSignal('');
  const token = location.hash.slice(1);
  const w = words().access;
  useEffect(() => {
    void get<SetupState>('/api/setup').then((answer) => {
      needed.value = !answer.ok || answer.value.needed;
    });
  }, []);
  if (!needed.value) {
    return <Door title={w.setupDone} help={w.setupDoneHelp} foot={<a href="/sign-in">{words().common.signIn}</a>} />;
  }
  if (!token) {
    return <Door title={w.setupNoToken} help={w.setupNoTokenHelp} />;
  }
  const send = async (): Promise<Answer<unknown>> => {
    if (again.peek() !== '' && again.peek() !== password.peek()) {
      return incomplete(w.notTheSame, 'again');
    }
    const request: SetupRequest = { token, account: draft(ACCOUNT).peek().trim(), name: draft(NAME).peek().trim(), password: password.peek() };
    const answer = await post('/api/setup', request);
    if (answer.ok) {
      forget(ACCOUNT);
      forget(NAME);
      location.replace('/');
    }
    return answer;
  };
  return (
    <Door title={w.setupTitle} help={w.setupHelp}>
      <Form onSend={send} send={w.setupSend}>
        <Field label={w.account} of="account id.taken" name={ACCOUNT} help={w.setupAccountHelp} autoComplete="username" required />
        <Field label={w.setupName} of="name" name={NAME} help={w.setupNameHelp} autoComplete="name" maxLength={300} required />
        <Secret
          fresh
          label={w.newPassword}
          of="password password.weak"
          help={w.newPasswordHelp}
          value={password.value}
          onInput={(typed) => (password.value = typed)}
          again={{ value: again.value, onInput: (typed) => (again.value = typed) }}
        />
      </Form>
    </Door>
  );
}
