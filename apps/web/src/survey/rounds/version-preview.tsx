import { questionsInOrder } from '#survey';
import type { Questionnaire } from '#survey';
import type { QuestionnairePreview } from '../../api/round-questionnaire.ts';
import { useText } from '../../i18n/text-context.tsx';
import { Icon } from '../../marks/icon.tsx';

const fates = ['kept', 'doubtful', 'refused', 'dropped', 'missing'] as const;

/** What another version changes, and what becomes of the answers that there are; nothing has changed yet. */
export function VersionPreview(props: {
  preview: QuestionnairePreview;
  before: Questionnaire;
  after: Questionnaire;
}) {
  const { preview, before, after } = props;
  const { t, local, number } = useText();
  const { from, to, cities, untouched, changes, possible, questions } = preview;
  const all = [...questionsInOrder(after), ...questionsInOrder(before)];
  const titleOf = (id: string) => {
    const question = all.find((each) => each.id === id);
    return question === undefined ? id : local(question.title);
  };
  const touched = questions.filter((one) => fates.some((fate) => one[fate] > 0));
  const shown = fates.filter((fate) => fate === 'kept' || touched.some((one) => one[fate] > 0));
  return (
    <div className="stack version-preview" role="status">
      <h3>{t('rounds.wouldReplace', { from: from.version, to: to.version })}</h3>
      <p>
        <strong>{t('rounds.carryOver', { cities, untouched })}</strong>
      </p>
      {!possible && <p className="refusal">{t('rounds.cannotReplace')}</p>}
      <h4>{t('rounds.whatChanges')}</h4>
      {changes.length === 0 && <p>{t('rounds.nothingChanges')}</p>}
      <ul className="version-changes">
        {changes.map(({ kind, compatible, question, part }) => (
          <li key={`${kind} ${question} ${part}`} className={compatible ? undefined : 'wanting'}>
            <Icon name={compatible ? 'tick' : 'cross'} />
            <span>
              {t(`rounds.change.${kind}`)} <span className="quiet">({part})</span>
              {question !== null && (
                <>
                  <br />
                  <bdi>{titleOf(question)}</bdi>
                </>
              )}
            </span>
          </li>
        ))}
      </ul>
      {touched.length > 0 && (
        <div className="table-frame" tabIndex={0} role="group" aria-label={t('rounds.fates')}>
          <table className="data-table">
            <caption>{t('rounds.fates')}</caption>
            <thead>
              <tr>
                <th scope="col">{t('rounds.question')}</th>
                {shown.map((fate) => (
                  <th key={fate} scope="col" className="number">
                    {t(`rounds.fate.${fate}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {touched.map((one) => (
                <tr key={one.question}>
                  <th scope="row">{titleOf(one.question)}</th>
                  {shown.map((fate) => (
                    <td key={fate} className="number">
                      {number(one[fate])}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </div>
  );
}
