import { isBuiltIn } from '#members';
import type { PlanView } from '../api/plan.ts';
import { useAddressState } from '../desk/use-address-state.ts';
import { useText } from '../i18n/text-context.tsx';

/** The plan to take away in the version that is shown, with the hash by which a copy is told from the frozen text. */
export function PlanFiles({ view }: { view: PlanView }) {
  const { t, language } = useText();
  const [version] = useAddressState('version', '');
  const asked = new URLSearchParams({
    ...(version !== '' && { version }),
    // In an added language the service takes the built-in one that suits the reader.
    ...(isBuiltIn(language) && { language }),
  });
  const files = [
    ['plan.pdf', t('plan.asPdf')],
    ['plan.docx', t('plan.asDocx')],
    ['plan.xlsx', t('plan.asXlsx')],
    ['activities.ics', t('plan.asIcs')],
    ['activities.csv', t('plan.asCsv')],
    ['iati.xml', t('plan-revision.asIati')],
    ['plan.json', t('plan.asJson')],
  ] as const;
  return (
    <div className="small-print">
      {version === '' && (
        <p>
          {t('plan.hash', { version: view.version })} <bdi className="hash">{view.hash?.slice(0, 16)}</bdi>
        </p>
      )}
      <div className="small-print-links no-print">
        {files.map(([file, label]) => (
          <a key={file} href={`/api/plans/${view.id}/documents/${file}?${asked}`} download>
            {label}
          </a>
        ))}
        {!isBuiltIn(language) && <span>{t('languages.documentInEnglish')}</span>}
        <button type="button" className="button button-link" onClick={() => print()}>
          {t('ranking.print')}
        </button>
      </div>
    </div>
  );
}
