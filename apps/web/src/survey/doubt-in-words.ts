import type { FlagParams, Questionnaire, RatingQuestion } from '#survey';
import type { TextValues } from '#texts';
import type { Flag } from '../api/monitor.ts';
import type { Text } from '../i18n/text.ts';

/** What ids in a doubt stand for. */
interface Known {
  readonly names: ReadonlyMap<string, string>;
  readonly questionnaire: Questionnaire | undefined;
}

/** What a doubt says and why it is asked about, in the reader's words. */
export function doubtInWords(
  { rule, params, question }: Pick<Flag, 'rule' | 'params' | 'question'>,
  known: Known,
  text: Pick<Text, 't' | 'local' | 'list'>,
): string {
  return text.t(`monitor.flag.${rule}`, valuesOf(params, question, known, text));
}

function valuesOf(
  params: FlagParams,
  question: string,
  { names, questionnaire }: Known,
  { local, list }: Pick<Text, 'local' | 'list'>,
): TextValues {
  const areas = new Map(questionnaire?.catalogue.areas.map((area) => [area.id, local(area.name)]));
  const rating = questionnaire?.sections
    .flatMap((section) => section.questions)
    .find((each): each is RatingQuestion => each.id === question && each.type === 'rating');
  const said = (name: string, id: string): string => {
    if (name === 'first' || name === 'other') return areas.get(id) ?? id;
    const scale = name === 'scale' ? rating?.scales.find((each) => each.id === id) : undefined;
    return scale === undefined ? id : local(scale.label);
  };
  return Object.fromEntries(
    Object.entries(params).map(([name, value]) => {
      if (typeof value === 'number') return [name, Math.round(value * 10) / 10];
      if (typeof value === 'string') return [name, said(name, value)];
      return [name, list(value.map((id) => names.get(id) ?? id))];
    }),
  );
}
