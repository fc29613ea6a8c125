import { activityNumber } from '#plan';
import type { PlanRevision, RevisedActivity } from '#plan';
import type { PaperChapter } from '../../paper-document/paper-document.ts';
import type { PlanReading } from '../plan-reading.ts';

/** How an adopted plan was revised: who decided what and why, and every change; none where it never was. */
export function historyChapter(reading: PlanReading): readonly PaperChapter[] {
  const { plan, version, say } = reading;
  const revisions = plan.revisions ?? [];
  if (revisions.length === 0) return [];
  return [
    {
      title: say('history', 'title'),
      fresh: true,
      blocks: [
        { kind: 'text', text: say('history', 'lead', { version: version - revisions.length }), tone: 'lead' },
        ...revisions.map((revision) => ({
          kind: 'text' as const,
          text: decision(revision, reading),
          tone: 'plain' as const,
        })),
        {
          kind: 'table',
          title: say('history', 'table'),
          note: null,
          legend: [],
          columns: [
            { head: '', width: 0.8 },
            { head: say('area', 'activity'), width: 3.4 },
            { head: say('history', 'change'), width: 2 },
            { head: say('history', 'before'), width: 2 },
            { head: say('history', 'after'), width: 2 },
            { head: say('history', 'said'), width: 4 },
          ],
          rows: revisions.flatMap(({ changes }) => changes.map((change) => changed(change, reading))),
          lineAfter: null,
        },
      ],
    },
  ];
}

/** Who decided a revision, when and why, in one sentence. */
function decision(
  { decidedOn, decidedBy, who, reason }: PlanRevision,
  { say, local, named, isolated, day }: PlanReading,
): string {
  const decider =
    decidedBy === 'team'
      ? say('history', 'team')
      : decidedBy === 'city'
        ? named(who ?? '')
        : decidedBy === 'poll'
          ? say('history', 'poll', { name: isolated(who ?? '') })
          : isolated(who ?? '');
  return say('history', 'decided', { date: day(decidedOn), who: decider, reason: isolated(local(reason)) });
}

function changed({ activity: id, change, on, text, before, after }: RevisedActivity, reading: PlanReading) {
  const { plan, say, local, when, money, isolated, day } = reading;
  const activity = plan.areas.flatMap((area) => area.activities).find((each) => each.id === id);
  const fields = (each: RevisedActivity['before']) =>
    change === 'cancelled' ? money(each.cost) : change === 'mode' ? say('area', each.mode) : when(each);
  const state = say('history', change);
  return [
    { text: activityNumber(id), tone: 'quiet' as const },
    activity === undefined ? id : local(activity.title),
    on === null ? state : say('history', 'on', { state, date: day(on) }),
    fields(before),
    fields(after),
    isolated(local(text)),
  ];
}
