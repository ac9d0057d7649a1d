/** Words of the pages for: participant. */
export const participant = {};
