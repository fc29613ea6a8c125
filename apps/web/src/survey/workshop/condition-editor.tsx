import type { Language } from '#members';
import { comparisons, flatConditions, questionOf, questionsInOrder, ruleOf } from '#survey';
import type { Comparison, Condition, FlatConditions, Question, Questionnaire } from '#survey';
import { useText } from '../../i18n/text-context.tsx';
import { Choice } from '../../members/fields.tsx';
import { Count } from './count.tsx';
import { useWriting } from './draft-context.ts';

/** When a question is asked: always, or while conditions hold; only questions that are asked before are offered. */
export function ConditionEditor({ question, put }: { question: Question; put: (next: Question) => void }) {
  const { t } = useText();
  const { document: draft } = useWriting();
  const before = askedBefore(draft, question);
  const flat: FlatConditions | null =
    question.visibleIf === undefined
      ? { together: 'all', conditions: [] }
      : flatConditions(question.visibleIf);
  const set = (next: FlatConditions) => {
    const { visibleIf: _before, ...rest } = question;
    const rule = ruleOf(next);
    put(rule === undefined ? rest : { ...rest, visibleIf: rule });
  };
  if (flat === null)
    return (
      <div className="workshop-conditions">
        <p className="side-note">{t('workshop.deepCondition')}</p>
        <code className="workshop-rule" dir="ltr">
          {JSON.stringify(question.visibleIf)}
        </code>
        <button
          type="button"
          className="button button-link"
          onClick={() => set({ together: 'all', conditions: [] })}
        >
          {t('workshop.askAlways')}
        </button>
      </div>
    );
  const { together, conditions } = flat;
  return (
    <fieldset className="workshop-conditions">
      <legend>{t('workshop.conditions', { count: conditions.length })}</legend>
      {conditions.length > 1 && (
        <Choice
          label={t('workshop.together')}
          value={together}
          choose={(value) => set({ conditions, together: value === 'any' ? 'any' : 'all' })}
          options={[
            ['all', t('workshop.allHold')],
            ['any', t('workshop.anyHolds')],
          ]}
        />
      )}
      {conditions.map((condition, index) => (
        <OneCondition
          key={index}
          condition={condition}
          before={before}
          put={(next) => set({ together, conditions: conditions.with(index, next) })}
          remove={() => set({ together, conditions: conditions.toSpliced(index, 1) })}
        />
      ))}
      {before.length === 0 ? (
        <p className="quiet">{t('workshop.nothingBefore')}</p>
      ) : (
        <button
          type="button"
          className="button button-link"
          onClick={() => set({ together, conditions: [...conditions, usual(before.at(-1)!, draft)] })}
        >
          {t('workshop.addCondition')}
        </button>
      )}
    </fieldset>
  );
}

function OneCondition(props: {
  condition: Condition;
  before: readonly Question[];
  put: (next: Condition) => void;
  remove: () => void;
}) {
  const { condition, before, put, remove } = props;
  const { t } = useText();
  const { document: draft, view } = useWriting();
  const { source } = view;
  const id = questionOf(condition);
  const question = before.find((each) => each.id === id);
  const { negated, holds } = condition;
  const kind = Object.keys(holds)[0] as 'answered' | 'chosen' | 'ranked' | 'offered' | 'number';
  const special = question === undefined ? null : specialOf(question);
  const things = question === undefined ? [] : thingsOf(question, draft, source);
  return (
    <div className="workshop-condition">
      <Choice
        label={t('workshop.conditionOn')}
        value={id}
        choose={(next) =>
          put(
            usual(
              before.find((each) => each.id === next)!,
              draft,
            ),
          )
        }
        options={[
          ...(question === undefined ? [[id, id] as const] : []),
          ...before.map((each) => [each.id, each.title[source] || each.id] as const),
        ]}
      />
      <Choice
        label={t('workshop.relation')}
        value={`${negated ? 'not-' : ''}${kind === 'answered' ? 'answered' : 'special'}`}
        choose={(value) => {
          const not = value.startsWith('not-');
          if (value.endsWith('answered')) put({ negated: not, holds: { answered: id } });
          else if (question !== undefined) put({ ...usual(question, draft), negated: not });
        }}
        options={[
          ...(special === null
            ? []
            : ([
                ['special', t(`workshop.relation.${special}`)],
                ['not-special', t(`workshop.relation.not-${special}`)],
              ] as const)),
          ['answered', t('workshop.relation.answered')],
          ['not-answered', t('workshop.relation.not-answered')],
        ]}
      />
      {'number' in holds && (
        <>
          <Choice
            label={t('workshop.comparison')}
            value={holds.number[1]}
            choose={(sign) => put({ negated, holds: { number: [id, sign as Comparison, holds.number[2]] } })}
            options={comparisons.map((sign) => [sign, sign] as const)}
          />
          <Count
            label={t('workshop.bound')}
            value={holds.number[2]}
            change={(bound) => put({ negated, holds: { number: [id, holds.number[1], bound] } })}
          />
        </>
      )}
      {(kind === 'chosen' || kind === 'ranked' || kind === 'offered') && (
        <Choice
          label={t(kind === 'chosen' ? 'workshop.option' : 'workshop.area')}
          value={(holds as Readonly<Record<string, readonly [string, string]>>)[kind]![1]}
          choose={(thing) =>
            put({ negated, holds: { [kind]: [id, thing] } as unknown as Condition['holds'] })
          }
          options={things}
        />
      )}
      <button type="button" className="button button-link" onClick={remove}>
        {t('workshop.removeCondition')}
      </button>
    </div>
  );
}

/** Questions that are asked before this one. */
function askedBefore(draft: Questionnaire, question: Question): readonly Question[] {
  const order = questionsInOrder(draft);
  return order.slice(0, order.indexOf(question));
}

/** What can be asked of an answer beyond that there is one. */
function specialOf({ type }: Question): 'chosen' | 'ranked' | 'offered' | 'number' | null {
  if (type === 'choice') return 'chosen';
  if (type === 'ranking') return 'ranked';
  if (type === 'offers') return 'offered';
  return type === 'number' ? 'number' : null;
}

/** What people most often mean by a condition on this question. */
function usual(question: Question, draft: Questionnaire): Condition {
  const [area] = draft.catalogue.areas;
  const { id, type } = question;
  const holds: Condition['holds'] =
    type === 'choice'
      ? { chosen: [id, question.options[0]?.id ?? 'other'] }
      : type === 'ranking'
        ? { ranked: [id, area!.id] }
        : type === 'offers'
          ? { offered: [id, area!.id] }
          : type === 'number'
            ? { number: [id, '>=', question.min] }
            : { answered: id };
  return { negated: false, holds };
}

function thingsOf(question: Question, draft: Questionnaire, source: Language) {
  if (question.type === 'choice')
    return [
      ...question.options.map(({ id, label }) => [id, label[source] || id] as const),
      ...(question.other === undefined ? [] : ([['other', question.other.label[source]]] as const)),
    ];
  return draft.catalogue.areas.map(({ id, name }) => [id, name[source]] as const);
}
