import { useMemo } from 'react';
import { pairedBars } from '#charts';
import type { Needs } from '../../api/ranking.ts';
import { ChartFigure } from '../../charts/chart-figure.tsx';
import { Legend } from '../../charts/legend.tsx';
import { useText } from '../../i18n/text-context.tsx';

/** Cities that need help in an area beside those that would lead or host there. */
export function OffersFigure(props: { needs: Needs; name: (area: string) => string; file: string }) {
  const { needs, name, file } = props;
  const { t, number } = useText();
  const rows = useMemo(
    () =>
      needs.areas
        .flatMap((each) => {
          if (each.needing === null) return [];
          const offering = each.offers.lead + each.offers.host;
          return [{ ...each, needing: each.needing, offering, short: each.needing - offering }];
        })
        .toSorted((left, right) => right.short - left.short || right.needing - left.needing),
    [needs],
  );
  const define = useMemo(
    () =>
      pairedBars(
        rows.map(({ area, needing, offering }) => ({ label: name(area), first: needing, second: offering })),
        t('gap.offersAxis'),
        number,
      ),
    [rows, name, number, t],
  );
  const [first] = rows;
  if (first === undefined) return null;
  const short = rows.filter((row) => row.short > 0).length;
  return (
    <ChartFigure
      title={t('gap.offersTitle', { short, areas: rows.length, most: name(first.area) })}
      note={t('gap.offersNote')}
      summary={t('gap.offersSummary', {
        most: name(first.area),
        needing: first.needing,
        offering: first.offering,
      })}
      define={define}
      legend={
        <Legend
          entries={[
            ['warning', t('gap.needingMore')],
            ['light', t('gap.needing')],
            ['full', t('gap.offering')],
          ]}
        />
      }
      table={{
        head: [
          t('ranking.area'),
          t('gap.needing'),
          t('gap.wouldLead'),
          t('gap.wouldHost'),
          t('gap.wouldContribute'),
          t('gap.activities'),
        ],
        rows: rows.map(({ area, needing, offers, activities }) => [
          name(area),
          needing,
          offers.lead,
          offers.host,
          offers.contribute,
          activities,
        ]),
      }}
      file={file}
      height={{ wide: rows.length * 50 + 64, narrow: rows.length * 62 + 64 }}
    />
  );
}
