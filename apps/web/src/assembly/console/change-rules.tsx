import { useState } from 'react';
import type { AssemblyView } from '../../api/assembly.ts';
import { setRules } from '../../api/chair.ts';
import { useSession } from '../../desk/use-session.ts';
import { useText } from '../../i18n/text-context.tsx';
import { RulesFields } from '../set-up/rules-fields.tsx';
import '../set-up/set-up.css';
import type { Act } from './use-console.ts';

/** The rules of session can be put right until anything is asked in earnest; afterwards they stand. */
export function ChangeRules({ view, act }: { view: AssemblyView; act: Act }) {
  const { t } = useText();
  const may = useSession().actions.includes('assembly.open');
  const [rules, change] = useState(view.rules);
  const asked = view.items.some(({ call, poll }) => call !== null || (poll !== null && !poll.rehearsal));
  if (!may || asked) return null;
  return (
    <details className="console-rules">
      <summary>{t('set-up.change')}</summary>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          act.mutate(() => setRules(view.id, rules));
        }}
      >
        <RulesFields rules={rules} change={change} />
        <button type="submit" className="button" disabled={act.isPending}>
          {t('set-up.changeAct')}
        </button>
      </form>
    </details>
  );
}
