import { useMemo } from 'react';
import { deadlineSaid } from '#survey';
import { segmentsBy } from '../api/monitor.ts';
import type { Monitor } from '../api/monitor.ts';
import type { RoundSummary } from '../api/survey.ts';
import { ChartFigure } from '../charts/chart-figure.tsx';
import { PageTitle } from '../desk/page-title.tsx';
import { useText } from '../i18n/text-context.tsx';
import { answersByDay } from './answers-by-day.ts';
import { daysMarkedSingly } from './days-on-axis.ts';
import { DropOffPanel } from './drop-off-panel.tsx';
import { Funnel } from './funnel.tsx';
import { monitorFinding } from './monitor-finding.ts';
import { monitorLead } from './monitor-lead.ts';
import { roundDays } from './round-days.ts';
import { SegmentsPanel } from './segments-panel.tsx';
import { WaitingTable } from './waiting-table.tsx';

/** The monitor of a round: finding, three pictures that answer three questions, and the call list. */
export function MonitorView({ monitor, round }: { monitor: Monitor; round: RoundSummary | undefined }) {
  const text = useText();
  const { t, date, number } = text;
  const { byDay, answered } = monitor;
  const more = segmentsBy(monitor, 'region').reduce((sum, row) => sum + row.needed, 0);
  const goal = answered + more;
  const opensAt = round?.opensAt ?? byDay[0]?.day ?? '';
  const deadline = (round && deadlineSaid(round.deadline, round.timeZone)) ?? byDay.at(-1)?.day ?? '';
  const days = useMemo(() => roundDays(byDay, opensAt, deadline), [byDay, opensAt, deadline]);
  const define = useMemo(
    () =>
      answersByDay({
        ...days,
        goal: more === 0 ? null : goal,
        labels: {
          goal: t('survey.goal', { goal, more }),
          deadline: t('survey.deadline'),
          last: number(answered),
        },
        dayLabel: (day, index) =>
          date(
            day,
            days.days.length > daysMarkedSingly
              ? { month: 'short' }
              : index === 0 || day.endsWith('-01')
                ? { day: 'numeric', month: 'short' }
                : { day: 'numeric' },
          ),
      }),
    [days, goal, more, t, number, date, answered],
  );
  const finding = monitorFinding(monitor);
  const title = t(finding.key, finding.values);
  const lead = monitorLead(monitor, round, text);

  return (
    <>
      <PageTitle>{title}</PageTitle>
      <h1>{title}</h1>
      {lead !== '' && <p className="lead">{lead}</p>}
      <div className="monitor">
        <SegmentsPanel monitor={monitor} />
        <section className="panel">
          <ChartFigure
            title={t('survey.byDay')}
            summary={t('survey.byDaySummary', { answered, goal, members: monitor.members })}
            define={define}
            table={{
              head: [t('survey.day'), t('survey.answersSoFar')],
              rows: byDay.map((each) => [date(each.day), each.answered]),
            }}
            file={`answers-${monitor.round}`}
            height={258}
          />
        </section>
        <section className="panel">
          <h2>{t('survey.where', { members: monitor.members })}</h2>
          <Funnel funnel={monitor.funnel} />
        </section>
      </div>
      <WaitingTable monitor={monitor} over={round?.state === 'closed'} />
      <DropOffPanel round={monitor.round} began={monitor.funnel.began} />
    </>
  );
}
