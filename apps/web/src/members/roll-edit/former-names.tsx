import { useState } from 'react';
import type { FormerName } from '#members';
import { useText } from '../../i18n/text-context.tsx';
import { SourceText } from '../source-text.tsx';
import { TextField } from './text-field.tsx';

/** The names before the present one: each can be corrected or taken away. */
export function FormerNames(props: {
  names: readonly FormerName[];
  keep: (names: readonly FormerName[]) => void;
  pending: boolean;
}) {
  const { names, keep, pending } = props;
  const { t, date } = useText();
  const [open, setOpen] = useState<FormerName | null>(null);
  if (names.length === 0) return null;
  return (
    <div className="panel stack">
      <h3>{t('roll-edit.formerNames')}</h3>
      <ul className="span-list">
        {names.map((former) => {
          const line = t('roll-edit.formerLine', { name: former.name, until: date(former.until) });
          return (
            <li key={former.until}>
              <div>
                <p>
                  <b>{line}</b>
                </p>
                <p className="quiet">
                  {t('roll-edit.sourceLabel')}: <SourceText source={former.source} />
                </p>
              </div>
              <div className="span-actions">
                <button
                  type="button"
                  className="button button-link"
                  aria-label={t('roll-edit.correctWhat', { what: line })}
                  onClick={() => setOpen(former)}
                >
                  {t('roll-edit.correct')}
                </button>
                <button
                  type="button"
                  className="button button-link"
                  aria-label={t('roll-edit.takeWhat', { what: line })}
                  disabled={pending}
                  onClick={() => keep(names.filter((each) => each !== former))}
                >
                  {t('roll-edit.takeAway')}
                </button>
              </div>
            </li>
          );
        })}
      </ul>
      {open !== null && (
        <FormerNameForm
          key={open.until}
          begin={open}
          pending={pending}
          submit={(name) => keep(names.map((each) => (each === open ? name : each)))}
          cancel={() => setOpen(null)}
        />
      )}
    </div>
  );
}

function FormerNameForm(props: {
  begin: FormerName;
  pending: boolean;
  submit: (name: FormerName) => void;
  cancel: () => void;
}) {
  const { begin, pending, submit, cancel } = props;
  const { t } = useText();
  const [draft, setDraft] = useState(begin);
  return (
    <form
      noValidate
      className="edit-form"
      aria-label={t('roll-edit.correctName')}
      onSubmit={(event) => {
        event.preventDefault();
        submit(draft);
      }}
    >
      <h3>{t('roll-edit.correctName')}</h3>
      <div className="edit-fields">
        <TextField
          label={t('roll-edit.formerName')}
          limit={120}
          required
          name
          value={draft.name}
          set={(name) => setDraft({ ...draft, name })}
        />
        <TextField
          label={t('roll-edit.until')}
          type="date"
          required
          value={draft.until}
          set={(until) => setDraft({ ...draft, until })}
        />
        <TextField
          label={t('roll-edit.sourceLabel')}
          limit={2000}
          required
          name
          value={draft.source}
          set={(source) => setDraft({ ...draft, source })}
        />
      </div>
      <div className="page-actions">
        <button type="submit" className="button" disabled={pending}>
          {t('roll-edit.save')}
        </button>
        <button type="button" className="button button-quiet" onClick={cancel}>
          {t('roll-edit.cancel')}
        </button>
      </div>
    </form>
  );
}
