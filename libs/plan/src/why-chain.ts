import { costsBasis } from './cost-basis.ts';
import type { Allocation, Indicator, Paragraph, Plan, PlanActivity, PlanArea, Reason, Risk } from './plan.ts';
import { areaTexts, riskTexts } from './texts/area-texts.ts';
import { indicatorTemplates } from './texts/indicator-templates.ts';

/** One step back from a line of the plan to the answers. */
export interface WhyStep {
  readonly kind: 'sentence' | 'gap' | 'allocation' | 'activity' | 'decision' | 'ranking' | 'evidence';
  /** Id of the city that an allocation names; null elsewhere. */
  readonly city: string | null;
  readonly reason: Reason;
}

const byTemplate: Reason = { code: 'by-template', values: {} };
const byHand: Reason = { code: 'changed-by-hand', values: {} };

/**
 * Why a line is in the plan, from the line back to the answers. `id`: an area (`P2`), its coordinating cities
 * (`P2.coordinators`), an activity (`P2.O1.A3`) or any line of theirs (`P2.O1.A3.timeline`, `P2.I1`, `P2.R2`,
 * `P2.resources`, `P2.gap1`), a paragraph of a chapter (`F2.answers`), a gap of the whole (`gap1`) or a word of the
 * glossary. Empty for an id that the plan does not have.
 */
export function whyChain(plan: Plan, id: string): readonly WhyStep[] {
  const area = plan.areas.find((candidate) => candidate.id === id.split('.')[0]);
  if (area === undefined) return chapterSteps(plan, id);
  const own = ownSteps(area, id);
  return own === null ? [] : [...own, ...areaSteps(plan, area)];
}

function chapterSteps(plan: Plan, id: string): readonly WhyStep[] {
  const paragraph = [...plan.front, ...plan.crossCutting]
    .flatMap(({ paragraphs }) => paragraphs)
    .find((each) => each.id === id);
  if (paragraph !== undefined) return sentenceSteps(paragraph);
  if (plan.glossary.some((each) => each.id === id)) return [step('sentence', byTemplate)];
  return gapSteps(plan.gaps, id, 'gap') ?? [];
}

function ownSteps(area: PlanArea, id: string): readonly WhyStep[] | null {
  if (id === area.id) return [];
  const part = id.slice(area.id.length + 1);
  if (part === 'coordinators') return area.coordinators.map(allocationStep);
  const activity = area.activities.find((each) => id === each.id || id.startsWith(`${each.id}.`));
  if (activity !== undefined) return activitySteps(activity, id);
  const paragraph = [area.objective, area.outcome, ...area.outputs.map(({ text }) => text)].find(
    (each) => each.id === id,
  );
  if (paragraph !== undefined) return sentenceSteps(paragraph);
  const indicator = area.indicators.find((each) => each.id === id);
  if (indicator !== undefined) return [step('sentence', asDrafted(indicator) ? byTemplate : byHand)];
  const risk = area.risks.find((each) => each.id === id);
  if (risk !== undefined) return [step('sentence', ofTemplate(risk) ? byTemplate : byHand)];
  if (area.outputs.some((each) => each.id === id)) return [step('sentence', byTemplate)];
  if (part === 'resources')
    return [step('sentence', costsBasis(area.activities) === 'template' ? byTemplate : byHand)];
  return gapSteps(area.gaps, part, 'gap');
}

/** Who does it and why it was taken up; of its paragraphs first what they rest on. */
function activitySteps(activity: PlanActivity, id: string): readonly WhyStep[] {
  const { lead, host, reason, description, timeline } = activity;
  const paragraph = [description, timeline].find((each) => each.id === id);
  return [
    ...(paragraph === undefined ? [] : sentenceSteps(paragraph)),
    ...[lead, host].filter((allocation) => allocation !== null).map(allocationStep),
    step('activity', reason),
  ];
}

/** Whether words and target are those of a template; the outcome's target is the survey's. */
function asDrafted({ output, text, target2021 }: Indicator): boolean {
  if (output === null) return text.en === areaTexts.indicator.en;
  return Object.values(indicatorTemplates).some(
    (template) => template.text.en === text.en && template.target === target2021,
  );
}

function ofTemplate({ text, mitigation }: Risk): boolean {
  return Object.values(riskTexts).some(
    (template) => template.text.en === text.en && template.mitigation.en === mitigation.en,
  );
}

function sentenceSteps({ sentences }: Paragraph): readonly WhyStep[] {
  const all = sentences.flatMap(({ evidence, gap }) =>
    // Only what a person wrote rests on nothing and is no gap.
    (evidence.length === 0 && !gap ? [byHand] : evidence).map((reason) =>
      step(gap ? 'gap' : 'sentence', reason),
    ),
  );
  const said = new Set<string>();
  return all.filter(({ reason }) => {
    const key = JSON.stringify(reason);
    if (said.has(key)) return false;
    said.add(key);
    return true;
  });
}

function gapSteps(gaps: readonly Reason[], id: string, prefix: string): readonly WhyStep[] | null {
  const gap = gaps.find((_, index) => id === `${prefix}${index + 1}`);
  return gap === undefined ? null : [step('gap', gap)];
}

function step(kind: WhyStep['kind'], reason: Reason): WhyStep {
  return { kind, city: null, reason };
}

function allocationStep({ city, reason }: Allocation): WhyStep {
  return { kind: 'allocation', city, reason };
}

function areaSteps(plan: Plan, { reason, evidence }: PlanArea): readonly WhyStep[] {
  const told = (kind: WhyStep['kind'], code: string, values: Reason['values']) =>
    step(kind, { code, values });
  const decided = [step('decision', reason), told('decision', 'decision', { decision: plan.basis.decision })];
  if (evidence === null) return decided;
  const { rank, lower, upper, rankedBy, answered, byRegion } = evidence;
  return [
    ...decided,
    told('ranking', lower === upper ? 'ranked-sure' : 'ranked', { rank, lower, upper }),
    told('evidence', 'evidence', { rankedBy, answered }),
    ...byRegion.map((row) =>
      told('evidence', 'evidence-region', {
        region: row.region,
        rankedBy: row.rankedBy,
        answered: row.answered,
      }),
    ),
  ];
}
