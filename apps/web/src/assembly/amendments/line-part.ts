import type { Text } from '../../i18n/text.ts';

/** What a line is called within its activity or area: "Cash needed, EUR", "Objective", "Output 2"; empty for an activity as a whole. */
export function linePart(line: string, { t, has }: Pick<Text, 't' | 'has'>): string {
  const output = /^P\d+\.O(\d+)$/.exec(line)?.[1];
  if (output !== undefined) return t('amendments.outputText', { number: Number(output) });
  if (/^P\d+\.R\d+\.text$/.test(line)) return t('amendments.riskText');
  const last = line.split('.').at(-1) ?? '';
  const key = `amendments.field.${line === 'title' ? 'title' : last}`;
  return has(key) ? t(key) : '';
}
