import { cityRoles, languages } from '#members';
import { invitationMail } from './invitation-mail.ts';
import { replacedMail } from './replaced-mail.ts';
import { teamContact } from './team-contact.ts';
import { cityRoleNames } from './texts/city-role-texts.ts';

const replacement = {
  to: 'old@cork.example',
  by: 'National Commission of Ireland',
  city: 'Cork',
  note: 'Left the city.',
  team: 'team@network.example',
};
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
    for (const said of [invitation.by, 'Cork', invitation.to, cityRoleNames[role][language]])
      expect(text).toContain(said);
    expect(text).toMatch(/^https:\/\/priorities\.example\/sign-in$/m);
    expect(text).not.toMatch(/token|#/);
  });

  test('a focal point who was replaced is told by whom, why and where to object', () => {
    const { subject, text } = replacedMail(replacement, language);
    expect(subject).toContain('Cork');
    for (const said of [replacement.by, replacement.note, replacement.team]) expect(text).toContain(said);
  });

  test('one who is replaced where the team has no address is sent to the own contact', () => {
    const { text } = replacedMail({ ...replacement, team: null }, language);
    expect(text).toContain(teamContact(null, language));
    expect(text).not.toMatch(/null|@/);
  });
});

test('a Latin name is kept apart from the Arabic around it', () => {
  expect(invitationMail({ ...invitation, role: 'signatory' }, 'ar').text).toContain('\u2068Cork\u2069');
});

describe('in an added language', () => {
  const ko = {
    'invitation.subject': '{city}: 초대',
    'invitation.body': '{by} → {city}, {role}. {task}\n{to}\n{address}\n',
    'invitation.role.signatory': '서명권자',
    'invitation.task.signatory': '도시의 이름으로 제출합니다.',
    'replaced.subject': '{city}: 종료',
  };

  test('an invitation has its texts, role and all', () => {
    const { subject, text } = invitationMail({ ...invitation, role: 'signatory' }, 'ko', ko);
    expect(subject).toBe('Cork: 초대');
    expect(text).toBe(
      'Focal point of Cork → Cork, 서명권자. 도시의 이름으로 제출합니다.\nanna@cork.example\nhttps://priorities.example/sign-in\n',
    );
  });

  test('what it lacks is said in English', () => {
    const { subject, text } = replacedMail(replacement, 'ko', ko);
    expect(subject).toBe('Cork: 종료');
    expect(text).toContain('The reason given: Left the city.');
  });

  test('one that runs from right to left keeps names apart too', () => {
    expect(replacedMail(replacement, 'fa', ko).subject).toBe('\u2068Cork\u2069: 종료');
  });
});
