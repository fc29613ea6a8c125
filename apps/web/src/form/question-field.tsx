import type { Answer, ChoiceAnswer, Offer, Question, RankingAnswer, RatingAnswer } from '#survey';
import { ChoiceField } from './choice-field/choice-field.tsx';
import type { FieldProps } from './field-props.ts';
import { OffersField } from './offers-field/offers-field.tsx';
import { RankingField } from './ranking-field/ranking-field.tsx';
import { useRareKinds } from './rare-kinds/rare-kinds-context.tsx';
import { RatingField } from './rating-field/rating-field.tsx';
import { TextField } from './text-field/text-field.tsx';

/** The field for a question's type. The validator has tied each answer's shape to that type. */
export function QuestionField(props: FieldProps<Question, Answer>) {
  const { question, answer, ...rest } = props;
  const rare = useRareKinds()[question.type];
  switch (question.type) {
    case 'ranking':
      return <RankingField {...rest} question={question} answer={answer as RankingAnswer | undefined} />;
    case 'rating':
      return <RatingField {...rest} question={question} answer={answer as RatingAnswer | undefined} />;
    case 'offers':
      return <OffersField {...rest} question={question} answer={answer as readonly Offer[] | undefined} />;
    case 'choice':
      return <ChoiceField {...rest} question={question} answer={answer as ChoiceAnswer | undefined} />;
    case 'text':
      return <TextField {...rest} question={question} answer={answer as string | undefined} />;
    default: {
      const Field = rare?.Field;
      return Field === undefined ? null : <Field {...props} />;
    }
  }
}
