import { canonicalJson, sha256Hex } from '#canonical';
import { coverageOf, judgedTexts, textId } from '#languages';
import type { JudgedText } from '#languages';
import type { ProblemTexts } from '#problem';
import type { AddedMailTexts } from '#mail';
import type { LanguageVersion } from '#store';
import { sourceTexts, textsOfKind } from './source-texts.ts';

/** An added language as this process speaks it. */
export interface AddedLanguage {
  readonly version: LanguageVersion;
  readonly judged: readonly JudgedText[];
  /** What can be shown, by `textId`. */
  readonly texts: ReadonlyMap<string, string>;
  /** SHA-256 of the texts that can be shown: another file or another English gives another. */
  readonly hash: string;
  readonly problems: Partial<ProblemTexts>;
  readonly mails: AddedMailTexts;
}

/** A version of a language held against the texts that the product says today. */
export function addedLanguage(version: LanguageVersion): AddedLanguage {
  const judged = judgedTexts(sourceTexts(), version.translations);
  const shown = judged.flatMap(({ source, translation, flaw }) =>
    translation === null || flaw !== null ? [] : [[textId(source), translation.text] as const],
  );
  const texts = new Map(shown);
  return {
    version,
    judged,
    texts,
    hash: sha256Hex(canonicalJson([version.tag, shown, coverageOf(judged).total])),
    problems: textsOfKind(texts, 'problem'),
    mails: textsOfKind(texts, 'mail'),
  };
}
