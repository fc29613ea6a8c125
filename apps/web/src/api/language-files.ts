import { answered, client } from './client.ts';
import type { Coverage, LanguageView } from './languages.ts';

/** The texts of one part of the product. */
export interface AreaCoverage extends Coverage {
  readonly area: string;
}

/** A text that has to be translated, or translated again. */
export interface OpenText {
  readonly area: string;
  readonly context: string;
  readonly english: string;
  readonly state: 'missing' | 'flawed' | 'outdated';
  readonly text: string | null;
  readonly translatedFrom: string | null;
}

/** A language with everything that is missing or outdated in it. */
export interface LanguageDetail extends LanguageView {
  readonly areas: readonly AreaCoverage[];
  readonly open: readonly OpenText[];
}

/** What an upload came to, or would. */
export interface UploadResult extends Coverage {
  readonly dryRun: boolean;
  readonly tag: string;
  readonly name: string;
  readonly direction: 'ltr' | 'rtl';
  readonly version: number | null;
  /** The file holds no text that could be shown. */
  readonly nothing: boolean;
  readonly before: number | null;
  /** Number of the version that it follows. */
  readonly replaces: number | null;
  readonly counts: {
    readonly added: number;
    readonly changed: number;
    readonly kept: number;
    readonly dropped: number;
    readonly refused: number;
  };
  readonly leftOver: number;
  readonly refused: readonly {
    readonly line: number;
    readonly context: string;
    readonly english: string;
    readonly text: string;
    readonly detail: string;
  }[];
}

/** A file of translations with the language that it is for. */
export interface LanguageFile {
  readonly tag: string;
  readonly name: string;
  readonly po: string;
}

export const readLanguage = (tag: string): Promise<LanguageDetail> =>
  answered(client.GET('/api/languages/{tag}', { params: { path: { tag } } }));
/** Adds a language or replaces its texts; a dry run only says what would come of it. */
export const uploadLanguage = (file: LanguageFile, dryRun: boolean): Promise<UploadResult> =>
  answered(client.POST('/api/languages', { body: { ...file, dryRun } }));
/** Offers a language no longer. */
export const withdrawLanguage = (tag: string): Promise<unknown> =>
  answered(client.POST('/api/languages/{tag}/withdraw', { params: { path: { tag } } }));
/** Where the file for translators lies. */
export const templateAddress = (tag: string): string =>
  `/api/languages/${encodeURIComponent(tag)}/template.po`;
