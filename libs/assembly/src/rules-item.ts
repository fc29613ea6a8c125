import { canonicalJson, sha256Hex } from '#canonical';
import { fillText } from '#plan';
import type { AgendaItem } from './agenda-of-plan.ts';
import { baseTexts, quorumTexts, rulesTexts } from './rules-texts.ts';
import type { SessionRules } from './session-rules.ts';

/** The first item of every session: its rules in words, and who chairs it. */
export function rulesItem(rules: SessionRules): Omit<AgendaItem, 'kind'> & { readonly kind: 'rules' } {
  const { majority, quorum, contestSeconds, reservationHours } = rules;
  const share = (of: { readonly numerator: number; readonly denominator: number }): string =>
    `\u2066${of.numerator}/${of.denominator}\u2069`;
  return {
    number: 1,
    kind: 'rules',
    area: null,
    title: rulesTexts.title,
    question: rulesTexts.question,
    summary: fillText(majority.strict ? rulesTexts.moreThan : rulesTexts.atLeast, {
      share: share(majority),
      base: baseTexts[majority.base],
      quorum: share(quorum),
      act: quorumTexts[quorum.of],
      seconds: contestSeconds,
      hours: reservationHours,
    }),
    textHash: sha256Hex(canonicalJson(rules)),
  };
}
