import type { Answer, Question } from '#survey';
import { useText } from '../../i18n/text-context.tsx';
import { AnswerSummary } from '../answer-summary.tsx';
import type { NamedArea } from '../field-props.ts';

/** Someone else answered the same question meanwhile: both versions side by side, and the person chooses. */
export function TwoVersions(props: {
  question: Question;
  mine: Answer | null;
  theirs: Answer | null;
  areas: readonly NamedArea[];
  choose: (keep: 'mine' | 'theirs') => void;
}) {
  const { question, mine, theirs, areas, choose } = props;
  const { t } = useText();
  const version = (keep: 'mine' | 'theirs', answer: Answer | null) => (
    <div className="version">
      <h3>{t(`form.version.${keep}`)}</h3>
      <AnswerSummary question={question} answer={answer} areas={areas} />
      <button type="button" className="button button-outline" onClick={() => choose(keep)}>
        {t(`form.keep.${keep}`)}
      </button>
    </div>
  );
  return (
    <section className="two-versions" role="alert" aria-labelledby="two-versions">
      <h2 id="two-versions">{t('form.twoVersions')}</h2>
      <p>{t('form.twoVersionsHelp')}</p>
      <div className="versions">
        {version('mine', mine)}
        {version('theirs', theirs)}
      </div>
    </section>
  );
}
