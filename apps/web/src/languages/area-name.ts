import type { Text } from '../i18n/text.ts';

/** A part of the product in words: the pages by the name of their file, everything else by what it is. */
export function areaName(area: string, { t, has }: Pick<Text, 't' | 'has'>): string {
  const key = `languages.area.${area}`;
  return has(key) ? t(key) : t('languages.area.page', { name: area });
}
