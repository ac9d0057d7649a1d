/** Words of the pages for: record. */
export const record = {};
