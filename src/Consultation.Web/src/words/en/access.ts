/** Words of the pages for: access. */
export const access = {};
