import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { SetupState, SignInRequest } from '../../contract';
import { type Answer, get, incomplete, post } from '../../live/api';
import { localPath } from '../../live/local';
import { draft, Field, Form } from '../../parts/form';
import { Secret } from '../../parts/secret';
import { words } from '../../words';
import { Door } from './door';

const NAME = 'sign-in.account';

/** Signs in with an account, and goes on to where one wanted to go. */
export default function SignInPage() {
  const password = useSignal('');
  const setupNeeded = useSignal(false);
  const w = words().access;
  useEffect(() => {
    void get<SetupState>('/api/setup').then((answer) => {
      setupNeeded.value = answer.ok && answer.value.needed;
    });
  }, []);
  const signIn = async (): Promise<Answer<unknown>> => {
    const request: SignInRequest = { account: draft(NAME).peek().trim(), password: password.peek() };
    if (!request.account || !request.password) {
      // Nothing was tried: it counts as no wrong password.
      return incomplete('');
    }
    const answer = await post('/api/sign-in', request);
    if (answer.ok) {
      location.replace(localPath(new URLSearchParams(location.search).get('to')));
    }
    return answer;
  };
  if (setupNeeded.value) {
    return <Door title={w.notSetUp} help={w.notSetUpHelp} foot={<a href="/join">{words().common.joinByCode}</a>} />;
  }
  return (
    <Door title={w.signInTitle} help={w.signInHelp} foot={<a href="/join">{words().common.joinByCode}</a>}>
      <Form onSend={signIn} send={words().common.signIn}>
        <Field label={w.account} of="account" name={NAME} autoComplete="username" required />
        <Secret label={w.password} value={password.value} onInput={(typed) => (password.value = typed)} />
      </Form>
    </Door>
  );
}
