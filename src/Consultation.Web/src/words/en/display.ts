/** Words of the pages for: display. */
export const display = {};
