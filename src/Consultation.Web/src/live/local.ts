/** An address of this site to go to, where one was named: never another site's, nor a script. */
export function localPath(named: string | null | undefined, otherwise = '/'): string {
  if (!named?.startsWith('/')) {
    return otherwise;
  }
  try {
    const url = new URL(named, location.origin);
    return url.origin === location.origin && !url.pathname.startsWith('//') ? url.pathname + url.search + url.hash : otherwise;
  } catch {
    return otherwise;
  }
}
