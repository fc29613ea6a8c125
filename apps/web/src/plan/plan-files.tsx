import { builtInLanguage, isBuiltIn } from '#members';
import type { Plan } from '#plan';
import type { PlanView } from '../api/plan.ts';
import { saveFile } from '../charts/save-file.ts';
import { useText } from '../i18n/text-context.tsx';

/** The plan to take away, with the hash by which a copy is told from the frozen text. */
export function PlanFiles({ view, plan }: { view: PlanView; plan: Plan }) {
  const { t, language } = useText();
  const saveJson = () =>
    saveFile(
      `work-plan-version-${view.version}.json`,
      new Blob([JSON.stringify(plan)], { type: 'application/json' }),
    );
  return (
    <div className="small-print">
      <p>
        {t('plan.hash', { version: view.version })} <bdi className="hash">{view.hash?.slice(0, 16)}</bdi>
      </p>
      <div className="small-print-links no-print">
        <a href={`/api/plans/${view.id}/document.pdf?language=${builtInLanguage(language)}`}>
          {t('plan.pdf')}
        </a>
        {!isBuiltIn(language) && <span>{t('languages.documentInEnglish')}</span>}
        <button type="button" className="button button-link" onClick={saveJson}>
          {t('ranking.json')}
        </button>
        <button type="button" className="button button-link" onClick={() => print()}>
          {t('ranking.print')}
        </button>
      </div>
    </div>
  );
}
