import { useQuery } from '@tanstack/react-query';
import { templateAddress } from '../api/language-files.ts';
import { readLanguages } from '../api/languages.ts';
import type { LanguageView } from '../api/languages.ts';
import { Loaded } from '../desk/loaded.tsx';
import { PageTitle } from '../desk/page-title.tsx';
import { useSession } from '../desk/use-session.ts';
import { useText } from '../i18n/text-context.tsx';
import { LanguageTable } from './language-table.tsx';
import { UploadLanguage } from './upload-language.tsx';
import './languages.css';

/** Every language in which the product can be read; the team adds one by uploading a file. */
export function LanguagesPage() {
  const { t } = useText();
  const all = useQuery({ queryKey: ['languages'], queryFn: () => readLanguages(true) });
  return (
    <div className="page">
      <PageTitle>{t('languages.list')}</PageTitle>
      <Loaded query={all}>{(languages) => <AllLanguages languages={languages} />}</Loaded>
    </div>
  );
}

function AllLanguages({ languages }: { languages: readonly LanguageView[] }) {
  const { t } = useText();
  const mayEdit = useSession().actions.includes('languages.edit');
  const complete = languages.filter(({ percent }) => percent === 100).length;
  return (
    <>
      <h1>{t('languages.title', { count: languages.length, complete })}</h1>
      <p className="lead">{t('languages.lead')}</p>
      <LanguageTable languages={languages} />
      {mayEdit && (
        <section className="panel language-section">
          <h2>{t('languages.add')}</h2>
          <p>{t('languages.addHelp')}</p>
          <p>
            <a href={templateAddress('mul')} download>
              {t('languages.otherTemplate')}
            </a>
          </p>
          <UploadLanguage />
        </section>
      )}
    </>
  );
}
