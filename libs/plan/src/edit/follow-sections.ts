import type { DraftCity } from '../draft/draft-input.ts';
import { draftCrossCutting } from '../draft/draft-sections.ts';
import type { Paragraph } from '../paragraph.ts';
import type { Plan, Section } from '../plan.ts';

/**
 * The cross-cutting sections after an edit: sentences that the draft wrote about regions, languages and indicators follow the
 * lines; one that a person has rewritten is theirs and stays.
 */
export function followSections(before: Plan, after: Plan, cities: readonly DraftCity[]): readonly Section[] {
  const was = paragraphsOf(before, cities);
  const is = paragraphsOf(after, cities);
  return after.crossCutting.map((section) => ({
    ...section,
    paragraphs: section.paragraphs.map((each) => followed(each, was.get(each.id), is.get(each.id))),
  }));
}

/** A line whose words say other numbers than the fields that it is about. */
export interface ApartLine {
  readonly id: string;
  /** What the draft would write there now. */
  readonly would: Paragraph;
}

/** Cross-cutting texts written by hand that name a number which the lines do not bear any more. */
export function linesApart(plan: Plan, cities: readonly DraftCity[]): readonly ApartLine[] {
  const drafted = paragraphsOf(plan, cities);
  return plan.crossCutting.flatMap(({ paragraphs }) =>
    paragraphs.flatMap((each): readonly ApartLine[] => {
      const would = drafted.get(each.id);
      if (would === undefined) return [];
      const borne = new Set(would.sentences.flatMap(({ text }) => numbersIn(text.en)));
      const byHand = each.sentences.filter(({ evidence, gap }) => evidence.length === 0 && !gap);
      const strange = byHand.some(({ text }) => numbersIn(text.en).some((number) => !borne.has(number)));
      return strange ? [{ id: each.id, would }] : [];
    }),
  );
}

function paragraphsOf(plan: Plan, cities: readonly DraftCity[]): ReadonlyMap<string, Paragraph> {
  const sections = draftCrossCutting({ input: { cities }, areas: plan.areas });
  return new Map(sections.flatMap(({ paragraphs }) => paragraphs.map((each) => [each.id, each] as const)));
}

function followed(text: Paragraph, was: Paragraph | undefined, is: Paragraph | undefined): Paragraph {
  if (was === undefined || is === undefined) return text;
  const english = ({ sentences }: Paragraph) => sentences.map((each) => each.text.en);
  if (english(was).join('\n') === english(is).join('\n')) return text;
  // Nobody has touched it: it is written anew.
  if (english(text).join('\n') === english(was).join('\n')) return is;
  if (was.sentences.length !== is.sentences.length) return text;
  return {
    ...text,
    sentences: text.sentences.map((each) => {
      const at = was.sentences.findIndex((old) => old.text.en === each.text.en);
      return at < 0 ? each : (is.sentences[at] ?? each);
    }),
  };
}

function numbersIn(text: string): readonly string[] {
  return text.match(/\d+(?:[.,]\d+)*/g) ?? [];
}
