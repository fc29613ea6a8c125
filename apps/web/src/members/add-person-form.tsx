import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { Link } from 'react-router';
import type { InterfaceLanguage } from '#members';
import { ApiProblem } from '../api/api-problem.ts';
import type { RollMember } from '../api/members.ts';
import { addPerson, giveRole } from '../api/people.ts';
import type { RoleToGive } from '../api/people.ts';
import { Refusal } from '../desk/refusal.tsx';
import { useText } from '../i18n/text-context.tsx';
import { countriesOf } from './countries-of.ts';
import { Choice, TextField } from './fields.tsx';
import { KnownAddress } from './known-address.tsx';
import type { KnownPerson } from './known-address.tsx';
import { RoleChoice } from './role-choice.tsx';
import { useRoleText } from './use-role-text.ts';

/** Adds a person with a role; the function is what other people read, so it is proposed and can be changed. */
export function AddPersonForm({ cities }: { cities: readonly RollMember[] }) {
  const text = useText();
  const { t, offered } = text;
  const roleText = useRoleText();
  const queries = useQueryClient();
  const [email, setEmail] = useState('');
  const [given, setGiven] = useState<RoleToGive>({ role: 'focal-point', city: '', country: null });
  const [label, setLabel] = useState<string | null>(null);
  const [language, setLanguage] = useState<InterfaceLanguage>('en');
  const place =
    cities.find((each) => each.id === given.city)?.name ??
    countriesOf(cities, text).find(([code]) => code === given.country)?.[1] ??
    null;
  const proposed = roleText(given.role, place);
  const add = useMutation({
    mutationFn: (who: { readonly as: string | null; readonly another: boolean }) =>
      who.as === null
        ? addPerson({ ...given, email, label: label ?? proposed, language, another: who.another })
        : giveRole(who.as, given),
    onSuccess: async () => {
      setEmail('');
      setLabel(null);
      await queries.invalidateQueries({ queryKey: ['people'] });
    },
  });
  const known = knownPeople(add.error);
  const heading = useRef<HTMLHeadingElement>(null);
  // Opened by a button that is gone: whoever reads or types goes on here.
  useEffect(() => heading.current?.focus(), []);
  return (
    <form
      className="stack add-person no-print"
      onSubmit={(event) => {
        event.preventDefault();
        add.mutate({ as: null, another: false });
      }}
    >
      <h2 ref={heading} tabIndex={-1}>
        {t('members.addPerson')}
      </h2>
      <div className="filters">
        <RoleChoice members={cities} value={given} choose={setGiven} />
        <Choice
          label={t('members.mailLanguage')}
          value={language}
          choose={setLanguage}
          options={offered.map(({ tag, name }) => [tag, name])}
        />
      </div>
      <div className="filters">
        <TextField
          label={t('members.email')}
          type="email"
          required
          maxLength={254}
          value={email}
          change={(value) => {
            setEmail(value);
            add.reset();
          }}
        />
        <TextField
          label={t('members.shownAs')}
          required
          minLength={2}
          maxLength={120}
          value={label ?? proposed}
          change={setLabel}
        />
      </div>
      {known !== null ? (
        <KnownAddress
          email={email}
          people={known}
          busy={add.isPending}
          same={(id) => add.mutate({ as: id, another: false })}
          another={() => add.mutate({ as: null, another: true })}
        />
      ) : (
        add.error !== null && <Refusal problem={add.error} />
      )}
      <p role="status">
        {add.data !== undefined && (
          <>
            {t('members.personAdded', { label: add.data.label })}{' '}
            <Link to={`/members/people/${add.data.id}`}>{t('people.open')}</Link>
          </>
        )}
      </p>
      {known === null && (
        <button type="submit" className="button" disabled={add.isPending}>
          {t('members.addPerson')}
        </button>
      )}
    </form>
  );
}

/** Who is behind an address that the service knows; null when it refused for another reason, or not at all. */
function knownPeople(problem: Error | null): readonly KnownPerson[] | null {
  if (!(problem instanceof ApiProblem) || problem.code !== 'address-known') return null;
  return problem.members['people'] as readonly KnownPerson[];
}
