// Loaded by the live page's document before anything else, and on its own: the view is asked for while the rest of the
// page is still on its way, which on a slow line is a whole turn sooner.

declare global {
  interface Window {
    /** What was asked for before the page could ask, by its address; taken once. */
    early?: Map<string, Promise<Response>>;
  }
}

const [, roundtable] = /^\/r\/([a-z0-9-]{1,40})\/?$/.exec(location.pathname) ?? [];
if (roundtable) {
  const as = new URLSearchParams(location.search).get('as');
  const path = `/api/roundtables/${roundtable}/view${as ? `?as=${encodeURIComponent(as)}` : ''}`;
  const answer = fetch(path, { cache: 'no-store' });
  // That it failed is told to whoever takes it.
  answer.catch(() => undefined);
  window.early = new Map([[path, answer]]);
}

export {};
