import { cityRoles, languages } from '#members';
import { cityRoleNames } from './city-role-names.ts';
import { invitationMail } from './invitation-mail.ts';
import { replacedMail } from './replaced-mail.ts';

const invitation = {
  to: 'anna@cork.example',
  by: 'Focal point of Cork',
  city: 'Cork',
  address: 'https://priorities.example/sign-in',
};

describe.each(languages)('in %s', (language) => {
  test.each(cityRoles)('an invitation as %s says who, for which city, which role and where', (role) => {
    const { to, subject, text } = invitationMail({ ...invitation, role }, language);
    expect(to).toBe('anna@cork.example');
    expect(subject).toContain('Cork');
    expect(subject).not.toContain('\n');
    for (const said of [invitation.by, 'Cork', invitation.to, cityRoleNames[language][role]])
      expect(text).toContain(said);
    expect(text).toMatch(/^https:\/\/priorities\.example\/sign-in$/m);
    expect(text).not.toMatch(/token|#/);
  });

  test('a focal point who was replaced is told by whom, why and where to object', () => {
    const { subject, text } = replacedMail(
      {
        to: 'old@cork.example',
        by: 'National Commission of Ireland',
        city: 'Cork',
        note: 'Left the city.',
        team: 'team@network.example',
      },
      language,
    );
    expect(subject).toContain('Cork');
    for (const said of ['National Commission of Ireland', 'Left the city.', 'team@network.example'])
      expect(text).toContain(said);
  });
});

test('a Latin name is kept apart from the Arabic around it', () => {
  expect(invitationMail({ ...invitation, role: 'signatory' }, 'ar').text).toContain('\u2068Cork\u2069');
});
