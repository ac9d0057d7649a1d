/** Words of the pages for: library. */
export const library = {};
