import { useQuery } from '@tanstack/react-query';
import { readAccount, readSessions } from '../api/account.ts';
import type { Account } from '../api/account.ts';
import { Loaded } from '../desk/loaded.tsx';
import { PageTitle } from '../desk/page-title.tsx';
import { placeOfRole } from '../i18n/place-of-role.ts';
import { useText } from '../i18n/text-context.tsx';
import './account.css';
import { MailLanguage } from './mail-language.tsx';
import { PasskeyPanel } from './passkey-panel.tsx';
import { SecondFactorPanel } from './second-factor-panel.tsx';
import { SessionList } from './session-list.tsx';

/** A person's own account: where it is signed in, how it signs in, and what it may do. */
export function AccountPage() {
  const { t } = useText();
  const account = useQuery({ queryKey: ['account'], queryFn: readAccount });
  const sessions = useQuery({ queryKey: ['sessions'], queryFn: readSessions });
  return (
    <div className="page account-page">
      <PageTitle>{t('account.title')}</PageTitle>
      <Loaded query={account}>
        {(own) => (
          <Loaded query={sessions}>
            {(list) => (
              <>
                <h1>{t('account.finding', { count: list.length })}</h1>
                <p className="lead">
                  <bdi>{own.label}</bdi> · <bdi>{own.email}</bdi>
                </p>
                {own.staff && <SecondFactorPanel account={own} />}
                <SessionList sessions={list} />
                {own.staff && <PasskeyPanel />}
                <Roles account={own} />
                <MailLanguage account={own} />
              </>
            )}
          </Loaded>
        )}
      </Loaded>
    </div>
  );
}

function Roles({ account }: { account: Account }) {
  const { t, language } = useText();
  const asleep = account.secondFactor === 'to-set-up' || account.secondFactor === 'to-give';
  return (
    <section className="panel" aria-labelledby="roles">
      <h2 id="roles">{t('account.roles')}</h2>
      {account.grants.length === 0 ? (
        <p>{t('account.noRoles')}</p>
      ) : (
        <ul className="account-list">
          {account.grants.map((grant) => {
            const { role, city } = grant;
            const named = t(`shell.role.${role}`);
            const place = placeOfRole(grant, language) ?? '';
            return (
              <li key={`${role} ${city} ${place}`}>
                {role === 'administrator' && asleep
                  ? t('account.roleAsleep', { role: named })
                  : place === ''
                    ? named
                    : t('account.roleForCity', { role: named, city: place })}
              </li>
            );
          })}
        </ul>
      )}
    </section>
  );
}
