import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import { languageNames, languages } from '#members';
import { draftTexts, isGap, translationStates } from '#survey';
import { publishDraft } from '../../api/workshop.ts';
import { Refusal } from '../../desk/refusal.tsx';
import { useText } from '../../i18n/text-context.tsx';
import { LongField } from '../../members/fields.tsx';
import { saveQuestionnaire } from '../save-questionnaire.ts';
import { useWriting } from './draft-context.ts';

/** What stands in the way of publishing, language by language, and publishing: after it rounds can ask this version. */
export function PublishPart() {
  const { t, date, local } = useText();
  const queries = useQueryClient();
  const { document: draft, view, standing } = useWriting();
  const { source } = view;
  const [reason, setReason] = useState('');
  const gaps = view.translations.reduce(
    (sum, { states }) => sum + Object.values(states).filter(isGap).length,
    0,
  );
  const publish = useMutation({
    mutationFn: () =>
      publishDraft(view.id, { revision: view.revision, gapsReason: gaps > 0 ? reason : null }),
    onSuccess: async (published) => {
      queries.setQueryData(['draft', view.id], published);
      await Promise.all(
        [['workshop'], ['draft', view.id]].map((queryKey) => queries.invalidateQueries({ queryKey })),
      );
    },
  });
  if (view.published !== null) {
    const { version, at, by, gapsReason } = view.published;
    return (
      <>
        <h1>{t('workshop.isPublished', { version })}</h1>
        <p className="lead">
          {t('workshop.publishedBy', { who: by ?? '–', date: date(at, { dateStyle: 'long' }) })}
        </p>
        {gapsReason !== null && (
          <p className="side-note" dir="auto">
            {t('workshop.withGaps')} {gapsReason}
          </p>
        )}
        <p>{t('workshop.nowAsk')}</p>
        <p className="page-actions">
          <Link className="button button-outline" to="/survey">
            {t('survey.rounds')}
          </Link>
          <button
            type="button"
            className="button button-link"
            onClick={() => saveQuestionnaire({ ...draft, version }, `${draft.id}-${version}`)}
          >
            {t('rounds.questionnaireJson')}
          </button>
        </p>
      </>
    );
  }
  return (
    <form
      className="stack round-form"
      onSubmit={(event) => {
        event.preventDefault();
        publish.mutate();
      }}
    >
      <h1>{t('workshop.publishTitle', { title: local(draft.title), gaps })}</h1>
      <p className="lead">{t('workshop.publishHelp')}</p>
      <div className="table-frame" tabIndex={0} role="group" aria-label={t('workshop.gapsByLanguage')}>
        <table className="data-table workshop-gaps">
          <caption className="unseen">{t('workshop.gapsByLanguage')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('workshop.language')}</th>
              {translationStates.map((state) => (
                <th key={state} scope="col" className="number">
                  {t(`workshop.state.${state}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {languages
              .filter((language) => language !== source)
              .map((language) => (
                <tr key={language}>
                  <th scope="row" lang={language}>
                    <Link to={`/survey/workshop/${view.id}/translate?in=${language}&show=gaps`}>
                      {languageNames[language]}
                    </Link>
                  </th>
                  {translationStates.map((state) => (
                    <td key={state} className="number">
                      {view.translations.filter(({ states }) => states[language] === state).length}
                    </td>
                  ))}
                </tr>
              ))}
          </tbody>
        </table>
      </div>
      <p className="quiet">{t('workshop.textsInAll', { count: draftTexts(draft).length })}</p>
      {gaps > 0 && (
        <LongField
          label={t('workshop.whyWithGaps')}
          help={t('workshop.whyWithGapsHelp')}
          required
          minLength={3}
          maxLength={500}
          value={reason}
          change={setReason}
        />
      )}
      {publish.error !== null && <Refusal problem={publish.error} />}
      <button type="submit" className="button" disabled={publish.isPending || standing !== 'saved'}>
        {t(standing === 'saved' ? 'workshop.publishNow' : 'workshop.saveFirst')}
      </button>
    </form>
  );
}
