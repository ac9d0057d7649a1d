/** Sizes a text is tried in, in hundredths of the screen's shorter measure; the last is the smallest that reads from ten metres. */
export const STEPS = [7.2, 6.4, 5.7, 5.1, 4.6, 4.2, 3.8, 3.5, 3.2] as const;

/** The largest step that fits; none where even the last doesn't. A smaller text never needs more room, so half the tries do. */
export function fitting(fits: (step: number) => boolean, steps: readonly number[] = STEPS): number | undefined {
  let [from, to] = [0, steps.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (fits(steps[middle]!)) {
      to = middle;
    } else {
      from = middle + 1;
    }
  }
  return steps[from];
}

/** How many pages of a width stand beside one another in what overflows to the side. */
export function pageCount(wholeWidth: number, width: number, gap: number): number {
  return width > 0 ? Math.max(1, Math.round((wholeWidth + gap) / (width + gap))) : 1;
}
