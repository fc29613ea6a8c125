import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { Link } from 'react-router';
import { ApiProblem } from '../api/api-problem.ts';
import { undoEdit } from '../api/member-files.ts';
import { Refusal } from '../desk/refusal.tsx';
import { useText } from '../i18n/text-context.tsx';
import { Icon } from '../marks/icon.tsx';
import { ReasonForm } from './reason-form.tsx';

const obstaclesShown = 20;

/** Takes a change of the roll back, with a reason; says what came of it, or what stands in the way. */
export function UndoEdit(props: { edit: string; cities: number; label: string; undone?: boolean }) {
  const { edit, cities, label, undone = false } = props;
  const { t } = useText();
  const queries = useQueryClient();
  const [asked, setAsked] = useState(false);
  const undo = useMutation({
    mutationFn: (reason: string) => undoEdit(edit, reason),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['members'] });
      await queries.invalidateQueries({ queryKey: ['member-edits'] });
    },
  });
  if (undo.data !== undefined) return <Undone cities={undo.data.cities} />;
  // Undone some time ago, or by somebody else meanwhile: nothing to offer.
  if (undone) return null;
  if (!asked) {
    return (
      <button type="button" className="button button-outline" onClick={() => setAsked(true)}>
        {label}
      </button>
    );
  }
  return (
    <div className="stack undo-edit">
      {undo.error !== null && <Obstacles problem={undo.error} />}
      <ReasonForm
        label={t('roll-files.whyUndo')}
        button={t('roll-files.undoNow', { cities })}
        busy={undo.isPending}
        asked
        act={(reason) => undo.mutate(reason)}
      >
        <button
          type="button"
          className="button button-quiet"
          onClick={() => {
            undo.reset();
            setAsked(false);
          }}
        >
          {t('roll-files.leaveIt')}
        </button>
      </ReasonForm>
    </div>
  );
}

/** The cities and fields that keep a change from being taken back; any other refusal as it is. */
function Obstacles({ problem }: { problem: Error }) {
  const { t, has } = useText();
  if (!(problem instanceof ApiProblem) || problem.code !== 'edit-undo-blocked')
    return <Refusal problem={problem} />;
  const fieldOf = (field: string | undefined): string => {
    const key = `roll-files.field.${field ?? ''}`;
    return has(key) ? t(key) : t('roll-files.whole');
  };
  const all = Number(problem.members['obstacles'] ?? problem.errors.length);
  const named = problem.errors.slice(0, obstaclesShown);
  return (
    <div className="refusal" role="alert">
      <p>{problem.detail}</p>
      <ul>
        {named.map(({ path, code, detail }) => {
          const [, city = '', field] = path.split('/');
          return (
            <li key={`${path} ${code}`}>
              <Link to={`/city/${city}`}>
                <bdi>{city}</bdi>
              </Link>
              , {fieldOf(field)}: {detail}
            </li>
          );
        })}
      </ul>
      {all > named.length && <p>{t('roll-files.further', { count: all - named.length })}</p>}
    </div>
  );
}

/** Takes the focus from the form that it replaces. */
function Undone({ cities }: { cities: number }) {
  const { t } = useText();
  const line = useRef<HTMLParagraphElement>(null);
  useEffect(() => line.current?.focus(), []);
  return (
    <p className="done-line" role="status" tabIndex={-1} ref={line}>
      <Icon name="tick" />
      {t('roll-files.undone', { cities })}
    </p>
  );
}
