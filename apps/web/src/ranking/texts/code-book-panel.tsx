import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { addCode, changeCode } from '../../api/texts.ts';
import type { CodeBook, TextCode } from '../../api/texts.ts';
import { Refusal } from '../../desk/refusal.tsx';
import { useText } from '../../i18n/text-context.tsx';
import { LongField, TextField } from '../../members/fields.tsx';

/** The code book of a round: what each code means, how often it was given, and the way to add and change codes. */
export function CodeBookPanel({ codes, round }: { codes: readonly TextCode[]; round: string }) {
  const { t } = useText();
  const queries = useQueryClient();
  const [changed, change] = useState<TextCode | null>(null);
  const keep = (book: CodeBook) => {
    queries.setQueryData(['text-codes', round], book);
    change(null);
  };
  return (
    <section className="panel code-book">
      <h2>{t('texts.codeBook')}</h2>
      {codes.length === 0 && <p className="quiet">{t('texts.noCodes')}</p>}
      <dl>
        {codes.map((code) => (
          <div key={code.id}>
            <dt>
              <bdi>{code.name}</bdi>{' '}
              <span className="quiet">
                {t('texts.given', { texts: code.texts, cities: code.cities })}
                {code.retired && `, ${t('texts.retired')}`}
              </span>
            </dt>
            <dd>
              <span dir="auto">{code.definition}</span>{' '}
              <button type="button" className="button button-link no-print" onClick={() => change(code)}>
                {t('texts.change')}
              </button>
            </dd>
          </div>
        ))}
      </dl>
      <CodeForm
        key={changed?.id ?? codes.length}
        round={round}
        code={changed}
        keep={keep}
        leave={() => change(null)}
      />
    </section>
  );
}

function CodeForm(props: {
  round: string;
  /** Null for a new code. */
  code: TextCode | null;
  keep: (book: CodeBook) => void;
  leave: () => void;
}) {
  const { round, code, keep, leave } = props;
  const { t } = useText();
  const [name, setName] = useState(code?.name ?? '');
  const [definition, setDefinition] = useState(code?.definition ?? '');
  const [retired, setRetired] = useState(code?.retired ?? false);
  const save = useMutation({
    mutationFn: () =>
      code === null
        ? addCode(round, { name, definition })
        : changeCode(code.id, { name, definition, retired }),
    onSuccess: keep,
  });
  return (
    <form
      className="stack no-print"
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate();
      }}
    >
      <h3>{code === null ? t('texts.newCode') : t('texts.changeCode', { name: code.name })}</h3>
      <TextField label={t('texts.codeName')} value={name} change={setName} required maxLength={80} />
      <LongField
        label={t('texts.definition')}
        help={t('texts.definitionHelp')}
        value={definition}
        change={setDefinition}
        required
        maxLength={1000}
      />
      {code !== null && (
        <label className="check">
          <input type="checkbox" checked={retired} onChange={(event) => setRetired(event.target.checked)} />{' '}
          {t('texts.retire')}
        </label>
      )}
      {save.error !== null && <Refusal problem={save.error} />}
      <div className="page-actions">
        <button type="submit" className="button button-outline" disabled={save.isPending}>
          {code === null ? t('texts.addCode') : t('texts.saveCode')}
        </button>
        {code !== null && (
          <button type="button" className="button button-link" onClick={leave}>
            {t('texts.notNow')}
          </button>
        )}
      </div>
    </form>
  );
}
