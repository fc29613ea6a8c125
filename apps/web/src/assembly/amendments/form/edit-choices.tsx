import { quartersBetween } from '#plan';
import type { Plan, PlanEdit } from '#plan';
import { useText } from '../../../i18n/text-context.tsx';
import { Icon } from '../../../marks/icon.tsx';
import { Choice } from '../../../members/fields.tsx';
import { draftedEdits, withAnother } from './amendment-draft.ts';
import type { AmendmentDraft } from './amendment-draft.ts';
import { editInWords } from './edit-in-words.ts';
import { EditValue } from './edit-value.tsx';
import type { EditScene } from './edit-value.tsx';
import { lineChoices, partChoices, whatChoices } from './line-choices.ts';

/** Part, line, what of it, and the new value: one choice after the other; what is taken up already stands above. */
export function EditChoices(props: {
  scene: EditScene;
  draft: AmendmentDraft;
  keep: (draft: AmendmentDraft) => void;
}) {
  const { scene, draft, keep } = props;
  const words = useText();
  const { t } = words;
  const { plan, cities } = scene;
  const none = ['', t('amendments.choose')] as const;
  const cityName = (city: string) => cities.find(({ id }) => id === city)?.name ?? city;
  return (
    <>
      {draft.edits.length > 0 && (
        <div className="field">
          <p className="field-label">{t('amendments.changes')}</p>
          <ol className="amendment-drafted">
            {draft.edits.map((edit, index) => (
              <li key={JSON.stringify(edit)}>
                <span>{editInWords(edit, plan, words, cityName)}</span>
                <button
                  type="button"
                  aria-label={t('amendments.dropChange', { number: index + 1 })}
                  onClick={() => keep({ ...draft, edits: draft.edits.filter((_, at) => at !== index) })}
                >
                  <Icon name="cross" />
                </button>
              </li>
            ))}
          </ol>
        </div>
      )}
      <Choice
        label={t('amendments.part')}
        value={draft.part}
        choose={(part) => keep({ ...draft, part, line: '', what: '', now: null })}
        options={[none, ...partChoices(plan, words)]}
      />
      {draft.part !== '' && (
        <Choice
          label={t('amendments.line')}
          value={draft.line}
          choose={(line) => keep({ ...draft, line, what: '', now: null })}
          options={[none, ...lineChoices(plan, draft.part, words)]}
        />
      )}
      {draft.line !== '' && (
        <Choice
          label={t('amendments.what')}
          value={draft.what}
          choose={(what) => keep({ ...draft, what, now: begun(what, draft.line, plan) })}
          options={[none, ...whatChoices(plan, draft.line, words)]}
        />
      )}
      {draft.what !== '' && (
        <EditValue
          key={draft.what}
          what={draft.what}
          scene={scene}
          line={draft.line}
          now={draft.now}
          change={(now) => keep({ ...draft, now })}
        />
      )}
      {draft.now !== null && draftedEdits(draft).length < 100 && (
        <p>
          <button type="button" className="button button-link" onClick={() => keep(withAnother(draft))}>
            {t('amendments.another')}
          </button>
        </p>
      )}
    </>
  );
}

/** The change with which a choice begins: taking out needs nothing more, adding begins with what is usual. */
function begun(what: string, line: string, plan: Plan): PlanEdit | null {
  if (what === 'remove') return { op: 'remove', id: line };
  if (what !== 'add') return null;
  const output = plan.areas.find(({ id }) => id === line)?.outputs[0]?.id;
  const start = quartersBetween(plan.period)[0];
  return output === undefined || start === undefined
    ? null
    : { op: 'add', output, type: 'webinar-series', start };
}
