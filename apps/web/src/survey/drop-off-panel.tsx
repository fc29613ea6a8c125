import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { readDropOff } from '../api/monitor.ts';
import type { DropOff } from '../api/monitor.ts';
import { readRound } from '../api/survey.ts';
import { ChartFigure } from '../charts/chart-figure.tsx';
import { Loaded } from '../desk/loaded.tsx';
import { useText } from '../i18n/text-context.tsx';
import { dropOffChart } from './drop-off-chart.ts';

/** How many of those who have begun have answered each question, in the order in which they are asked. */
export function DropOffPanel({ round, began }: { round: string; began: number }) {
  // Counted anew when another city begins; asking for every save would read every answer each time.
  const reach = useQuery({ queryKey: ['drop-off', round, began], queryFn: () => readDropOff(round) });
  return (
    <section className="drop-off">
      <Loaded query={reach}>{(data) => <Reach round={round} reach={data} />}</Loaded>
    </section>
  );
}

function Reach({ round, reach }: { round: string; reach: DropOff }) {
  const { t, local } = useText();
  const asked = useQuery({ queryKey: ['round', round], queryFn: () => readRound(round) });
  const titles = useMemo(
    () =>
      new Map(
        (asked.data?.questionnaire.sections ?? [])
          .flatMap((section) => section.questions)
          .map((question) => [question.id, local(question.title)]),
      ),
    [asked.data, local],
  );
  const rows = useMemo(
    () =>
      reach.questions.map((each) => ({
        label: titles.get(each.question) ?? each.question,
        asked: each.asked,
        answered: each.answered,
      })),
    [reach, titles],
  );
  const define = useMemo(() => dropOffChart(rows, reach.begun), [rows, reach.begun]);
  if (reach.begun === 0) return <p className="quiet">{t('monitor.nobodyBegan')}</p>;
  return (
    <>
      <ChartFigure
        title={t('monitor.dropOff')}
        summary={t('monitor.dropOffSummary', {
          begun: reach.begun,
          first: rows[0]?.answered ?? 0,
          last: rows.at(-1)?.answered ?? 0,
        })}
        define={define}
        table={{
          head: [t('monitor.question'), t('monitor.asked'), t('monitor.answeredIt')],
          rows: rows.map((row) => [row.label, row.asked, row.answered]),
        }}
        file={`drop-off-${round}`}
        height={40 + rows.length * 34}
      />
      <p className="quiet">{t('monitor.dropOffHelp', { begun: reach.begun })}</p>
    </>
  );
}
