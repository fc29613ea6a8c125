import { useQuery } from '@tanstack/react-query';
import type { RunComparison } from '#ranking';
import { readComparison } from '../../api/ranking.ts';
import type { RunView } from '../../api/ranking.ts';
import { EmptyNote } from '../../desk/empty-note.tsx';
import { Loaded } from '../../desk/loaded.tsx';
import { PageTitle } from '../../desk/page-title.tsx';
import { Pick } from '../../desk/pick.tsx';
import { useAddressState } from '../../desk/use-address-state.ts';
import { useText } from '../../i18n/text-context.tsx';
import { NoReport } from '../no-report.tsx';
import { useRanking } from '../ranking-context.ts';
import { ComparedTable } from './compared-table.tsx';
import { MovedFigure } from './moved-figure.tsx';
import { WhyMoved } from './why-moved.tsx';

/** Two runs of a round side by side: what moved from the earlier one and why. Team only. */
export function ComparePage() {
  const { t } = useText();
  const { runs, run, report, team } = useRanking();
  const [asked, choose] = useAddressState('with', '');
  const others = runs.filter(({ id, state }) => state === 'done' && id !== run?.id);
  // Without a word the run before this one is meant, of answers beside answers and of the same file beside that file.
  const alike = others.filter(({ file }) => file === run?.file);
  const other =
    others.find(({ id }) => id === asked) ??
    alike.find(({ number }) => run !== null && number > 0 && number < run.number) ??
    alike[0] ??
    others[0];
  const found = useQuery({
    queryKey: ['comparison', run?.id, run?.reportHash, other?.id, other?.reportHash],
    enabled: run !== null && other !== undefined,
    queryFn: () => readComparison(run?.id ?? '', other?.id ?? ''),
  });
  if (report === null || run === null) return <NoReport />;
  if (other === undefined)
    return (
      <>
        <PageTitle>{t('compare.title')}</PageTitle>
        <EmptyNote title={t('compare.onlyOne')}>
          <p>{t(team ? 'compare.onlyOneHelp' : 'compare.teamOnly')}</p>
        </EmptyNote>
      </>
    );
  return (
    <div className="question-page">
      <Pick
        label={t('compare.with')}
        value={other.id}
        options={others.map(({ id, number }) => ({ id, label: t('compare.withRun', { number }) }))}
        choose={choose}
      />
      {asked !== '' && asked === run.id && <p className="quiet">{t('compare.itself')}</p>}
      <Loaded query={found}>
        {(comparison) => <Compared comparison={comparison} before={other} after={run} />}
      </Loaded>
    </div>
  );
}

function Compared(props: { comparison: RunComparison; before: RunView; after: RunView }) {
  const { comparison, before, after } = props;
  const { t, list } = useText();
  const { name } = useRanking();
  const { moved, entered, left } = comparison;
  const runs = {
    before: t('compare.run', { number: before.number }),
    after: t('compare.run', { number: after.number }),
  };
  if (!comparison.areas.some((area) => area.before !== null && area.after !== null))
    return (
      <>
        <PageTitle>{t('compare.title')}</PageTitle>
        <EmptyNote title={t('compare.otherAreas', runs)}>
          <p>{t('compare.otherAreasHelp')}</p>
        </EmptyNote>
      </>
    );
  const title = t(moved.length === 0 ? 'compare.nothing' : 'compare.moved', {
    ...runs,
    moved: moved.length,
    swap: swapOf(entered.length, left.length),
    entered: list(entered.map(name)),
    left: list(left.map(name)),
    places: after.settings.places,
    placesBefore: before.settings.places,
  });
  const figure = {
    comparison,
    name,
    runs,
    places: after.settings.places,
    placesBefore: before.settings.places,
  };
  return (
    <>
      <PageTitle>{title}</PageTitle>
      <h1>{title}</h1>
      <WhyMoved comparison={comparison} name={name} />
      <MovedFigure {...figure} file={`runs-${before.number}-${after.number}`} />
      <ComparedTable {...figure} file={`runs-${before.number}-${after.number}-ranks`} />
    </>
  );
}

const swapOf = (entered: number, left: number) =>
  entered > 0 ? (left > 0 ? 'both' : 'in') : left > 0 ? 'out' : 'none';
