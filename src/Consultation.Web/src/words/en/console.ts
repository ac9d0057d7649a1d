/** Words of the facilitator's console. */
export const consoleWords = {};
