import type { Answer, ChoiceAnswer, Offer, Question, RankingAnswer, RatingAnswer } from '#survey';
import { useText } from '../i18n/text-context.tsx';
import { ownChoice } from './choice-field/chosen.ts';
import type { NamedArea } from './field-props.ts';
import { useRareKinds } from './rare-kinds/rare-kinds-context.tsx';

/** An answer to read: before submitting, beside another version, on the receipt. */
export function AnswerSummary(props: {
  question: Question;
  answer: Answer | null | undefined;
  areas: readonly NamedArea[];
}) {
  const { question, answer, areas } = props;
  const { t, local, list } = useText();
  const rare = useRareKinds()[question.type];
  const nameOf = (area: string) => areas.find(({ id }) => id === area)?.name ?? area;
  const nothing = <p className="answer-none">{t('form.notAnswered')}</p>;
  if (answer === null || answer === undefined) return nothing;
  if (question.type === 'offers') {
    // Offering nothing is an answer; who never touched the question has given none.
    const offers = answer as readonly Offer[];
    return offers.length === 0 ? (
      <p>{t('form.noOffers')}</p>
    ) : (
      <ul className="answer-list">
        {offers.map((offer) => (
          <li key={offer.area + offer.kind}>
            {t('form.offerLine', {
              kind: t(`form.offer.${offer.kind}`),
              area: nameOf(offer.area),
              activities: t('form.activities', { count: offer.capacity }),
            })}
            {offer.note !== '' && (
              <span className="answer-note" dir="auto">
                {offer.note}
              </span>
            )}
          </li>
        ))}
      </ul>
    );
  }
  switch (question.type) {
    case 'ranking': {
      const { ranked, noOpinion } = answer as RankingAnswer;
      return (
        <>
          {ranked.length === 0 ? (
            nothing
          ) : (
            <ol className="answer-ranking">
              {ranked.map((place, index) => (
                <li key={place.join()} value={ranked.slice(0, index).flat().length + 1}>
                  {place.length === 1 ? nameOf(place[0] ?? '') : list(place.map(nameOf))}
                </li>
              ))}
            </ol>
          )}
          {noOpinion.length > 0 && (
            <p>{t('form.noOpinionOn', { areas: noOpinion.map(nameOf).join(', ') })}</p>
          )}
        </>
      );
    }
    case 'rating':
      return <RatingSummary question={question} answer={answer as RatingAnswer} areas={areas} />;
    case 'choice': {
      const own = ownChoice(answer as ChoiceAnswer);
      return (
        <ul className="answer-list">
          {question.options
            .filter(({ id }) => (answer as ChoiceAnswer).includes(id))
            .map((option) => (
              <li key={option.id}>{local(option.label)}</li>
            ))}
          {question.other !== undefined && own !== undefined && (
            <li>
              {local(question.other.label)}
              <span className="answer-note" dir="auto">
                {own.other}
              </span>
            </li>
          )}
        </ul>
      );
    }
    case 'text':
      return (
        <p className="answer-text" dir="auto">
          {answer as string}
        </p>
      );
    default: {
      const Summary = rare?.Summary;
      return Summary === undefined ? nothing : <Summary question={question} answer={answer} areas={areas} />;
    }
  }
}

function RatingSummary(props: {
  question: Question & { type: 'rating' };
  answer: RatingAnswer;
  areas: readonly NamedArea[];
}) {
  const { question, answer, areas } = props;
  const { t, local } = useText();
  const told = areas.filter(({ id }) =>
    question.scales.some((scale) => answer[scale.id]?.[id] !== undefined),
  );
  return (
    <table className="answer-table">
      <thead>
        <tr>
          <th scope="col">{t('form.area')}</th>
          {question.scales.map((scale) => (
            <th key={scale.id} scope="col">
              {local(scale.label)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {told.map(({ id, name }) => (
          <tr key={id}>
            <th scope="row">{name}</th>
            {question.scales.map((scale) => (
              <td key={scale.id}>{answer[scale.id]?.[id] ?? '–'}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
