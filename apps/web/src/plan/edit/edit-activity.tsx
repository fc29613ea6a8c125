import { useId } from 'react';
import { activityNumber } from '#plan';
import type { PlanActivity, PlanArea } from '#plan';
import { useText } from '../../i18n/text-context.tsx';
import { useEditor } from './editor-context.ts';
import { outputOptions } from './output-options.ts';
import { TextField } from './text-field.tsx';
import { ValueField } from './value-field.tsx';

/** An activity: its texts, who does it, when, and what it takes. */
export function EditActivity({ area, activity }: { area: PlanArea; activity: PlanActivity }) {
  const { t, local } = useText();
  const { drafts, edit } = useEditor();
  const { id } = activity;
  const removed = drafts.edits[`remove ${id}`];
  const field = (part: 'lead' | 'host' | 'start' | 'end' | 'mode' | 'after' | 'cost' | 'inKindDays') => (
    <ValueField id={`${id}.${part}`} label={t(`plan-edit.part.${part}`)} />
  );
  if (removed !== undefined)
    return (
      <>
        <h2>
          <del>
            {activityNumber(id)} {local(activity.title)}
          </del>
        </h2>
        <p>{t('plan-edit.willBeRemoved')}</p>
        <button type="button" className="button button-outline" onClick={() => edit(removed, true)}>
          {t('plan-edit.undo')}
        </button>
      </>
    );
  return (
    <>
      <h2>
        {activityNumber(id)} {local(activity.title)}
      </h2>
      <TextField id={`${id}.title`} label={t('plan-edit.part.title')} short />
      <TextField id={activity.description.id} label={t('plan-edit.part.description')} />
      <TextField id={`${id}.product`} label={t('plan-edit.part.product')} short />
      <div className="plan-edit-row">
        {field('lead')}
        {field('host')}
      </div>
      <p className="quiet">{t('plan-edit.bindsNobody')}</p>
      <div className="plan-edit-row">
        {field('start')}
        {field('end')}
        {field('after')}
      </div>
      <TextField id={activity.timeline.id} label={t('plan-edit.part.timeline')} />
      <div className="plan-edit-row">
        {field('cost')}
        {field('inKindDays')}
        {field('mode')}
        <Serves area={area} activity={activity} />
      </div>
      <button
        type="button"
        className="button button-outline"
        onClick={() => edit({ op: 'remove', id }, false)}
      >
        {t('plan-edit.remove')}
      </button>
    </>
  );
}

function Serves({ area, activity: { id, output } }: { area: PlanArea; activity: PlanActivity }) {
  const text = useText();
  const { t } = text;
  const { drafts, edit } = useEditor();
  const field = useId();
  const draft = drafts.edits[`move ${id}`];
  return (
    <div className="field plan-edit-field">
      <label htmlFor={field}>{t('plan-edit.serves')}</label>
      <select
        id={field}
        className="input"
        value={draft?.op === 'move' ? draft.output : output}
        onChange={({ target }) => edit({ op: 'move', id, output: target.value }, target.value === output)}
      >
        {outputOptions(area, text).map(([value, label]) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </div>
  );
}
