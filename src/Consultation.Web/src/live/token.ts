/** Takes the token out of the page's address, where it stands behind the #, before anything else can see it. */
export function takeToken(): string | undefined {
  const token = location.hash.slice(1);
  if (!token) {
    return undefined;
  }
  history.replaceState(history.state, '', location.pathname + location.search);
  return token;
}
