import { languages } from '#members';
import { backupMail } from './backup-mail.ts';

const missed = { to: 'admin@network.example', address: 'https://priorities.example/installation' };

test.each(languages)('in %s an administrator is told since when, why, and where to look', (language) => {
  const last = new Date('2026-11-28T02:00:04Z');
  const { subject, text } = backupMail({ ...missed, last, reason: 'ENOSPC: no space left' }, language);
  expect(subject).not.toMatch(/[{}\n]/);
  for (const said of ['2026-11-28 02:00 UTC', 'ENOSPC: no space left', missed.address, 'gnlc doctor'])
    expect(text).toContain(said);
  const never = backupMail({ ...missed, last: null, reason: null }, language).text;
  expect(never).not.toMatch(/null|\{/);
});
