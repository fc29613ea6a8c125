import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import type { LocalText } from '#members';
import { isMerged } from '#ranking';
import type { RankingReport } from '#ranking';
import { oneAtATime } from '../api/one-at-a-time.ts';
import { putForward, readMerged } from '../api/ranking.ts';
import type { DecisionView, RunView } from '../api/ranking.ts';
import { PageTitle } from '../desk/page-title.tsx';
import { Refusal } from '../desk/refusal.tsx';
import { useText } from '../i18n/text-context.tsx';
import { AdoptedPlanNote } from './adopted-plan-note.tsx';
import { AreaLineage } from './area-lineage.tsx';
import { noName } from './area-names.tsx';
import { DecisionChoice } from './decision-choice.tsx';
import { keepDraft } from './kept-draft.ts';
import { MergeForm } from './merge-form.tsx';
import { useRanking } from './ranking-context.ts';
import { choosingOf, partsOf, useDraft } from './use-choosing.ts';

/** Chooses, merges and renames the priority areas; whatever needs a reason gets it before it can be signed. */
export function DecisionForm(props: {
  round: string;
  run: RunView;
  report: RankingReport;
  name: (area: string) => string;
}) {
  const { round, run, report } = props;
  const { t, list, local } = useText();
  const { questionnaire } = useRanking();
  const border = useId();
  const queries = useQueryClient();
  const places = report.settings.places;
  const { draft, change, merges, choose, rename, merge, unmerge, split } = useDraft(
    run.id,
    report.areas,
    places,
  );
  const [tried, setTried] = useState(false);
  const [once] = useState(oneAtATime<DecisionView>);
  const merged = useQuery({
    queryKey: ['merged', run.id, merges],
    queryFn: () => readMerged(run.id, merges),
    enabled: merges.length > 0,
    staleTime: Infinity,
  });
  const areas = merges.length === 0 ? report.areas : (merged.data?.areas ?? []);
  const choice = choosingOf(draft, areas, places);
  const { taken, left, missing, borderMissing } = choice;
  const name = (area: string) => {
    const given = draft.names[area];
    return given && given.en !== '' ? local(given) : props.name(area);
  };
  const ownName = (area: string): LocalText => {
    const known = questionnaire.catalogue.areas.find(({ id }) => id === area)?.name;
    const name = props.name(area);
    // The four texts alone: what else the catalogue notes of a translation is not of a given name.
    return known === undefined
      ? { en: name, fr: name, es: name, ar: name }
      : { en: known.en, fr: known.fr, es: known.es, ar: known.ar };
  };
  const reasonAsked = (area: string) => {
    if (taken.includes(area)) return 'ranking.reason';
    return isMerged(area) ? 'ranking.mergeReason' : 'ranking.splitReason';
  };
  const complete = missing.length === 0 && !borderMissing && areas.length > 0;
  const send = useMutation({
    mutationFn: () => once(() => putForward(run.id, choice.choosing)),
    onSuccess: () => {
      keepDraft(run.id, null);
      return queries.invalidateQueries({ queryKey: ['ranking', round] });
    },
  });
  return (
    <div className="decision">
      <PageTitle>{t('ranking.prepare')}</PageTitle>
      <h1>
        {t(choice.unfilled > 0 ? 'ranking.chosenFewer' : 'ranking.chosen', {
          chosen: draft.chosen.size,
          places,
          departing: taken.length,
          empty: choice.unfilled,
        })}
      </h1>
      <p className="lead">{t('ranking.decisionHelp')}</p>
      <AdoptedPlanNote round={round} />
      <p className="quiet">{t('ranking.draftKept')}</p>
      <div className="page-with-side">
        <form
          onSubmit={(event) => {
            event.preventDefault();
            setTried(true);
            if (complete) send.mutate();
          }}
        >
          {merges.length > 0 && merged.data === undefined && (
            <p className="quiet" role="status">
              {t('ranking.mergeComing')}
            </p>
          )}
          {merged.error !== null && <Refusal problem={merged.error} />}
          <ul className="decision-list">
            {areas.map((area, index) => (
              <li key={area.id}>
                {index === places && <p className="places-row">{t('ranking.belowLine', { places })}</p>}
                <DecisionChoice
                  area={area}
                  name={name(area.id)}
                  chosen={draft.chosen.has(area.id)}
                  choose={(wanted) => choose(area.id, wanted)}
                  reason={choice.needs(area.id) ? (draft.reasons[area.id] ?? '') : null}
                  reasonLabel={t(reasonAsked(area.id), {
                    area: name(area.id),
                    rather: left.length > 0 ? 'yes' : 'no',
                    left: list(left.map(name)),
                  })}
                  giveReason={(reason) => change({ reasons: { ...draft.reasons, [area.id]: reason } })}
                  wanting={tried && missing.includes(area.id)}
                >
                  {draft.chosen.has(area.id) && (
                    <AreaLineage
                      area={area.id}
                      own={ownName(area.id)}
                      moved={merged.data?.moved.find((row) => row.area === area.id)}
                      name={props.name}
                      given={draft.names[area.id] ?? null}
                      rename={(given) => rename(area.id, given)}
                      parts={partsOf(draft, area.id).map((id) => ({ id, name: draft.names[id] ?? noName }))}
                      renamePart={rename}
                      {...(isMerged(area.id)
                        ? { unmerge: () => unmerge(area.id) }
                        : { split: (parts) => split(area.id, parts, noName) })}
                    />
                  )}
                </DecisionChoice>
              </li>
            ))}
          </ul>
          {left.length > 0 && <p>{t('ranking.leftOut', { areas: list(left.map(name)) })}</p>}
          {choice.asksWhy && (
            <div className="field border-reason">
              {' '}
              <label htmlFor={border}>
                {t(choice.border.length > 0 ? 'ranking.borderReason' : 'ranking.emptyReason')}
              </label>
              <span className="field-help" id={`${border}help`}>
                {[
                  ...(choice.border.length > 0
                    ? [t('ranking.borderHelp', { areas: list(choice.border.map(name)) })]
                    : []),
                  ...(choice.unfilled > 0 ? [t('ranking.emptyHelp', { empty: choice.unfilled })] : []),
                ].join(' ')}
              </span>
              <textarea
                id={border}
                className="input"
                rows={3}
                maxLength={1000}
                dir="auto"
                aria-describedby={`${border}help`}
                aria-invalid={tried && borderMissing}
                value={draft.borderReason}
                onChange={(event) => change({ borderReason: event.target.value })}
              />
            </div>
          )}
          {tried && missing.length > 0 && (
            <p className="field-error" role="alert">
              {t('ranking.reasonsMissing', { areas: list(missing.map(name)) })}
            </p>
          )}
          {tried && borderMissing && (
            <p className="field-error" role="alert">
              {t(choice.border.length > 0 ? 'ranking.borderMissing' : 'ranking.emptyMissing')}
            </p>
          )}
          {send.error !== null && <Refusal problem={send.error} />}
          <div className="page-actions">
            <button
              type="submit"
              className="button"
              disabled={send.isPending || draft.chosen.size === 0 || areas.length === 0}
            >
              {t('ranking.sign', {
                chosen: draft.chosen.size,
                parts: choice.choosing.areas.length > draft.chosen.size ? choice.choosing.areas.length : 0,
              })}
            </button>
            <span className="quiet">{t('ranking.signHelp')}</span>
          </div>
        </form>
        <aside>
          <MergeForm
            areas={report.areas.map(({ id }) => id).filter((id) => areas.some((one) => one.id === id))}
            name={name}
            merge={merge}
          />
        </aside>
      </div>
    </div>
  );
}
