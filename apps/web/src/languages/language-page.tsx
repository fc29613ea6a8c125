import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { readLanguage, templateAddress } from '../api/language-files.ts';
import type { LanguageDetail } from '../api/language-files.ts';
import { Loaded } from '../desk/loaded.tsx';
import { PageTitle } from '../desk/page-title.tsx';
import { useSession } from '../desk/use-session.ts';
import { useText } from '../i18n/text-context.tsx';
import { AreaTable } from './area-table.tsx';
import { OpenTexts } from './open-texts.tsx';
import { UploadLanguage } from './upload-language.tsx';
import { WithdrawLanguage } from './withdraw-language.tsx';
import './languages.css';

/** One language: how much of the product it has, and what is missing or outdated, with the English beside it. */
export function LanguagePage() {
  const { t } = useText();
  const { language: tag = '' } = useParams();
  const query = useQuery({ queryKey: ['languages', tag], queryFn: () => readLanguage(tag) });
  return (
    <div className="page">
      <PageTitle>{query.data?.name ?? t('languages.list')}</PageTitle>
      <p className="no-print">
        <Link to="/languages">{t('languages.all')}</Link>
      </p>
      <Loaded query={query}>{(language) => <OneLanguage language={language} />}</Loaded>
    </div>
  );
}

function OneLanguage({ language }: { language: LanguageDetail }) {
  const { t, language: reader, choose } = useText();
  const mayEdit = useSession().actions.includes('languages.edit');
  const { tag, name, total, outdated, unreviewed, builtIn } = language;
  const missing = language.missing + language.flawed;
  return (
    <>
      <div className="page-head">
        <div>
          <h1>
            {missing === 0
              ? t('languages.complete', { name, total })
              : t('languages.incomplete', { name, missing, total })}
          </h1>
          <p className="lead">{t('languages.states', { outdated, unreviewed })}</p>
          {!builtIn && <p className="quiet">{t('languages.documents')}</p>}
        </div>
        {tag !== reader && (
          <button type="button" className="button button-outline no-print" onClick={() => choose(tag)}>
            {t('languages.readIn', { name })}
          </button>
        )}
      </div>
      <section className="panel language-section">
        <h2>{t('languages.byArea')}</h2>
        <AreaTable areas={language.areas} />
      </section>
      <section className="panel language-section">
        <h2>{t('languages.toTranslate')}</h2>
        <OpenTexts language={language} />
      </section>
      <section className="panel language-section no-print">
        <h2>{t('languages.template')}</h2>
        <p>{t('languages.templateHelp')}</p>
        <p>
          <a className="button button-outline" href={templateAddress(tag)} download={`${tag}.po`}>
            {t('languages.template')}
          </a>
        </p>
      </section>
      {mayEdit && !builtIn && (
        <>
          <section className="panel language-section no-print">
            <h2>{t('languages.newer')}</h2>
            <UploadLanguage known={language} />
          </section>
          <section className="panel language-section no-print">
            <h2>{t('languages.withdraw', { name })}</h2>
            <WithdrawLanguage language={language} />
          </section>
        </>
      )}
    </>
  );
}
