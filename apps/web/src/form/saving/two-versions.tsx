import type { Answer, Question } from '#survey';
import { momentFormat } from '../../i18n/moment-format.ts';
import { useText } from '../../i18n/text-context.tsx';
import { AnswerSummary } from '../answer-summary.tsx';
import type { NamedArea } from '../field-props.ts';
import type { OtherVersion } from './save-queue.ts';
import { writerOf } from './writer-of.ts';

/** Someone else answered the same question meanwhile: both versions side by side, and the person chooses. */
export function TwoVersions(props: {
  question: Question;
  mine: Answer | null;
  other: OtherVersion;
  areas: readonly NamedArea[];
  guest: boolean;
  choose: (keep: 'mine' | 'theirs') => void;
}) {
  const { question, mine, other, areas, guest, choose } = props;
  const { t, date } = useText();
  const version = (keep: 'mine' | 'theirs', answer: Answer | null) => (
    <div className="version">
      <h3>{t(`form.version.${keep}`)}</h3>
      {keep === 'theirs' && typeof other.at === 'string' && (
        <p className="field-help">
          {t('form.savedBy', {
            who: writerOf(other, guest),
            name: other.by ?? '',
            time: date(other.at, momentFormat),
          })}
        </p>
      )}
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
        {version('theirs', other.theirs)}
      </div>
    </section>
  );
}
