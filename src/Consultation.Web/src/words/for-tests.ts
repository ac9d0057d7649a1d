import { speak } from '.';

// A page shows nothing before it has words; in tests they are there from the beginning.
await speak('en');
