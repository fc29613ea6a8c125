import { useEffect } from 'react';
import { writtenQuestions } from '#survey';
import type { Questionnaire } from '#survey';
import { saveQuestionnaire } from '../save-questionnaire.ts';
import { useText } from '../../i18n/text-context.tsx';
import { useWriting } from './draft-context.ts';

/** At the foot of every page of a draft: whether it is saved, the way back, and the choice after somebody else has saved. */
export function SaveLine() {
  const { t, local } = useText();
  const { document: draft, view, standing, problem, undo, settle, saveNow } = useWriting();
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      const typing = (event.target as HTMLElement).closest('input, textarea, select') !== null;
      if ((event.ctrlKey || event.metaKey) && event.key === 'z' && !event.shiftKey && !typing && undo) {
        event.preventDefault();
        undo();
      }
    };
    addEventListener('keydown', pressed);
    return () => removeEventListener('keydown', pressed);
  }, [undo]);
  const refused = standing === 'refused' && problem !== null;
  const elsewhere = refused ? problem.errors.filter(({ path }) => !path.startsWith('/sections/')) : [];
  return (
    <div className="workshop-save no-print">
      {standing === 'stale' && (
        <div className="workshop-stale" role="alert">
          <p>
            <strong>{t('workshop.stale')}</strong> {t('workshop.staleHelp')}
          </p>
          <p className="page-actions">
            <button type="button" className="button" onClick={() => settle('theirs')}>
              {t('workshop.takeTheirs')}
            </button>
            <button type="button" className="button button-outline" onClick={() => settle('mine')}>
              {t('workshop.putMine')}
            </button>
            <button
              type="button"
              className="button button-link"
              onClick={() => saveQuestionnaire(draft, draft.id)}
            >
              {t('workshop.keepCopy')}
            </button>
          </p>
        </div>
      )}
      {elsewhere.map(({ path, detail }) => (
        <p key={path} className="field-error">
          <bdi>{path}</bdi>: {detail}
        </p>
      ))}
      <div className="workshop-save-line">
        <span role="status" className={refused ? 'workshop-refused' : undefined}>
          {view.published !== null
            ? t('workshop.isPublished', { version: view.published.version })
            : refused && problem.errors.length > 0
              ? t('workshop.notSavedYet', { count: problem.errors.length })
              : refused
                ? problem.detail
                : t(`workshop.save.${standing}`)}
          {refused && problem.errors.length > 0 && (
            <>
              {' '}
              <FirstProblem draft={draft} path={problem.errors[0]!.path} name={local} />
            </>
          )}
        </span>
        <span className="page-actions">
          {(standing === 'refused' || standing === 'offline') && (
            <button type="button" className="button button-link" onClick={saveNow}>
              {t('common.tryAgain')}
            </button>
          )}
          {undo !== null && (
            <button type="button" className="button button-link" onClick={undo}>
              {t('workshop.undo')}
            </button>
          )}
        </span>
      </div>
    </div>
  );
}

/** Where the first thing stands that has to be put right. */
function FirstProblem(props: {
  draft: Questionnaire;
  path: string;
  name: ReturnType<typeof useText>['local'];
}) {
  const { draft, path, name } = props;
  const [, section, question] = /^\/sections\/(\d+)(?:\/questions\/(\d+))?/.exec(path) ?? [];
  const found = draft.sections[Number(section)]?.questions[Number(question)];
  if (found === undefined) return null;
  const number = writtenQuestions(draft).indexOf(found) + 1;
  return (
    <span className="quiet">
      ({number} <bdi>{name(found.title) || found.id}</bdi>)
    </span>
  );
}
