/** Words of the page about the API. */
export const api = {
  title: 'The API',
  lead: 'What the pages do, programs can do. Every answer is JSON; a refusal is a problem with a code. The addresses below come from this server’s own description.',
  whole: 'The description as OpenAPI',
  failed: 'The description can’t be loaded just now. Load the page again.',
};
