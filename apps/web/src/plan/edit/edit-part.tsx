import { useText } from '../../i18n/text-context.tsx';
import { EditActivity } from './edit-activity.tsx';
import { EditArea } from './edit-area.tsx';
import { useEditor } from './editor-context.ts';
import { TextField } from './text-field.tsx';

/** The fields of the part that is open. */
export function EditPart({ part }: { part: string }) {
  const { t, local } = useText();
  const { plan } = useEditor();
  const section = [...plan.front, ...plan.crossCutting].find((each) => each.id === part);
  if (section !== undefined)
    return (
      <>
        <h2>{local(section.title)}</h2>
        <TextField id={`${section.id}.title`} label={t('plan-edit.part.title')} short />
        {section.paragraphs.map((paragraph, index) => (
          <TextField
            key={paragraph.id}
            id={paragraph.id}
            label={t('plan-edit.paragraph', { number: index + 1 })}
          />
        ))}
      </>
    );
  for (const area of plan.areas) {
    if (area.id === part) return <EditArea key={part} area={area} />;
    const activity = area.activities.find((each) => each.id === part);
    if (activity !== undefined) return <EditActivity key={part} area={area} activity={activity} />;
  }
  if (part === 'glossary')
    return (
      <>
        <h2>{t('plan-edit.glossary')}</h2>
        {plan.glossary.map((entry) => (
          <div key={entry.id} className="stack plan-edit-group">
            <TextField id={`${entry.id}.term`} label={t('plan-edit.part.term')} short />
            <TextField id={`${entry.id}.meaning`} label={t('plan-edit.part.meaning')} short />
          </div>
        ))}
      </>
    );
  return (
    <>
      <h2>{local(plan.title)}</h2>
      <TextField id="title" label={t('plan-edit.part.title')} short />
    </>
  );
}
