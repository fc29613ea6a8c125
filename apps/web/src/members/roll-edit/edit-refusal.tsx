import { useEffect, useRef } from 'react';
import type { MessageKey } from '../../i18n/message-key.ts';
import { ApiProblem } from '../../api/api-problem.ts';
import { Refusal } from '../../desk/refusal.tsx';
import { useText } from '../../i18n/text-context.tsx';

const labels: Readonly<Record<string, MessageKey>> = {
  country: 'survey.country',
  countryName: 'roll-edit.countryName',
  from: 'roll-edit.firstDay',
  into: 'roll-edit.mergeInto',
  languages: 'roll-edit.languages',
  on: 'roll-edit.firstDay',
  population: 'members.inhabitants',
  reason: 'roll-edit.reasonLabel',
  region: 'survey.region',
  source: 'roll-edit.sourceLabel',
  status: 'roll-edit.statusLabel',
  until: 'roll-edit.lastDay',
};

/** The last word of a path that names a field: `/fields/shortNames/2` is about the short names. */
function fieldIn(path: string): string {
  return (
    path
      .split('/')
      .filter((word) => word !== '' && !/^\d+$/.test(word))
      .at(-1) ?? ''
  );
}

/** What a refused change says of one field, in words. */
export function problemOf(error: Error | null): (field: string) => string | undefined {
  const errors = error instanceof ApiProblem ? error.errors : [];
  return (field) => errors.find(({ path }) => fieldIn(path) === field)?.detail;
}

/** Why a change was refused: each field by its name, so that nobody reads a path; takes the focus when it appears. */
export function EditRefusal({ error }: { error: Error | null }) {
  const { t, has } = useText();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (error !== null) box.current?.focus();
  }, [error]);
  if (error === null) return null;
  const errors = error instanceof ApiProblem ? error.errors : [];
  const nameOf = (field: string): string => {
    const key = labels[field] ?? `roll-edit.field.${field}`;
    return has(key) ? t(key) : '';
  };
  return (
    <div ref={box} tabIndex={-1} className="edit-refusal">
      {errors.length === 0 ? (
        <Refusal problem={error} />
      ) : (
        <div className="refusal" role="alert">
          <p>{t('roll-edit.notSaved', { count: errors.length })}</p>
          <ul>
            {errors.map(({ path, code, detail }) => (
              <li key={`${path} ${code}`}>
                <b>{nameOf(fieldIn(path))}</b>: {detail}
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
