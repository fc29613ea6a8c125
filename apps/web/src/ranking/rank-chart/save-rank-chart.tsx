import { chartColours } from '../../charts/chart-colours.ts';
import { saveFile } from '../../charts/save-file.ts';
import { useText } from '../../i18n/text-context.tsx';
import { rankChartSvg } from './rank-chart-svg.ts';
import type { ChartedArea } from './rank-chart.tsx';
import { rankRange } from './rank-range.ts';

/** Hands the rank chart to the reader as a picture. */
export function SaveRankChart(props: {
  areas: readonly ChartedArea[];
  places: number;
  name: (area: string) => string;
  title: string;
  /** File name without its ending. */
  file: string;
}) {
  const { areas, places, name, title, file } = props;
  const { t, number, direction } = useText();
  const save = () => {
    const svg = rankChartSvg({
      areas: areas.map((area) => ({
        ...area,
        name: name(area.id),
        range: rankRange(area.lower, area.upper, t),
      })),
      places,
      words: { title, places: t('ranking.places', { places }), number },
      rtl: direction === 'rtl',
      colours: chartColours(document.body),
    });
    saveFile(`${file}.svg`, new Blob([svg], { type: 'image/svg+xml' }));
  };
  return (
    <button type="button" className="button button-link" onClick={save}>
      {t('charts.svg')}
    </button>
  );
}
