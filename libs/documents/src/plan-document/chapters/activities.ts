import type { PlanActivity, PlanArea } from '#plan';
import type { PaperBlock } from '../../paper-document/paper-document.ts';
import type { PlanReading } from '../plan-reading.ts';

/** One activity in words: what it is, when, and who does what; what nobody offered for stands as a gap. */
export function activityBlocks(
  activity: PlanActivity,
  area: PlanArea,
  reading: PlanReading,
): readonly PaperBlock[] {
  const { say, local, told, named, list, allocated, number, money, numberOf } = reading;
  const { lead, host, partners, languages, mode, cost, inKindDays } = activity;
  const before = area.activities.find(({ id }) => id === activity.after);
  // The coordinating cities stand by in every activity: the area and the sentence before say so.
  const others = partners.filter((each) => !area.coordinators.some(({ city }) => city === each));
  const facts = [
    { label: say('area', 'lead'), value: lead === null ? say('area', 'nobody') : allocated(lead) },
    {
      label: say('area', 'cost'),
      value: say('area', 'costAndDays', { cost: money(cost), days: number(inKindDays) }),
    },
    ...(others.length === 0 ? [] : [{ label: say('area', 'partners'), value: list(others.map(named)) }]),
    { label: say('area', 'mode'), value: say('area', mode) },
    ...(host === null ? [] : [{ label: say('area', 'host'), value: allocated(host) }]),
    ...(languages.length === 0
      ? []
      : [{ label: say('area', 'languages'), value: list(languages.map(languageIn(reading.language))) }]),
    ...(before === undefined
      ? []
      : [{ label: say('area', 'after'), value: `${numberOf(before)} ${local(before.title)}` }]),
  ];
  return [
    { kind: 'heading', text: `${numberOf(activity)} ${local(activity.title)}`, minor: true },
    ...told({
      id: activity.id,
      sentences: [...activity.description.sentences, ...activity.timeline.sentences],
    }).map((block) => (block.kind === 'text' ? { ...block, kept: true } : block)),
    { kind: 'facts', facts, paired: true },
  ];
}

/** The name of a language in another; its tag where that is not known. */
function languageIn(language: string): (tag: string) => string {
  const names = new Intl.DisplayNames([language], { type: 'language' });
  return (tag) => names.of(tag) ?? tag;
}
