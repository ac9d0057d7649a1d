interface Writing {
  /** The item that was written about so far. */
  before?: string | undefined;
  /** The item chosen by hand, if any. */
  picked?: string | undefined;
  /** The item the meeting is on. */
  current?: string | undefined;
  /** The items there are, in the order of the agenda. */
  there: readonly string[];
  /** Whether something is typed for an item and not sent. */
  typed: (item: string) => boolean;
}

/**
 * Which item is written about: the one chosen by hand; else the meeting's, but never away from a sentence begun. Where
 * the meeting is on none it stays where it was, or begins with the first.
 */
export function itemAfter({ before, picked, current, there, typed }: Writing): string | undefined {
  const known = (item: string | undefined): string | undefined => (item !== undefined && there.includes(item) ? item : undefined);
  if (known(picked)) {
    return picked;
  }
  const held = known(before);
  if (held && typed(held)) {
    return held;
  }
  return known(current) ?? held ?? there[0];
}
