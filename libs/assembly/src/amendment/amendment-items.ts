import { canonicalJson, sha256Hex } from '#canonical';
import { languages } from '#members';
import type { LocalText } from '#members';
import { fillText } from '#plan';
import type { Plan } from '#plan';
import { agendaTexts } from '../agenda-texts.ts';
import type { Amendment } from './amendment.ts';

/** An amendment as an item of the agenda. */
export interface AmendmentItem {
  readonly kind: 'amendment' | 'bloc';
  readonly area: string | null;
  readonly title: LocalText;
  readonly question: LocalText;
  readonly summary: LocalText;
  readonly textHash: string;
}

/** Isolates what reads from left to right in any text around it (Unicode LRI … PDI). */
const named = (number: number): string => `\u2066A${number}\u2069`;

/** An amendment as it is put to the session: what it is about and its reason, in the language in which it was written. */
export function amendmentItem(
  plan: Plan,
  {
    number,
    edits,
    to,
    reason,
    base,
    language,
  }: Pick<Amendment, 'number' | 'edits' | 'to' | 'reason' | 'base' | 'language'>,
): AmendmentItem {
  const title = fillText(agendaTexts.amendment, { number: named(number) });
  const lines = edits.map((edit) => (edit.op === 'add' ? edit.output : edit.id));
  const area = plan.areas.find(({ id }) => lines.some((line) => line === id || line.startsWith(`${id}.`)));
  return {
    kind: 'amendment',
    area: area?.area ?? null,
    title,
    question: fillText(agendaTexts.adoptAmendment, { amendment: title }),
    summary: {
      en: reason,
      fr: reason,
      es: reason,
      ar: reason,
      unreviewed: languages.filter((each) => each !== language),
    },
    textHash: sha256Hex(canonicalJson({ base, to, edits })),
  };
}

/** Several uncontested amendments that are decided en bloc. */
export function amendmentBloc(
  items: readonly { readonly id: string; readonly number: number; readonly textHash: string }[],
): AmendmentItem & { readonly kind: 'bloc'; readonly holds: readonly string[] } {
  const title = fillText(agendaTexts.amendments, {
    numbers: items.map(({ number }) => named(number)).join(', '),
  });
  return {
    kind: 'bloc',
    area: null,
    title,
    question: fillText(agendaTexts.adoptAmendment, { amendment: title }),
    summary: title,
    textHash: sha256Hex(canonicalJson(items.map(({ textHash }) => textHash))),
    holds: items.map(({ id }) => id),
  };
}
