import type { ComponentChildren } from 'preact';
import type { Refusal } from '../live/api';
import { words } from '../words';
import { LanguageChoice } from './language';

/** A page that has one thing to say, and where to go from it. */
export function Message({ title, help, children }: { title: string; help?: string; children?: ComponentChildren }) {
  return (
    <main class="centre">
      <div class="sheet stack narrow">
        <div class="row top">
          <h1 class="grow">{title}</h1>
          <LanguageChoice />
        </div>
        {help && <p class="quiet">{help}</p>}
        {children ?? (
          <p>
            <a href="/">{words().common.toStart}</a>
          </p>
        )}
      </div>
    </main>
  );
}

/** An address with no page. */
export function NotFound() {
  const w = words().common;
  return <Message title={w.notHere} help={w.notHereHelp} />;
}

/** A page of which nothing has come yet: why, or that it is on its way. */
export function NotYet({ refusal }: { refusal: Refusal | undefined }) {
  return refusal ? (
    <Turned refusal={refusal} />
  ) : (
    <p class="centre quiet" role="status">
      {words().common.loading}
    </p>
  );
}

/** Why a page isn't shown. */
export function Turned({ refusal }: { refusal: Refusal }) {
  const w = words().common;
  switch (refusal.code) {
    case 'access.signedOut':
      return (
        <Message title={w.signedOut} help={w.signedOutHelp}>
          <p class="row wrap">
            <a class="button main" href={`/sign-in?to=${encodeURIComponent(location.pathname + location.search + location.hash)}`}>
              {w.signIn}
            </a>
            <a class="button" href="/join">
              {w.joinByCode}
            </a>
          </p>
        </Message>
      );
    case 'roundtable.unknown':
      return <Message title={w.noPart} help={w.noPartHelp} />;
    case 'access.notYourRole':
      return <Message title={w.notYourRole} />;
    default:
      return <Message title={refusal.message || w.noAnswer} />;
  }
}
