import { useId } from 'react';
import { directionOf } from '#members';
import type { Language } from '#members';
import {
  activityNumber,
  activityTypeNames,
  deliveryModes,
  fieldKind,
  quartersBetween,
  wordDiff,
} from '#plan';
import type { ActivityType, FieldValue, Plan, PlanEdit, Quarter } from '#plan';
import { useText } from '../../../i18n/text-context.tsx';
import { Choice } from '../../../members/fields.tsx';
import { fieldInWords, quarterInWords } from '../field-in-words.ts';
import type { NamedCity } from '../use-city-names.ts';
import { WordDiffText } from '../word-diff-text.tsx';
import { standingField, standingText } from './standing-value.ts';

/** What the fields of a change work on. */
export interface EditScene {
  readonly plan: Plan;
  /** Edits of the amendment that is amended; none where it is the plan. */
  readonly amended: readonly PlanEdit[];
  readonly cities: readonly NamedCity[];
  readonly language: Language;
}

interface Props {
  readonly scene: EditScene;
  readonly line: string;
  readonly now: PlanEdit | null;
  readonly change: (edit: PlanEdit | null) => void;
}

/** The new text, value, place or activity, as what is changed asks for. */
export function EditValue({ what, ...props }: Props & { readonly what: string }) {
  const { t } = useText();
  const [op, id = ''] = what.split(' ');
  switch (op) {
    case 'text':
      return <TextValue id={id} {...props} />;
    case 'set':
      return <FieldInput id={id} {...props} />;
    case 'add':
      return <NewActivity {...props} />;
    case 'move':
      return <OtherOutput {...props} />;
    case 'remove':
      return <p className="field-help">{t('amendments.takeOutHelp')}</p>;
    default:
      return null;
  }
}

function TextValue({ id, scene, now, change }: Props & { readonly id: string }) {
  const { t } = useText();
  const field = useId();
  const { plan, amended, language } = scene;
  const stands = standingText(plan, amended, id, language);
  const text = now?.op === 'text' ? now.text : stands;
  return (
    <>
      <div className="field">
        <label htmlFor={field}>{t('amendments.newText')}</label>
        <textarea
          id={field}
          className="input"
          rows={Math.min(10, Math.max(3, Math.ceil(stands.length / 38)))}
          maxLength={8_000}
          lang={language}
          dir={directionOf(language)}
          value={text}
          onChange={({ target }) =>
            change(target.value === stands ? null : { op: 'text', id, language, text: target.value })
          }
        />
      </div>
      {text !== stands && (
        <p className="amendment-text" lang={language} dir={directionOf(language)}>
          <WordDiffText parts={wordDiff(stands, text)} />
        </p>
      )}
    </>
  );
}

function FieldInput({ id, scene, now, change }: Props & { readonly id: string }) {
  const text = useText();
  const { t } = text;
  const field = useId();
  const { plan, amended, cities } = scene;
  const kind = fieldKind(id);
  const stands = standingField(plan, amended, id);
  const value = now?.op === 'set' ? now.value : stands;
  const cityName = (city: string) => cities.find((each) => each.id === city)?.name ?? city;
  const set = (next: FieldValue) =>
    change(JSON.stringify(next) === JSON.stringify(stands) ? null : { op: 'set', id, value: next });
  const label = t('amendments.newValue');
  const named = cities.map((each) => [each.id, each.name] as const);
  const nobody = ['', t(id.endsWith('.owner') ? 'amendments.theTeam' : 'amendments.nobody')] as const;
  return (
    <>
      <p>
        {t('amendments.asItStands', {
          value:
            stands === null && id.endsWith('.owner')
              ? t('amendments.theTeam')
              : fieldInWords(kind, stands, text, cityName),
        })}
      </p>
      {(kind === 'amount' || kind === 'target') && (
        <div className="field">
          <label htmlFor={field}>{label}</label>
          <input
            id={field}
            className="input"
            type="number"
            inputMode="numeric"
            min={0}
            value={typeof value === 'number' ? value : ''}
            onChange={({ target }) =>
              set(target.value === '' ? (kind === 'target' ? null : 0) : Math.round(Number(target.value)))
            }
          />
        </div>
      )}
      {kind === 'city' && (
        <Choice
          label={label}
          value={typeof value === 'string' ? value : ''}
          choose={(next) => set(next === '' ? null : next)}
          options={[nobody, ...named]}
        />
      )}
      {kind === 'cities' && <CityList label={label} value={value} options={[nobody, ...named]} set={set} />}
      {kind === 'quarter' && (
        <Choice
          label={label}
          value={String(value)}
          choose={set}
          options={quartersBetween(plan.period).map((each) => [each, quarterInWords(each, text)])}
        />
      )}
      {kind === 'mode' && (
        <Choice
          label={label}
          value={String(value)}
          choose={set}
          options={deliveryModes.map((each) => [each, fieldInWords('mode', each, text, cityName)])}
        />
      )}
      {kind === 'activity' && (
        <Choice
          label={label}
          value={typeof value === 'string' ? value : ''}
          choose={(next) => set(next === '' ? null : next)}
          options={[
            ['', t('amendments.nothing')],
            ...othersOf(plan, id).map(
              (each) => [each.id, `${activityNumber(each.id)} ${text.local(each.title)}`] as const,
            ),
          ]}
        />
      )}
    </>
  );
}

