import { isBuiltIn } from '#members';
import { useText } from '../i18n/text-context.tsx';

/** The report to take away, in the reader's language; the team gets its own edition, everyone else the published one. */
export function ReportLinks(props: { round: string; run: string; team: boolean }) {
  const { round, run, team } = props;
  const { t, language } = useText();
  const folder = team ? `/api/runs/${run}/documents` : `/api/rounds/${round}/results`;
  // In an added language the service takes the built-in one that suits the reader.
  const asked = isBuiltIn(language) ? `?language=${language}` : '';
  return (
    <>
      <a href={`${folder}/report.pdf${asked}`} download>
        {t('ranking.reportPdf')}
      </a>
      <a href={`${folder}/report.docx${asked}`} download>
        {t('ranking.reportDocx')}
      </a>
    </>
  );
}
