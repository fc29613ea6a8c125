import type { BallotChoice, PollView } from '../api/assembly.ts';
import type { Text } from '../i18n/text.ts';

/** What a ballot says, in words: Yes, the name of an option, or the names in their order. */
export function choiceInWords(
  { options }: Pick<PollView, 'options'>,
  choice: BallotChoice,
  { t, local, number }: Pick<Text, 't' | 'local' | 'number'>,
): string {
  const name = (id: string): string => {
    const option = options.find((one) => one.id === id);
    return option === undefined ? id : local(option.title);
  };
  if (typeof choice !== 'string')
    return choice.map((id, index) => `${number(index + 1)}. ${name(id)}`).join(' · ');
  if (choice === 'yes' || choice === 'no' || choice === 'abstain') return t(`common.${choice}`);
  return name(choice);
}
