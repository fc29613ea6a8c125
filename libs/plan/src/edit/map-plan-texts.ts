import type { LocalText } from '#members';
import type { Paragraph, Plan, PlanActivity, PlanArea, Section } from '../plan.ts';

/** What becomes of each text of a plan. */
export interface TextChange {
  /** Titles and wordings, under `title`, `F1.title`, `P2.name`, `P2.O1.A3.product`, `P2.I1.text`, `G1.meaning` … */
  readonly text: (id: string, text: LocalText) => LocalText;
  /** Running text under its own id. */
  readonly paragraph: (paragraph: Paragraph) => Paragraph;
}

/** The plan with every text that people may write put through a change; what is not changed stays the same object. */
export function mapPlanTexts(plan: Plan, change: TextChange): Plan {
  const section = (each: Section): Section => ({
    ...each,
    title: change.text(`${each.id}.title`, each.title),
    paragraphs: each.paragraphs.map(change.paragraph),
  });
  return {
    ...plan,
    title: change.text('title', plan.title),
    front: plan.front.map(section),
    areas: plan.areas.map((area) => areaTexts(area, change)),
    crossCutting: plan.crossCutting.map(section),
    glossary: plan.glossary.map((entry) => ({
      ...entry,
      term: change.text(`${entry.id}.term`, entry.term),
      meaning: change.text(`${entry.id}.meaning`, entry.meaning),
    })),
  };
}

function areaTexts(area: PlanArea, change: TextChange): PlanArea {
  return {
    ...area,
    name: change.text(`${area.id}.name`, area.name),
    objective: change.paragraph(area.objective),
    outcome: change.paragraph(area.outcome),
    outputs: area.outputs.map((output) => ({ ...output, text: change.paragraph(output.text) })),
    activities: area.activities.map((activity) => activityTexts(activity, change)),
    indicators: area.indicators.map((indicator) => ({
      ...indicator,
      text: change.text(`${indicator.id}.text`, indicator.text),
      unit: change.text(`${indicator.id}.unit`, indicator.unit),
      verification: change.text(`${indicator.id}.verification`, indicator.verification),
    })),
    risks: area.risks.map((risk) => ({
      ...risk,
      text: change.text(`${risk.id}.text`, risk.text),
      mitigation: change.text(`${risk.id}.mitigation`, risk.mitigation),
    })),
  };
}

function activityTexts(activity: PlanActivity, change: TextChange): PlanActivity {
  return {
    ...activity,
    title: change.text(`${activity.id}.title`, activity.title),
    description: change.paragraph(activity.description),
    product: change.text(`${activity.id}.product`, activity.product),
    timeline: change.paragraph(activity.timeline),
  };
}
