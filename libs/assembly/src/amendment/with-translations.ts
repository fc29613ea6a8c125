import type { Language } from '#members';
import type { PlanEdit } from '#plan';
import type { TranslatedText } from './amendment-events.ts';

/** The edits of an amendment with what the secretariat has translated: each text also in that language. */
export function withTranslations(
  edits: readonly PlanEdit[],
  translations: readonly { readonly language: Language; readonly texts: readonly TranslatedText[] }[],
): readonly PlanEdit[] {
  return [
    ...edits,
    ...translations.flatMap(({ language, texts }) =>
      texts.map(({ id, text }): PlanEdit => ({ op: 'text', id, language, text })),
    ),
  ];
}
