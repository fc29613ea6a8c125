import { activityNumber } from '#plan';
import { useNarrow } from '../../desk/use-narrow.ts';
import { useText } from '../../i18n/text-context.tsx';
import { useEditor } from './editor-context.ts';

/** The plan as a list of its parts; the one that is open is marked, and so is what is changed and not saved. */
export function EditOutline({ open, choose }: { open: string; choose: (part: string) => void }) {
  const { t, local } = useText();
  const { plan, drafts } = useEditor();
  const narrow = useNarrow();
  const edits = Object.values(drafts.edits);
  const changed = (part: string, nested: boolean) =>
    edits.some((edit) => {
      const id = edit.op === 'add' ? edit.output : edit.id;
      const within = part === 'title' ? id === 'title' : id === part || id.startsWith(`${part}.`);
      return within && (nested || !/^P\d+\.O\d+\.A/.test(id));
    });
  const gone = (id: string) => edits.some((edit) => edit.op === 'remove' && edit.id === id);
  const entry = (part: string, label: string, nested = true) => (
    <button
      type="button"
      className={gone(part) ? 'plan-outline-entry plan-outline-gone' : 'plan-outline-entry'}
      aria-current={open === part ? 'true' : undefined}
      onClick={() => choose(part)}
    >
      {label}
      {changed(part, nested) && (
        <span className="plan-edit-dot" role="img" aria-label={t('plan-edit.notSaved')} />
      )}
    </button>
  );
  const list = (
    <ul>
      <li>{entry('title', local(plan.title))}</li>
      {plan.front.map((section) => (
        <li key={section.id}>{entry(section.id, local(section.title))}</li>
      ))}
      {plan.areas.map((area, index) => (
        <li key={area.id}>
          {entry(area.id, `${index + 1} ${local(area.name)}`, false)}
          <ul>
            {area.activities.map((activity) => (
              <li key={activity.id}>
                {entry(activity.id, `${activityNumber(activity.id)} ${local(activity.title)}`)}
              </li>
            ))}
          </ul>
        </li>
      ))}
      {plan.crossCutting.map((section) => (
        <li key={section.id}>{entry(section.id, local(section.title))}</li>
      ))}
      <li>{entry('glossary', t('plan-edit.glossary'))}</li>
    </ul>
  );
  return (
    <nav className="plan-outline" aria-label={t('plan-edit.outline')}>
      {narrow ? (
        <details key={open}>
          <summary>
            <span className="quiet">{t('plan-edit.outline')}</span>
          </summary>
          {list}
        </details>
      ) : (
        list
      )}
    </nav>
  );
}
