/** The value after one of a list, and the first again after the last; of one that isn't in it, the first. */
export const after = (values: readonly string[], value: string): string => values[(values.indexOf(value) + 1) % values.length] ?? '';

/** Whether a key is Alt with a letter, wherever that letter stands on the keyboard. */
export const isAlt = (e: KeyboardEvent, letter: 'A' | 'M'): boolean => e.altKey && !e.ctrlKey && !e.metaKey && e.code === `Key${letter}`;
