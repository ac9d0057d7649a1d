import { expect, test } from 'vitest';
import { showOf } from './show';

test('a screen is for what is on the table unless its address says otherwise', () => {
  expect(showOf('')).toBe('table');
  expect(showOf('?show=speakers')).toBe('speakers');
  expect(showOf('?as=display&show=agenda')).toBe('agenda');
  expect(showOf('?show=ballots')).toBe('table');
});
