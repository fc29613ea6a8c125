import type { UnusedOffer } from '#plan';
import type { PaperBlock, PaperChapter } from '../../paper-document/paper-document.ts';
import type { PlanReading } from '../plan-reading.ts';

const offerKinds = { lead: 'offeredLead', host: 'offeredHost', contribute: 'offeredContribute' } as const;

/** Offers that the plan does not use, area by area, those for the same reason together. */
export function unusedAnnex(reading: PlanReading): PaperChapter {
  const { plan, say } = reading;
  const areas = [...new Set(plan.unusedOffers.map(({ area }) => area))];
  const order = plan.areas.map(({ area }) => area);
  const place = (area: string) => (order.includes(area) ? order.indexOf(area) : order.length);
  const blocks = areas.toSorted((a, b) => place(a) - place(b)).map((area) => areaTable(area, reading));
  return {
    title: say('annex', 'unused'),
    fresh: true,
    annex: true,
    blocks: blocks.length === 0 ? [{ kind: 'text', text: say('annex', 'noUnused'), tone: 'plain' }] : blocks,
  };
}

function areaTable(area: string, reading: PlanReading): PaperBlock {
  const { plan, say, local, list, reason, number, areaName } = reading;
  const offers = plan.unusedOffers.filter((offer) => offer.area === area);
  const known = plan.areas.findIndex((each) => each.area === area);
  const found = plan.areas[known];
  const name = found === undefined ? areaName(area) : `${known + 1} ${local(found.name)}`;
  const groups = new Map<string, UnusedOffer[]>();
  for (const offer of offers) {
    const key = `${offer.kind} ${reason(offer.reason)}`;
    groups.set(key, [...(groups.get(key) ?? []), offer]);
  }
  return {
    kind: 'table',
    title: say('annex', 'unusedTitle', { area: name, count: number(offers.length) }),
    note: null,
    legend: [],
    columns: [
      { head: say('annex', 'offer'), width: 1.3 },
      { head: say('annex', 'reason'), width: 4.2 },
      { head: say('annex', 'cities'), width: 5.2 },
    ],
    rows: [...groups.values()].map((group) => [
      group[0] === undefined ? '' : say('annex', offerKinds[group[0].kind]),
      group[0] === undefined ? '' : reason(group[0].reason),
      list(group.map((offer) => times(offer, reading))),
    ]),
    // A whole network may have offered.
    flows: offers.length > 60,
    lineAfter: null,
  };
}

/** The city, with how often it offered to where that is more than once. */
function times({ city, capacity }: UnusedOffer, { named, number }: PlanReading): string {
  return capacity > 1 ? `${named(city)} (${number(capacity)}×)` : named(city);
}
