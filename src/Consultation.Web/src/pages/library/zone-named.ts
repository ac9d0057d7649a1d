/** The time zone that was typed: by its name in any case, by its city alone, or by another name of it that this device knows. */
export function zoneNamed(typed: string, all: readonly string[]): string | undefined {
  const wanted = typed.trim().replace(/\s+/g, '_').toLowerCase();
  if (wanted === '') {
    return undefined;
  }
  const byName = all.find((zone) => zone.toLowerCase() === wanted);
  const byCity = all.filter((zone) => zone.toLowerCase().endsWith(`/${wanted}`));
  return byName ?? (byCity.length === 1 ? byCity[0] : other(typed.trim()));
}

function other(name: string): string | undefined {
  try {
    return /^\p{L}/u.test(name) ? new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone : undefined;
  } catch {
    return undefined;
  }
}
