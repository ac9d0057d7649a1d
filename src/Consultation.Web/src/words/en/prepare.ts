/** Words of the pages for: prepare. */
export const prepare = {};
