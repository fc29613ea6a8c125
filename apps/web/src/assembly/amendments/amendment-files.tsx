import { isBuiltIn } from '#members';
import type { AmendmentsView } from '../../api/amendments.ts';
import type { AssemblyView } from '../../api/assembly.ts';
import { saveTable } from '../../charts/save-table.ts';
import { useText } from '../../i18n/text-context.tsx';
import { fateInWords } from './fate-in-words.ts';
import { linePart } from './line-part.ts';

/** What ministries and cities take away: the tracked changes, the adopted text, the table of fates. */
export function AmendmentFiles({ session, all }: { session: AssemblyView; all: AmendmentsView }) {
  const text = useText();
  const { t, language } = text;
  const asked = isBuiltIn(language) ? `?language=${language}` : '';
  const { amendments } = all;
  if (amendments.length === 0) return null;
  const save = () =>
    saveTable('amendments', {
      head: [
        t('amendment-desk.number'),
        t('amendment-desk.line'),
        t('amendment-desk.cities'),
        t('amendments.reason'),
        t('amendment-desk.fate'),
      ],
      rows: amendments.map((each) => [
        each.label,
        each.lines.map(({ line, heading }) => `${heading} ${linePart(line, text)} (${line})`).join('; '),
        each.cities.map(({ cityName }) => cityName).join('; '),
        each.reason,
        fateInWords(each, amendments, text) ?? t(`amendments.state.${each.state}`),
      ]),
    });
  return (
    <section className="panel no-print">
      <h2>{t('amendment-desk.files')}</h2>
      <ul className="panel-links">
        <li>
          <a href={`/api/assemblies/${session.id}/amendments/changes.docx${asked}`} download>
            {t('amendment-desk.docx')}
          </a>
        </li>
        {session.state === 'closed' && (
          <li>
            <a href={`/api/plans/${session.plan}/documents/plan.pdf${asked}`} download>
              {t('amendment-desk.pdf')}
            </a>
          </li>
        )}
        <li>
          <button type="button" className="button button-link" onClick={save}>
            {t('amendment-desk.csv')}
          </button>
        </li>
      </ul>
    </section>
  );
}