function CityList(props: {
  label: string;
  value: FieldValue;
  options: readonly (readonly [string, string])[];
  set: (value: readonly string[]) => void;
}) {
  const { label, value, options, set } = props;
  const { number } = useText();
  const chosen = Array.isArray(value) ? (value as readonly string[]) : [];
  const places = [...chosen, ...(chosen.length < 3 ? [''] : [])];
  return places.map((city, index) => (
    <Choice
      key={city}
      label={`${label} ${number(index + 1)}`}
      value={city}
      options={options.filter(([id]) => id === city || id === '' || !chosen.includes(id))}
      choose={(next) =>
        set(places.map((old, at) => (at === index ? next : old)).filter((each) => each !== ''))
      }
    />
  ));
}

function NewActivity({ scene, line, now, change }: Props) {
  const text = useText();
  const { t, has } = text;
  const area = scene.plan.areas.find(({ id }) => id === line);
  if (area === undefined || now?.op !== 'add') return null;
  const title = (type: ActivityType) => {
    const key = `amendments.type.${type}`;
    return has(key) ? t(key) : type;
  };
  return (
    <>
      <Choice
        label={t('amendments.type')}
        value={now.type}
        choose={(type) => change({ ...now, type: type as ActivityType })}
        options={activityTypeNames.map((each) => [each, title(each)])}
      />
      <Choice
        label={t('amendments.field.start')}
        value={now.start}
        choose={(start) => change({ ...now, start: start as Quarter })}
        options={quartersBetween(scene.plan.period).map((each) => [each, quarterInWords(each, text)])}
      />
      <Choice
        label={t('amendments.serves')}
        value={now.output}
        choose={(output) => change({ ...now, output })}
        options={area.outputs.map(({ id }, index) => [id, t('amendments.output', { number: index + 1 })])}
      />
    </>
  );
}

function OtherOutput({ scene, line, now, change }: Props) {
  const { t } = useText();
  const area = scene.plan.areas.find(({ id }) => line.startsWith(`${id}.`));
  const stands = area?.activities.find(({ id }) => id === line)?.output ?? '';
  return (
    <Choice
      label={t('amendments.serves')}
      value={now?.op === 'move' ? now.output : stands}
      choose={(output) => change(output === stands ? null : { op: 'move', id: line, output })}
      options={(area?.outputs ?? []).map(({ id }, index) => [
        id,
        t('amendments.output', { number: index + 1 }),
      ])}
    />
  );
}

/** The other activities of its area: what an activity can wait for. */
function othersOf(plan: Plan, id: string) {
  const area = plan.areas.find((each) => id.startsWith(`${each.id}.`));
  return (area?.activities ?? []).filter((each) => !id.startsWith(`${each.id}.`));
}
