import { languages } from '#members';
import { consentMail } from './consent-mail.ts';

const asked = {
  to: 'a@cork.example',
  city: 'Cork',
  tasks: ['Equity: coordinate', 'Hold a webinar'],
  address: 'https://example/city/cork-irl/tasks',
  team: null,
};

test.each(languages)('asks with the tasks and where to answer, in %s', (language) => {
  const { subject, text } = consentMail(asked, language);
  expect(subject).toContain('Cork');
  for (const part of [...asked.tasks, asked.address]) expect(text).toContain(part);
  expect(`${subject} ${text}`).not.toMatch(/\{\w+\}/);
});
