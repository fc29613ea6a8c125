import { useMemo } from 'react';
import type { ReactNode } from 'react';
import type { RankingReport } from '#ranking';
import { spreadChart, variantRows } from '#charts';
import type { Variant } from '#findings';
import { ChartFigure } from '../../charts/chart-figure.tsx';
import { useFold } from '../../charts/use-fold.ts';
import { useText } from '../../i18n/text-context.tsx';

/** Variants of the ranking: their ranks beside the official ones, and in a line each what they change. */
export function VariantFigure(props: {
  report: RankingReport;
  variants: readonly Variant[];
  name: (area: string) => string;
  title: string;
  note: string;
  file: string;
  children?: ReactNode;
}) {
  const { report, variants, name, title, note, file, children } = props;
  const { t, number, list } = useText();
  const { open } = useFold(file);
  const places = report.settings.places;
  const define = useMemo(
    () =>
      spreadChart(variantRows(report, variants, name), places, {
        places: t('ranking.places', { places }),
        number,
      }),
    [report, variants, name, places, t, number],
  );
  const changes = variants.filter(({ entered, left }) => entered.length + left.length > 0);
  return (
    <div className={open ? 'variant-figure' : undefined}>
      <ChartFigure
        title={title}
        note={note}
        summary={t('holds.spreadSummary', {
          changing: changes.length,
          variants: list(changes.map(({ label }) => label)),
        })}
        define={define}
        table={{
          head: [t('ranking.area'), t('holds.official'), ...variants.map(({ label }) => label)],
          rows: report.areas.map(({ id, rank }) => [
            name(id),
            rank,
            ...variants.map(({ ranks }) => ranks[id] ?? t('ranking.notRanked')),
          ]),
        }}
        file={file}
        height={{ wide: report.areas.length * 32 + 64, narrow: report.areas.length * 56 + 64 }}
      />
      {open && (
        <div className="variant-side">
          <ul className="variant-list">
            {variants.map((variant) => (
              <li key={variant.id}>
                <b>{variant.label}</b>
                <span className={variant.left.length > 0 ? 'variant-change' : 'quiet'}>
                  {t('holds.variant', {
                    entered: list(variant.entered.map(name)),
                    left: list(variant.left.map(name)),
                    swaps: variant.entered.length + variant.left.length > 0 ? 'yes' : 'no',
                    places,
                    shift: variant.largestShift,
                  })}
                </span>
                {variant.note !== undefined && <span className="quiet">{variant.note}</span>}
              </li>
            ))}
          </ul>
          {children}
        </div>
      )}
    </div>
  );
}
