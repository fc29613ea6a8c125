import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { cityRoles } from '#members';
import type { CityRole, InterfaceLanguage } from '#members';
import { inviteColleague } from '../api/people.ts';
import type { Colleagues } from '../api/people.ts';
import { Refusal } from '../desk/refusal.tsx';
import { useText } from '../i18n/text-context.tsx';
import { Choice, TextField } from './fields.tsx';
import { useRoleText } from './use-role-text.ts';

/** A focal point invites a colleague by mail. */
export function InviteForm({ city, changed }: { city: Colleagues; changed: (city: Colleagues) => void }) {
  const { t, language: reader, offered } = useText();
  const roleText = useRoleText();
  const [email, setEmail] = useState('');
  const [role, setRole] = useState<CityRole>('contributor');
  const [label, setLabel] = useState<string | null>(null);
  const [language, setLanguage] = useState<InterfaceLanguage>(reader);
  const proposed = roleText(role, city.cityName);
  const invite = useMutation({
    mutationFn: () => inviteColleague(city.city, { email, role, label: label ?? proposed, language }),
    onSuccess: (next) => {
      setEmail('');
      setLabel(null);
      changed(next);
    },
  });
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        invite.mutate();
      }}
    >
      <p>{t('people.inviteHelp', { city: city.cityName })}</p>
      <div className="filters">
        <TextField
          label={t('members.email')}
          type="email"
          required
          maxLength={254}
          value={email}
          change={setEmail}
        />
        <Choice
          label={t('members.role')}
          value={role}
          choose={(value) => setRole(value as CityRole)}
          options={cityRoles.map((each) => [each, t(`people.invited.${each}`)])}
        />
        <TextField
          label={t('members.shownAs')}
          required
          minLength={2}
          maxLength={120}
          value={label ?? proposed}
          change={setLabel}
        />
        <Choice
          label={t('people.inviteLanguage')}
          value={language}
          choose={(value) => setLanguage(value)}
          options={offered.map(({ tag, name }) => [tag, name])}
        />
      </div>
      {invite.error !== null && <Refusal problem={invite.error} />}
      <p role="status">{invite.isSuccess && t('people.invitationSent')}</p>
      <button type="submit" className="button" disabled={invite.isPending}>
        {t('people.invite')}
      </button>
    </form>
  );
}
