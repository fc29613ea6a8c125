import { useQuery } from '@tanstack/react-query';
import { ratedAreas } from '#findings';
import { readNeeds } from '../../api/ranking.ts';
import { EmptyNote } from '../../desk/empty-note.tsx';
import { Loaded } from '../../desk/loaded.tsx';
import { PageTitle } from '../../desk/page-title.tsx';
import { useText } from '../../i18n/text-context.tsx';
import { NoReport } from '../no-report.tsx';
import { useRanking } from '../ranking-context.ts';
import { OffersFigure } from './offers-figure.tsx';
import { QuadrantFigure } from './quadrant-figure.tsx';
import { RegionGaps } from './region-gaps.tsx';

/** Where is the gap: importance against what cities can do by themselves, by region, and who would help. Team only. */
export function GapPage() {
  const { t, number } = useText();
  const { report, run, name, team } = useRanking();
  const id = run?.id ?? '';
  const needs = useQuery({
    queryKey: ['needs', id],
    enabled: team && report !== null,
    queryFn: () => readNeeds(id),
  });
  if (!team) {
    return (
      <>
        <PageTitle>{t('ranking.whereIsTheGap')}</PageTitle>
        <EmptyNote title={t('gap.teamOnly')}>
          <p>{t('gap.teamOnlyHelp')}</p>
        </EmptyNote>
      </>
    );
  }
  if (report === null || run === null) return <NoReport />;
  return (
    <Loaded query={needs}>
      {(found) => {
        const [widest] = ratedAreas(found.areas);
        if (widest === undefined) {
          const nothing = t(run.file === null ? 'gap.nobodyRated' : 'gap.ofFile');
          return (
            <>
              <PageTitle>{nothing}</PageTitle>
              <EmptyNote title={nothing}>
                <p>
                  {run.file === null
                    ? t('gap.nobodyRatedHelp', { least: found.smallestCell })
                    : t('gap.ofFileHelp')}
                </p>
              </EmptyNote>
            </>
          );
        }
        const two = (value: number) => number(value, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
        const title = t('gap.finding', {
          area: name(widest.area),
          importance: two(widest.importance),
          capacity: two(widest.capacity),
        });
        return (
          <div className="question-page">
            <PageTitle>{title}</PageTitle>
            <h1>{title}</h1>
            <p className="lead">{t('gap.lead')}</p>
            <QuadrantFigure needs={found} name={name} file={`gap-run-${run.number}`} />
            <RegionGaps needs={found} report={report} name={name} file={`gap-regions-run-${run.number}`} />
            <OffersFigure needs={found} name={name} file={`gap-offers-run-${run.number}`} />
            <p className="small-print">{t('gap.made', { number: run.number, least: found.smallestCell })}</p>
          </div>
        );
      }}
    </Loaded>
  );
}
