import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Button, Menu, MenuItem, MenuSection, MenuTrigger, Popover, Header } from 'react-aria-components';
import { useNavigate } from 'react-router';
import { signOut } from '../api/session.ts';
import { placeOfRole } from '../i18n/place-of-role.ts';
import { useText } from '../i18n/text-context.tsx';
import { Icon } from '../marks/icon.tsx';
import { chosenTheme, setTheme } from './theme-choice.ts';
import type { Theme } from './theme-choice.ts';
import { useSession } from './use-session.ts';

/** Pages that the menu leads to by their name. */
const pages = new Set(['sign-in', 'account', 'mails', 'audit', 'installation', 'languages']);

const themes: readonly Theme[] = ['system', 'light', 'dark'];

/** Who is signed in, with language, theme, the mails of a development installation, and the way in or out. */
export function PersonMenu() {
  const { t, language, offered, choose } = useText();
  const session = useSession();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const [theme, setChosen] = useState(chosenTheme);

  const act = (action: string | number) => {
    if (typeof action === 'string' && pages.has(action)) void navigate(`/${action}`);
    if (action === 'sign-out') {
      void signOut().then(async () => {
        await queries.resetQueries();
        await navigate('/');
      });
    }
  };

  return (
    <MenuTrigger>
      <Button className="person">
        {session.person === null ? (
          <Icon name="person" />
        ) : (
          <span aria-hidden="true">{initials(session.person.label)}</span>
        )}
        <span className="unseen">{session.person?.label ?? t('shell.nobody')}</span>
      </Button>
      <Popover className="menu" placement="bottom end">
        {session.person !== null && (
          <p className="menu-person">
            <b>{session.person.label}</b>
            <br />
            {session.grants
              .map((grant) =>
                [t(`shell.role.${grant.role}`), placeOfRole(grant, language)].filter(Boolean).join(', '),
              )
              .join('; ')}
          </p>
        )}
        <Menu onAction={act} aria-label={t('shell.person')}>
          <MenuSection
            selectionMode="single"
            selectedKeys={[language]}
            onSelectionChange={(keys) => {
              for (const key of keys) choose(String(key));
            }}
          >
            <Header>{t('common.language')}</Header>
            {offered.map(({ tag, name, unreviewed }) => (
              <MenuItem key={tag} id={tag} textValue={name}>
                <span lang={tag} dir="auto">
                  {name}
                </span>
                {unreviewed && <span className="menu-note">{t('shell.unreviewed')}</span>}
              </MenuItem>
            ))}
          </MenuSection>
          {session.actions.includes('languages.edit') && (
            <MenuSection aria-label={t('languages.menu')}>
              <MenuItem id="languages">{t('languages.menu')}</MenuItem>
            </MenuSection>
          )}
          <MenuSection
            selectionMode="single"
            selectedKeys={[theme]}
            onSelectionChange={(keys) => {
              for (const key of keys) {
                setTheme(key as Theme);
                setChosen(key as Theme);
              }
            }}
          >
            <Header>{t('shell.theme')}</Header>
            {themes.map((each) => (
              <MenuItem key={each} id={each}>
                {t(`shell.theme.${each}`)}
              </MenuItem>
            ))}
          </MenuSection>
          <MenuSection aria-label={t('shell.session')}>
            {session.actions.includes('installation.read') && (
              <MenuItem id="installation">{t('installation.page')}</MenuItem>
            )}
            {session.actions.includes('audit.read') && <MenuItem id="audit">{t('audit.page')}</MenuItem>}
            {session.development && <MenuItem id="mails">{t('shell.mails')}</MenuItem>}
            {session.person === null ? (
              <MenuItem id="sign-in">{t('shell.signIn')}</MenuItem>
            ) : (
              <>
                <MenuItem id="account">{t('shell.account')}</MenuItem>
                <MenuItem id="sign-out">{t('shell.signOut')}</MenuItem>
              </>
            )}
          </MenuSection>
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}

function initials(label: string): string {
  const words = label.split(/[\s@.,]+/).filter(Boolean);
  return words
    .slice(0, 2)
    .map((word) => word[0]?.toUpperCase() ?? '')
    .join('');
}
