import { useState } from 'react';
import { activityTypeNames, planTexts, quartersBetween } from '#plan';
import type { ActivityType, PlanArea, Quarter } from '#plan';
import { useText } from '../../i18n/text-context.tsx';
import { Choice } from '../../members/fields.tsx';
import { draftKey } from './draft-edits.ts';
import { useEditor } from './editor-context.ts';
import { outputOptions } from './output-options.ts';
import { TextField } from './text-field.tsx';
import { ValueField } from './value-field.tsx';

/** An area: its texts, who coordinates it, how it is measured, what may go wrong, and a further activity. */
export function EditArea({ area }: { area: PlanArea }) {
  const { t, local, number } = useText();
  return (
    <>
      <h2>{local(area.name)}</h2>
      <TextField id={`${area.id}.name`} label={t('plan-edit.part.name')} short />
      <TextField id={area.objective.id} label={t('plan-edit.part.objective')} />
      <TextField id={area.outcome.id} label={t('plan-edit.part.outcome')} />
      {area.outputs.map((output, index) => (
        <TextField key={output.id} id={output.text.id} label={t('plan-edit.output', { number: index + 1 })} />
      ))}
      <ValueField id={`${area.id}.coordinators`} label={t('plan-edit.part.coordinators')} />
      <p className="quiet">{t('plan-edit.bindsNobody')}</p>
      <p className="quiet">
        {t('plan-edit.counted', {
          cash: number(area.resources.cash.reduce((sum, { cash }) => sum + cash, 0)),
        })}
      </p>
      <AddActivity area={area} />
      <h3>{t('plan-edit.indicators')}</h3>
      {area.indicators.map((indicator) => (
        <div key={indicator.id} className="stack plan-edit-group">
          <TextField id={`${indicator.id}.text`} label={t('plan-edit.part.text')} short />
          <div className="plan-edit-row">
            {(['baseline', 'milestone2020', 'target2021', 'owner'] as const).map((part) => (
              <ValueField key={part} id={`${indicator.id}.${part}`} label={t(`plan-edit.part.${part}`)} />
            ))}
          </div>
          <TextField id={`${indicator.id}.verification`} label={t('plan-edit.part.verification')} short />
        </div>
      ))}
      <h3>{t('plan-edit.risks')}</h3>
      {area.risks.map((risk) => (
        <div key={risk.id} className="stack plan-edit-group">
          <TextField id={`${risk.id}.text`} label={t('plan.risk')} short />
          <TextField id={`${risk.id}.mitigation`} label={t('plan-edit.part.mitigation')} short />
          <ValueField id={`${risk.id}.owner`} label={t('plan-edit.part.owner')} />
        </div>
      ))}
    </>
  );
}

function AddActivity({ area }: { area: PlanArea }) {
  const text = useText();
  const { t, local } = text;
  const { plan, drafts, edit } = useEditor();
  const quarters = quartersBetween(plan.period);
  const [type, setType] = useState<ActivityType>('webinar-series');
  const [start, setStart] = useState<Quarter>(quarters[0] ?? '2020-Q1');
  const [output, setOutput] = useState(area.outputs[0]?.id ?? '');
  const waiting = Object.values(drafts.edits).flatMap((each) =>
    each.op === 'add' && area.outputs.some((own) => own.id === each.output) ? [each] : [],
  );
  const title = (of: ActivityType) => local(planTexts.activityTemplates[of].title);
  const when = (quarter: Quarter) =>
    t('plan.quarter', { quarter: Number(quarter.slice(6)), year: quarter.slice(0, 4) });
  if (output === '') return null;
  return (
    <fieldset className="stack plan-edit-group">
      <legend>{t('plan-edit.addActivity')}</legend>
      <div className="plan-edit-row">
        <Choice
          label={t('plan-edit.type')}
          value={type}
          choose={(next) => setType(next as ActivityType)}
          options={activityTypeNames.map((each) => [each, title(each)])}
        />
        <Choice
          label={t('plan-edit.part.start')}
          value={start}
          choose={(next) => setStart(next as Quarter)}
          options={quarters.map((quarter) => [quarter, when(quarter)])}
        />
        <Choice
          label={t('plan-edit.serves')}
          value={output}
          choose={setOutput}
          options={outputOptions(area, text)}
        />
      </div>
      <button
        type="button"
        className="button button-outline"
        onClick={() => edit({ op: 'add', output, type, start }, false)}
      >
        {t('plan-edit.addActivity')}
      </button>
      {waiting.length > 0 && (
        <ul>
          {waiting.map((each) => (
            <li key={draftKey(each)}>
              {title(each.type)}, {when(each.start)}{' '}
              <span className="plan-edit-mark">{t('plan-edit.notSaved')}</span>{' '}
              <button type="button" className="button button-link" onClick={() => edit(each, true)}>
                {t('plan-edit.undo')}
              </button>
            </li>
          ))}
        </ul>
      )}
    </fieldset>
  );
}
