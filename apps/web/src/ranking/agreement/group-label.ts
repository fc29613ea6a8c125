import { languageName } from '../../i18n/language-name.ts';
import type { Text } from '../../i18n/text.ts';

/** More groups than this are counted, not named. */
const named = 2;

/** One or several groups of cities in the reader's words: size classes, languages or income groups. */
export function groupLabel(
  attribute: 'size' | 'language' | 'income',
  groups: readonly string[],
  text: Pick<Text, 't' | 'has' | 'list' | 'language'>,
): string {
  const { t, has, list, language } = text;
  if (groups.length > named) return t('agreement.groupsTogether', { attribute, count: groups.length });
  return list(
    groups.map((group) => {
      if (group === 'unknown') return t('agreement.unknownGroup', { attribute });
      if (attribute === 'language') return languageName(group, language);
      const key = attribute === 'size' ? `monitor.size.${group}` : `agreement.income.${group}`;
      return has(key) ? t(key) : group;
    }),
  );
}
