/** A pattern of symbols with its places filled; what isn't a place stays as it is typed. */
export const filled = (pattern: string, places: Readonly<Record<string, string | number>>): string =>
  pattern.replace(/\{([a-z]+)\}/g, (place, name: string) => String(places[name] ?? place));
