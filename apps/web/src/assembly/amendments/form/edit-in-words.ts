import { activityNumber, fieldKind } from '#plan';
import type { Plan, PlanEdit } from '#plan';
import type { Text } from '../../../i18n/text.ts';
import { fieldInWords, quarterInWords } from '../field-in-words.ts';
import { linePart } from '../line-part.ts';

/** A change in one line, as the list of a draft says it. */
export function editInWords(
  edit: PlanEdit,
  plan: Plan,
  words: Pick<Text, 't' | 'has' | 'local' | 'number' | 'list'>,
  cityName: (city: string) => string,
): string {
  const { t, has, local } = words;
  const id = edit.op === 'add' ? edit.output : edit.id;
  const activity = /^P\d+\.O\d+\.A\d+/.exec(id)?.[0];
  const area = plan.areas.find((each) => id === each.id || id.startsWith(`${each.id}.`));
  const where =
    activity !== undefined ? activityNumber(activity) : area === undefined ? id : local(area.name);
  switch (edit.op) {
    case 'text':
      return `${where} ${linePart(id, words)}`.trim();
    case 'set':
      return `${where} ${linePart(id, words)}: ${fieldInWords(fieldKind(id), edit.value, words, cityName)}`;
    case 'remove':
      return `${where}: ${t('amendments.takeOut')}`;
    case 'move':
      return `${where}: ${t('amendments.output', { number: Number(/O(\d+)$/.exec(edit.output)?.[1] ?? 0) })}`;
    case 'add': {
      const key = `amendments.type.${edit.type}`;
      const type = has(key) ? t(key) : edit.type;
      return `${where}: ${t('amendments.added', { type, quarter: quarterInWords(edit.start, words) })}`;
    }
  }
}
