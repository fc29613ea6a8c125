import { agendaTexts } from '#assembly';
import { regionNames } from '#members';
import type { LocalText } from '#members';
import { planTexts } from '#plan';
import { questionnaire2019 } from '#survey';

/** Texts that data bring along, by the part of the product that they belong to. */
const sources: Readonly<Record<string, unknown>> = {
  'data-members': regionNames,
  'data-survey': questionnaire2019,
  'data-plan': planTexts,
  'data-assembly': agendaTexts,
};

/** A text of the data with the area that brings it. */
export interface DataText {
  readonly area: string;
  readonly text: LocalText;
}

/** Every text of the data, each English once; it belongs to the area that says it first. */
export function dataTexts(): readonly DataText[] {
  const seen = new Map<string, DataText>();
  for (const [area, value] of Object.entries(sources)) {
    for (const text of localTextsIn(value)) if (!seen.has(text.en)) seen.set(text.en, { area, text });
  }
  return [...seen.values()];
}

function localTextsIn(value: unknown): readonly LocalText[] {
  if (typeof value !== 'object' || value === null) return [];
  if (isLocalText(value)) return value.en === '' ? [] : [value];
  return Object.values(value).flatMap(localTextsIn);
}

function isLocalText(value: object): value is LocalText {
  return ['en', 'fr', 'es', 'ar'].every((language) => typeof Reflect.get(value, language) === 'string');
}
