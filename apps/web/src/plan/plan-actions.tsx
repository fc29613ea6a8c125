import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { callAssembly, readAssemblies } from '../api/chair.ts';
import type { PlanView } from '../api/plan.ts';
import { sessionToShow } from '../desk/session-to-show.ts';
import { Refusal } from '../desk/refusal.tsx';
import { isCoordinator, useSession } from '../desk/use-session.ts';
import { useText } from '../i18n/text-context.tsx';

/** The way from the draft to the mayors: the session on this plan, or the form that calls it. */
export function PlanActions({ view }: { view: PlanView }) {
  const { t } = useText();
  const id = useId();
  const session = useSession();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const assemblies = useQuery({ queryKey: ['assemblies'], queryFn: readAssemblies });
  const assembly = sessionToShow(assemblies.data ?? [], view.id);
  const [title, setTitle] = useState('');
  const call = useMutation({
    mutationFn: () => callAssembly(view.id, title),
    onSuccess: async (made) => {
      await queries.invalidateQueries({ queryKey: ['assemblies'] });
      await navigate(`/assembly/${made.id}`);
    },
  });
  if (assembly !== undefined) {
    return (
      <p className="plan-action">
        <Link className="button button-outline" to={`/assembly/${assembly.id}`}>
          {t('plan.toAssembly', { state: assembly.state })}
        </Link>
      </p>
    );
  }
  if (!isCoordinator(session) || view.state !== 'draft' || !assemblies.isSuccess) return null;
  return (
    <form
      className="plan-action stack no-print"
      onSubmit={(event) => {
        event.preventDefault();
        call.mutate();
      }}
    >
      <div className="field">
        <label htmlFor={id}>{t('plan.sessionTitle')}</label>
        <span className="field-help" id={`${id}help`}>
          {t('plan.sessionHelp')}
        </span>
        <input
          id={id}
          className="input"
          required
          maxLength={120}
          aria-describedby={`${id}help`}
          value={title}
          onChange={(event) => setTitle(event.target.value)}
        />
      </div>
      {call.error !== null && <Refusal problem={call.error} />}
      <button type="submit" className="button" disabled={call.isPending}>
        {t('plan.callSession')}
      </button>
    </form>
  );
}
