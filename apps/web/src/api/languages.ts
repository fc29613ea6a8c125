import type { InterfaceLanguage } from '#members';
import type { AddedTexts } from '#texts';
import { requestJson } from './request-json.ts';

/** How many texts of the product stand in which state in a language. */
export interface Coverage {
  readonly total: number;
  readonly missing: number;
  readonly flawed: number;
  readonly outdated: number;
  readonly unreviewed: number;
  /** Share of the texts that are shown in the language; 100 only when all are. */
  readonly percent: number;
}

/** A language in which the product can be read. */
export interface LanguageView extends Coverage {
  readonly tag: InterfaceLanguage;
  /** The language in its own words. */
  readonly name: string;
  readonly direction: 'ltr' | 'rtl';
  readonly builtIn: boolean;
  /** Names the texts of an added language. */
  readonly hash: string | null;
  readonly version: number | null;
  readonly at: string | null;
}

let asked: Promise<readonly LanguageView[]> | null = null;

/** The languages that can be chosen; asked once a visit, and again when `anew`. */
export function readLanguages(anew = false): Promise<readonly LanguageView[]> {
  if (asked === null || anew) {
    asked = requestJson<readonly LanguageView[]>('/api/languages');
    asked.catch(() => {
      asked = null;
    });
  }
  return asked;
}

/** Where the texts of an added language lie; by their hash the browser keeps them. */
export const textsAddress = (tag: string, hash: string | null, areas: readonly string[] | null): string =>
  `/api/languages/${encodeURIComponent(tag)}/messages?${[
    ...(hash === null ? [] : [`hash=${hash}`]),
    ...(areas === null ? [] : [`areas=${areas.join()}`]),
  ].join('&')}`;

/** The texts of an added language. */
export const readLanguageTexts = (address: string): Promise<AddedTexts> =>
  requestJson<{ readonly texts: AddedTexts }>(address).then(({ texts }) => texts);
