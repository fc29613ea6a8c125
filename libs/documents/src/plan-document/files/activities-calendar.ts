import ical, { ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import type { PlanActivity, PlanArea, Quarter } from '#plan';
import type { PlanAbout } from '../plan-about.ts';
import { planReading } from '../plan-reading.ts';
import type { PlanReading } from '../plan-reading.ts';

/**
 * The activities as a calendar (RFC 5545) to subscribe to: every activity keeps its UID from version to version, SEQUENCE
 * is the version, so that a later one takes the place of an earlier one.
 */
export function activitiesCalendar(about: PlanAbout): string {
  const reading = planReading(about);
  const { plan, language, local, version, generatedAt } = reading;
  const calendar = ical({
    name: local(plan.title),
    description: [reading.state, ...marks(reading)].join('. '),
    prodId: { company: 'GNLC', product: 'Priorities', language: language.toUpperCase() },
    x: [
      ['X-GNLC-PLAN-VERSION', String(version)],
      ['X-GNLC-PLAN-SHA256', about.hash],
      ['X-GNLC-GENERATED', generatedAt],
    ],
  });
  for (const area of plan.areas) {
    for (const activity of area.activities) calendar.createEvent(eventOf(activity, area, reading));
  }
  return withOwnFirst(calendar.toString());
}

/** Properties of the calendar stand before its events (RFC 5545, 3.6); the library writes those of our own behind them. */
function withOwnFirst(text: string): string {
  return text.replace(/(BEGIN:VEVENT.*END:VEVENT\r\n)(.*)(?=END:VCALENDAR)/s, '$2$1');
}

function eventOf(activity: PlanActivity, area: PlanArea, reading: PlanReading) {
  const { id, version, settled, generatedAt, local, say, numberOf, running, allocated, city, labelled } =
    reading;
  const { lead, host, title, description, product, status } = activity;
  return {
    id: `${id}-${activity.id}@plan.gnlc`,
    sequence: version,
    stamp: new Date(generatedAt),
    allDay: true,
    // Nobody is busy for nine months.
    transparency: ICalEventTransparency.TRANSPARENT,
    start: firstDay(activity.start),
    // A whole day that is not part of it any more.
    end: dayAfter(activity.end),
    summary: `${numberOf(activity)} ${local(title)}`,
    description: [
      ...(status === undefined ? [] : [reading.became(status)]),
      running(description),
      local(product),
      labelled(say('area', 'lead'), lead === null ? say('area', 'nobody') : allocated(lead)),
      ...(host === null ? [] : [labelled(say('area', 'host'), allocated(host))]),
      ...marks(reading),
    ].join('\n'),
    categories: [{ name: local(area.name) }],
    ...(host === null ? {} : { location: city(host.city).name }),
    status: eventStatus(activity, settled),
  };
}

function eventStatus({ status }: PlanActivity, settled: boolean): ICalEventStatus {
  if (status?.state === 'cancelled') return ICalEventStatus.CANCELLED;
  return settled ? ICalEventStatus.CONFIRMED : ICalEventStatus.TENTATIVE;
}

/** What has to be said wherever a line stands alone. */
function marks({ plan, say, language }: PlanReading): readonly string[] {
  return [
    ...(plan.simulated ? [say('cover', 'simulated')] : []),
    ...(language === 'en' ? [] : [say('cover', 'unreviewed')]),
  ];
}

function firstDay(quarter: Quarter): Date {
  const [year = '', number = ''] = quarter.split('-Q');
  return new Date(Date.UTC(Number(year), (Number(number) - 1) * 3, 1));
}

function dayAfter(quarter: Quarter): Date {
  const [year = '', number = ''] = quarter.split('-Q');
  return new Date(Date.UTC(Number(year), Number(number) * 3, 1));
}
