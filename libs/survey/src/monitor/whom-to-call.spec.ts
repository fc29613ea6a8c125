import type { CallReason } from './call-reason.ts';
import { whomToCall } from './whom-to-call.ts';

const city = (name: string, reason: CallReason | null, shortness = 0, deadline = '2019-04-30') => ({
  city: name.toLowerCase(),
  name,
  reason,
  shortness,
  deadline,
});

describe('whomToCall', () => {
  test('deadline, then the region that is furthest behind, then nearest to an answer, then by name', () => {
    const order = whomToCall([
      city('Writing', null, 1, '2019-04-01'),
      city('Goyang', 'waits-for-signature', 0),
      city('Tunis', 'not-opened', 0.6),
      city('Béja', 'not-opened', 0.6),
      city('Aswan', 'gone-quiet', 0.6),
      city('Extended', 'waits-for-signature', 1, '2019-05-31'),
      city('Ibadan', 'bounced', 0.6),
    ]);
    expect(order.map(({ name }) => name)).toEqual([
      'Aswan',
      'Béja',
      'Tunis',
      'Ibadan',
      'Goyang',
      'Extended',
      'Writing',
    ]);
  });
});
