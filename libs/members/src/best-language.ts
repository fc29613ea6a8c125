import { languageTag } from './language-tag.ts';

/**
 * The first wanted language that is offered: by its very tag, else by the same language in the same script
 * (`ko-KR` takes `ko`, `zh-TW` takes `zh-Hant` and not `zh-Hans`). Null when none is; what is no tag is passed over.
 */
export function bestLanguage(wanted: readonly string[], offered: readonly string[]): string | null {
  for (const text of wanted) {
    const tag = languageTag(baseOf(text));
    if (tag === null) continue;
    const found =
      offered.find((each) => each === tag) ?? offered.find((each) => written(each) === written(tag));
    if (found !== undefined) return found;
  }
  return null;
}

/** Browsers may add how they sort or count: `ar-u-nu-latn`. */
function baseOf(text: string): string {
  return text.trim().split(/-[a-z0-9]-/i)[0] ?? '';
}

function written(tag: string): string {
  const { language, script } = new Intl.Locale(tag).maximize();
  return `${language}-${script}`;
}
