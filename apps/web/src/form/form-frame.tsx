import type { ReactNode } from 'react';
import { useText } from '../i18n/text-context.tsx';
import { Icon } from '../marks/icon.tsx';
import { LanguageSwitch } from '../marks/language-switch.tsx';

/** What stands around every page of the form: the way back, whose answer this is, the language, the foot. */
export function FormFrame(props: {
  title: ReactNode;
  back?: () => void;
  foot?: ReactNode;
  children: ReactNode;
}) {
  const { title, back, foot, children } = props;
  const { t } = useText();
  return (
    <>
      <header className="form-head no-print">
        <a className="skip-link unseen" href="#question">
          {t('form.skip')}
        </a>
        {back !== undefined && (
          <button type="button" className="form-back" aria-label={t('form.back')} onClick={back}>
            <Icon name="back" />
          </button>
        )}
        <p className="form-title">{title}</p>
        <LanguageSwitch />
      </header>
      <main className="form-page">{children}</main>
      {foot !== undefined && <footer className="form-foot no-print">{foot}</footer>}
    </>
  );
}
