import { useMemo } from 'react';
import { quadrantChart } from '#charts';
import { askingForHelp, ratedAreas } from '#findings';
import type { Needs } from '../../api/ranking.ts';
import { ChartFigure } from '../../charts/chart-figure.tsx';
import { useText } from '../../i18n/text-context.tsx';

/** Importance against capacity, each area a named point. */
export function QuadrantFigure(props: { needs: Needs; name: (area: string) => string; file: string }) {
  const { needs, name, file } = props;
  const { t, number, list } = useText();
  const rated = useMemo(() => ratedAreas(needs.areas), [needs]);
  const help = askingForHelp(rated);
  const define = useMemo(
    () =>
      quadrantChart(
        rated.map((each, index) => ({ ...each, name: name(each.area), number: number(index + 1) })),
        {
          importance: t('gap.importanceAxis'),
          capacity: t('gap.capacityAxis'),
          help: t('gap.helpQuadrant'),
          number: (value) => number(value, { minimumFractionDigits: 1, maximumFractionDigits: 1 }),
        },
      ),
    [rated, name, number, t],
  );
  const mean = (value: number) => Number(value.toFixed(2));
  return (
    <ChartFigure
      title={t('gap.quadrantTitle', { help: help.length, areas: list(help.map(({ area }) => name(area))) })}
      note={t('gap.quadrantNote')}
      summary={t('gap.quadrantSummary', {
        help: help.length,
        areas: list(help.map(({ area }) => name(area))),
      })}
      define={define}
      legend={
        <ol className="quadrant-key">
          {rated.map(({ area }, index) => (
            <li key={area}>
              <span className="quadrant-number">{number(index + 1)}</span> {name(area)}
            </li>
          ))}
        </ol>
      }
      table={{
        head: [
          t('ranking.area'),
          t('gap.importance'),
          t('gap.capacity'),
          t('gap.gap'),
          t('shares.answersHead'),
        ],
        rows: rated.map(({ area, importance, capacity, gap, answers }) => [
          name(area),
          mean(importance),
          mean(capacity),
          mean(gap),
          answers,
        ]),
      }}
      file={file}
      height={{ wide: 600, narrow: 520 }}
    />
  );
}
