import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { questionsInOrder } from '#survey';
import { readReplacements } from '../../api/round-questionnaire.ts';
import type { QuestionnairePreview } from '../../api/round-questionnaire.ts';
import { readRound } from '../../api/survey.ts';
import type { RoundSummary } from '../../api/survey.ts';
import { Loaded } from '../../desk/loaded.tsx';
import { useText } from '../../i18n/text-context.tsx';
import { saveQuestionnaire } from '../save-questionnaire.ts';
import { ReplaceQuestionnaire } from './replace-questionnaire.tsx';

/** What the round asks: the version, where to get it, what was replaced, and the way to another version. */
export function QuestionnairePanel({ round, mayReplace }: { round: RoundSummary; mayReplace: boolean }) {
  const { t, local, date, language } = useText();
  const { id } = round;
  const queries = useQueryClient();
  const asked = useQuery({ queryKey: ['round', id], queryFn: () => readRound(id) });
  const replaced = useQuery({ queryKey: ['replacements', id], queryFn: () => readReplacements(id) });
  const [applied, apply] = useState<QuestionnairePreview | null>(null);
  const done = async (preview: QuestionnairePreview) => {
    apply(preview);
    await Promise.all(
      [['rounds'], ['round', id], ['replacements', id], ['monitor', id]].map((queryKey) =>
        queries.invalidateQueries({ queryKey }),
      ),
    );
  };
  return (
    <>
      <Loaded query={asked}>
        {({ questionnaire }) => {
          const questions = questionsInOrder(questionnaire);
          return (
            <>
              <p>
                {t('rounds.questionnaireIs', {
                  title: local(questionnaire.title),
                  version: questionnaire.version,
                  questions: questions.length,
                  core: questions.filter(({ core }) => core).length,
                })}
              </p>
              <p className="small-print-links no-print">
                <a href={`/api/rounds/${id}/questionnaire.pdf?language=${language}`}>
                  {t('rounds.questionnairePdf')}
                </a>{' '}
                <button
                  type="button"
                  className="button button-link"
                  onClick={() =>
                    saveQuestionnaire(questionnaire, `${questionnaire.id}-${questionnaire.version}`)
                  }
                >
                  {t('rounds.questionnaireJson')}
                </button>
              </p>
              {applied !== null && (
                <p className="done-line" role="status">
                  {t('rounds.askedFromNow', { version: applied.to.version })}
                </p>
              )}
              {mayReplace && (
                <ReplaceQuestionnaire
                  key={questionnaire.version}
                  round={round}
                  questionnaire={questionnaire}
                  done={(preview) => void done(preview)}
                />
              )}
            </>
          );
        }}
      </Loaded>
      {replaced.data !== undefined && replaced.data.replacements.length > 0 && (
        <ul className="round-list">
          {replaced.data.replacements.map(({ from, to, reason, at, by }) => (
            <li key={at}>
              {t('rounds.replacement', {
                from: from.version,
                to: to.version,
                who: by ?? '–',
                date: date(at),
              })}
              <br />
              <span className="quiet" dir="auto">
                {reason}
              </span>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
