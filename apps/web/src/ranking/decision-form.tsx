import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { RankingReport } from '#ranking';
import { signDecision } from '../api/ranking.ts';
import type { RunView } from '../api/ranking.ts';
import { PageTitle } from '../desk/page-title.tsx';
import { Refusal } from '../desk/refusal.tsx';
import { useText } from '../i18n/text-context.tsx';
import { DecisionChoice } from './decision-choice.tsx';
import { departures } from './departures.ts';

/** Chooses the priority areas; whatever departs from the ranking needs its reason before it can be signed. */
export function DecisionForm(props: {
  round: string;
  run: RunView;
  report: RankingReport;
  name: (area: string) => string;
}) {
  const { round, run, report, name } = props;
  const { t, list } = useText();
  const queries = useQueryClient();
  const places = report.settings.places;
  const [chosen, setChosen] = useState<ReadonlySet<string>>(
    () => new Set(report.areas.slice(0, places).map((area) => area.id)),
  );
  const [reasons, setReasons] = useState<Readonly<Record<string, string>>>({});
  const [tried, setTried] = useState(false);
  const { taken, left } = departures(report.areas, places, chosen);
  const missing = taken.filter((area) => (reasons[area] ?? '').trim() === '');
  const sign = useMutation({
    mutationFn: () =>
      signDecision(
        run.id,
        report.areas
          .filter((area) => chosen.has(area.id))
          .map(({ id }) => ({ area: id, reason: reasons[id]?.trim() || null })),
      ),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['ranking', round] }),
  });
  const choose = (area: string, wanted: boolean) => {
    const next = new Set(chosen);
    if (wanted) next.add(area);
    else next.delete(area);
    setChosen(next);
  };

  return (
    <form
      className="decision"
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (missing.length === 0 && chosen.size > 0) sign.mutate();
      }}
    >
      <PageTitle>{t('ranking.prepare')}</PageTitle>
      <h1>{t('ranking.chosen', { chosen: chosen.size, places, departing: taken.length })}</h1>
      <p className="lead">{t('ranking.decisionHelp')}</p>
      <ul className="decision-list">
        {report.areas.map((area, index) => (
          <li key={area.id}>
            {index === places && <p className="places-row">{t('ranking.belowLine', { places })}</p>}
            <DecisionChoice
              area={area}
              name={name(area.id)}
              chosen={chosen.has(area.id)}
              choose={(wanted) => choose(area.id, wanted)}
              reason={taken.includes(area.id) ? (reasons[area.id] ?? '') : null}
              giveReason={(reason) => setReasons({ ...reasons, [area.id]: reason })}
              wanting={tried && missing.includes(area.id)}
            />
          </li>
        ))}
      </ul>
      {left.length > 0 && <p>{t('ranking.leftOut', { areas: list(left.map(name)) })}</p>}
      {tried && missing.length > 0 && (
        <p className="field-error" role="alert">
          {t('ranking.reasonsMissing', { areas: list(missing.map(name)) })}
        </p>
      )}
      {sign.error !== null && <Refusal problem={sign.error} />}
      <div className="page-actions">
        <button type="submit" className="button" disabled={sign.isPending || chosen.size === 0}>
          {t('ranking.sign', { chosen: chosen.size })}
        </button>
        <span className="quiet">{t('ranking.signHelp')}</span>
      </div>
    </form>
  );
}
