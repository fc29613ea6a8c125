import { unrankedConventions, weightings } from '#ranking';
import { methodName, regionLabel } from '#findings';
import { useText } from '../../i18n/text-context.tsx';
import { Choice } from '../../members/fields.tsx';
import type { Question } from './question.ts';

/** The settings that one may ask about; each change is answered at once. */
export function QuestionForm(props: {
  question: Question;
  ask: (part: Partial<Question>) => void;
  /** Null while nothing is asked. */
  reset: (() => void) | null;
  methods: readonly string[];
  /** Regions that answered, or several that are counted together. */
  strata: readonly string[];
  most: number;
}) {
  const { question, ask, reset, methods, strata, most } = props;
  const text = useText();
  const { t, number } = text;
  return (
    <form className="stack no-print" onSubmit={(event) => event.preventDefault()}>
      <h2>{t('what-if.ask')}</h2>
      <Choice
        label={t('what-if.without')}
        value={question.without}
        choose={(without) => ask({ without })}
        options={[['', t('what-if.nobody')], ...strata.map((one) => [one, regionLabel(one, text)] as const)]}
      />
      <Choice
        label={t('what-if.rule')}
        value={question.rule}
        choose={(rule) => ask({ rule })}
        options={methods.map((method) => [method, methodName(method, text)])}
      />
      <Choice
        label={t('rounds.weighting')}
        value={question.weighting}
        choose={(value) => ask({ weighting: weightings.find((one) => one === value) ?? 'city' })}
        options={weightings.map((one) => [one, t(`rounds.weighting.${one}`)])}
      />
      <Choice
        label={t('rounds.unranked')}
        value={question.unranked}
        choose={(value) => ask({ unranked: unrankedConventions.find((one) => one === value) ?? 'below' })}
        options={unrankedConventions.map((one) => [one, t(`rounds.unranked.${one}`)])}
      />
      <Choice
        label={t('rounds.places')}
        value={String(question.places)}
        choose={(places) => ask({ places: Number(places) })}
        options={Array.from({ length: most }, (_, place) => [String(place + 1), number(place + 1)])}
      />
      {reset !== null && (
        <button type="button" className="button button-outline" onClick={reset}>
          {t('what-if.reset')}
        </button>
      )}
    </form>
  );
}
