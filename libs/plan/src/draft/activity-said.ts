import { activityNumber } from '../activity-number.ts';
import { foreign, missing, stated } from '../document/sentences.ts';
import type { PlanActivity, Sentence } from '../plan.ts';
import { quarterEnd, quarterStart } from '../quarters.ts';
import { activitySentences } from '../texts/activity-sentences.ts';

/** What a draft says of an activity's tasks, sentence by sentence; null where it says nothing. */
export interface TasksSaid {
  readonly lead: Sentence;
  readonly host: Sentence | null;
  readonly partners: Sentence | null;
}

/** What a draft says of an activity's time. */
export interface TimesSaid {
  readonly timeline: Sentence;
  readonly after: Sentence | null;
}

/** Who leads, receives and stands by, as the draft says it; `hosted` says that some city has to receive it. */
export function tasksSaid(
  { lead, host, partners }: Pick<PlanActivity, 'lead' | 'host' | 'partners'>,
  hosted: boolean,
  name: (city: string) => string,
): TasksSaid {
  return {
    lead:
      lead === null
        ? missing(activitySentences.noLead)
        : stated(activitySentences.lead, { city: foreign(name(lead.city)) }, lead.reason),
    host:
      host !== null
        ? stated(activitySentences.host, { city: foreign(name(host.city)) }, host.reason)
        : hosted
          ? missing(activitySentences.noHost)
          : null,
    partners:
      partners.length === 0
        ? null
        : stated(activitySentences.partners, { cities: foreign(partners.map(name).join(', ')) }),
  };
}

/** From when to when, and after what, as the draft says it. */
export function timesSaid({ start, end, after }: Pick<PlanActivity, 'start' | 'end' | 'after'>): TimesSaid {
  return {
    timeline: stated(activitySentences.timeline, { start: quarterStart(start), end: quarterEnd(end) }),
    after:
      after === null ? null : stated(activitySentences.after, { activity: foreign(activityNumber(after)) }),
  };
}

/** What is said, in its order. */
export function saidInOrder(said: Readonly<Record<string, Sentence | null>>): readonly Sentence[] {
  return Object.values(said).filter((sentence) => sentence !== null);
}
