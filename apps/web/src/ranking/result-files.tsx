import type { ReactNode } from 'react';
import type { RankingReport } from '#ranking';
import type { RunView } from '../api/ranking.ts';
import { csvOf } from '../charts/csv-of.ts';
import { saveFile } from '../charts/save-file.ts';
import { useText } from '../i18n/text-context.tsx';

/** The ranking to take away: a table for spreadsheets, and the report from which everything is recomputed. */
export function ResultFiles(props: {
  report: RankingReport;
  run: RunView;
  name: (area: string) => string;
  /** Stands before the files, e.g. the way to a further page. */
  children?: ReactNode;
}) {
  const { report, run, name, children } = props;
  const { t } = useText();
  const file = `ranking-${run.round}-run-${run.number}`;
  const saveCsv = () => {
    const head = [
      'area',
      'name',
      'rank',
      'lower',
      'upper',
      'tier',
      'standing',
      'score',
      'standard_error',
      'method_lower',
      'method_upper',
      'ranked_by',
      'simulated',
      'input_hash',
    ];
    const rows = report.areas.map((area) => [
      area.id,
      name(area.id),
      area.rank,
      area.lower,
      area.upper,
      area.tier,
      area.standing,
      area.score,
      area.standardError ?? '',
      area.methodLower,
      area.methodUpper,
      area.rankedBy,
      run.simulated ? 'yes' : 'no',
      report.inputHash,
    ]);
    saveFile(`${file}.csv`, new Blob([csvOf([head, ...rows])], { type: 'text/csv' }));
  };
  const saveJson = () =>
    saveFile(`${file}.json`, new Blob([JSON.stringify(report)], { type: 'application/json' }));
  return (
    <div className="small-print-links no-print">
      {children}
      <button type="button" className="button button-link" onClick={saveCsv}>
        {t('charts.csv')}
      </button>
      <button type="button" className="button button-link" onClick={saveJson}>
        {t('ranking.json')}
      </button>
      <button type="button" className="button button-link" onClick={() => print()}>
        {t('ranking.print')}
      </button>
    </div>
  );
}
