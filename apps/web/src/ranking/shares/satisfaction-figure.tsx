import { useMemo } from 'react';
import { usualMinimumCell } from '#ranking';
import type { RankingReport } from '#ranking';
import { partsChart } from '#charts';
import { answeredRegions, regionLabel, selectionIds, selectionOf, withNone } from '#findings';
import { ChartFigure } from '../../charts/chart-figure.tsx';
import { Legend } from '../../charts/legend.tsx';
import { Pick } from '../../desk/pick.tsx';
import { useAddressState } from '../../desk/use-address-state.ts';
import { useText } from '../../i18n/text-context.tsx';

/** By region: cities with at least two, with one and with none of their first areas among those chosen. */
export function SatisfactionFigure(props: { report: RankingReport; file: string }) {
  const { report, file } = props;
  const text = useText();
  const { t, number, list } = text;
  const [asked, choose] = useAddressState('rule', 'majority');
  const rule = selectionIds.find((id) => id === asked) ?? 'majority';
  const check = report.proportional;
  const regions = useMemo(() => answeredRegions(report), [report]);
  const shown = useMemo(
    () => new Set<string>(regions.filter((each) => each.shown).map(({ region }) => region)),
    [regions],
  );
  const rows = useMemo(
    () =>
      regions
        .filter((each) => each.shown)
        .flatMap(({ region, answered }) => {
          const got = selectionOf(check, rule).satisfaction.find(({ stratum }) => stratum === region);
          if (got === undefined || got.one === null || got.two === null) return [];
          return [{ region, answered, two: got.two, one: got.one - got.two, none: 1 - got.one }];
        }),
    [regions, check, rule],
  );
  const percent = useMemo(() => (share: number) => number(share, { style: 'percent' }), [number]);
  const define = useMemo(
    () =>
      partsChart(
        rows.map(({ region, answered, two, one, none }) => ({
          label: t('shares.regionOf', { region: regionLabel(region, text), answers: answered }),
          parts: [two, one, none],
        })),
        percent,
      ),
    [rows, t, text, percent],
  );
  const { none, answers } = withNone(check, rule, shown);
  const hidden = regions.filter((each) => !each.shown).map(({ region }) => regionLabel(region, text));
  const words = {
    two: t('shares.two', { top: check.top }),
    one: t('shares.one', { top: check.top }),
    none: t('shares.none', { top: check.top }),
  };
  return (
    <div className="figure-with-pick">
      <Pick
        label={t('shares.pickRule')}
        value={rule}
        options={selectionIds.map((id) => ({ id, label: t(`shares.rule.${id}`) }))}
        choose={choose}
      />
      <ChartFigure
        title={t('shares.noneTitle', {
          none,
          answers,
          top: check.top,
          places: check.majority.areas.length,
        })}
        note={t('shares.noneNote', { hidden: hidden.length, regions: list(hidden), least: usualMinimumCell })}
        summary={list(
          rows.map(({ region, none: share }) =>
            t('shares.noneIn', { region: regionLabel(region, text), share: percent(share) }),
          ),
        )}
        define={define}
        legend={
          <Legend
            entries={[
              ['full', words.two],
              ['light', words.one],
              ['warning', words.none],
            ]}
          />
        }
        table={{
          head: [t('shares.region'), t('shares.answersHead'), words.two, words.one, words.none],
          rows: rows.map(({ region, answered, two, one, none: share }) => [
            regionLabel(region, text),
            answered,
            percent(two),
            percent(one),
            percent(share),
          ]),
        }}
        file={file}
        height={{ wide: rows.length * 52 + 40, narrow: rows.length * 84 + 40 }}
      />
    </div>
  );
}
