import { useId } from 'react';
import { deliveryModes, fieldKind, fieldValue, quartersBetween } from '#plan';
import type { FieldValue } from '#plan';
import { useText } from '../../i18n/text-context.tsx';
import { EditLabel } from './edit-label.tsx';
import { EditedBy } from './edited-by.tsx';
import { useEditor } from './editor-context.ts';

/** One field of a line: an amount, a city, a quarter … as its kind asks for. */
export function ValueField({ id, label }: { id: string; label: string }) {
  const { plan, drafts, edit } = useEditor();
  const field = useId();
  const stands = fieldValue(plan, id) ?? null;
  const draft = drafts.edits[`set ${id}`];
  const value = draft?.op === 'set' ? draft.value : stands;
  const set = (next: FieldValue) => edit({ op: 'set', id, value: next }, same(next, stands));
  return (
    <div className="field plan-edit-field">
      <EditLabel field={field} label={label} changed={draft !== undefined} />
      <Control id={id} field={field} value={value} set={set} />
      <EditedBy id={id} />
    </div>
  );
}

interface ControlProps {
  readonly id: string;
  readonly field: string;
  readonly value: FieldValue;
  readonly set: (value: FieldValue) => void;
}

function Control(props: ControlProps) {
  const { id, field, value, set } = props;
  const { t } = useText();
  const { plan, cities } = useEditor();
  const kind = fieldKind(id);
  switch (kind) {
    case 'cities':
      return <CityList {...props} />;
    case 'amount':
    case 'target':
      return (
        <input
          id={field}
          className="input plan-edit-number"
          type="number"
          min={0}
          step={1}
          value={typeof value === 'number' ? value : ''}
          onChange={({ target }) =>
            set(target.value === '' ? (kind === 'target' ? null : 0) : Math.round(Number(target.value)))
          }
        />
      );
    case 'city':
      return (
        <Choice
          field={field}
          value={value}
          none={t(id.endsWith('.owner') ? 'plan-edit.theTeam' : 'plan-edit.nobody')}
          options={cities.map((city) => ({ id: city.id, label: city.name }))}
          set={set}
        />
      );
    case 'activity': {
      const area = plan.areas.find((each) => id.startsWith(`${each.id}.`));
      const others = (area?.activities ?? []).filter((each) => !id.startsWith(`${each.id}.`));
      return (
        <Choice
          field={field}
          value={value}
          none={t('plan-edit.nothing')}
          options={others.map((each) => ({
            id: each.id,
            label: t('plan-edit.lineNumber', { line: each.id }),
          }))}
          set={set}
        />
      );
    }
    case 'quarter':
      return (
        <Choice
          field={field}
          value={value}
          options={quartersBetween(plan.period).map((quarter) => ({
            id: quarter,
            label: t('plan.quarter', { quarter: Number(quarter.slice(6)), year: quarter.slice(0, 4) }),
          }))}
          set={set}
        />
      );
    case 'mode':
      return (
        <Choice
          field={field}
          value={value}
          options={deliveryModes.map((mode) => ({ id: mode, label: t(`plan-edit.mode.${mode}`) }))}
          set={set}
        />
      );
    case null:
      return null;
  }
}

function CityList({ field, value, set }: ControlProps) {
  const { t } = useText();
  const { cities } = useEditor();
  const chosen = Array.isArray(value) ? (value as readonly string[]) : [];
  const places = [...chosen, ...(chosen.length < 3 ? [''] : [])];
  return (
    <div className="plan-edit-cities">
      {places.map((city, index) => (
        <Choice
          key={city}
          field={index === 0 ? field : `${field}-${index}`}
          label={t('plan-edit.coordinatorNumber', { number: index + 1 })}
          value={city === '' ? null : city}
          none={t('plan-edit.nobody')}
          options={cities
            .filter(({ id }) => id === city || !chosen.includes(id))
            .map(({ id, name }) => ({ id, label: name }))}
          set={(next) =>
            set(
              places
                .map((old, at) => (at === index ? next : old))
                .filter((each) => typeof each === 'string' && each !== '') as string[],
            )
          }
        />
      ))}
    </div>
  );
}

function Choice(props: {
  field: string;
  label?: string;
  value: FieldValue;
  none?: string;
  options: readonly { readonly id: string; readonly label: string }[];
  set: (value: string | null) => void;
}) {
  const { field, label, value, none, options, set } = props;
  const shown = typeof value === 'string' ? value : '';
  const known = shown === '' || options.some(({ id }) => id === shown);
  return (
    <select
      id={field}
      className="input"
      aria-label={label}
      value={shown}
      onChange={({ target }) => set(target.value === '' ? null : target.value)}
    >
      {none !== undefined && <option value="">{none}</option>}
      {!known && <option value={shown}>{shown}</option>}
      {options.map((option) => (
        <option key={option.id} value={option.id}>
          {option.label}
        </option>
      ))}
    </select>
  );
}

function same(a: FieldValue, b: FieldValue): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
