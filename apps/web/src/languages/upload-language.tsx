import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { uploadLanguage } from '../api/language-files.ts';
import type { LanguageView } from '../api/languages.ts';
import { Refusal } from '../desk/refusal.tsx';
import { problemText } from '../i18n/problem-text.ts';
import { useText } from '../i18n/text-context.tsx';
import { languageOfFile } from './language-of-file.ts';
import { OfferedNow, UploadOutcome } from './upload-outcome.tsx';

/** Uploads a file of translations: first a look at what it holds, then, on a second press, it is offered to everyone. */
export function UploadLanguage({ known }: { known?: LanguageView }) {
  const text = useText();
  const { t, lookAgain } = text;
  const id = useId();
  const queries = useQueryClient();
  const [file, setFile] = useState({ fileName: '', po: '' });
  const [tag, setTag] = useState<string>(known?.tag ?? '');
  const [name, setName] = useState(known?.name ?? '');
  const upload = { tag, name, po: file.po };
  const dryRun = useMutation({ mutationFn: () => uploadLanguage(upload, true) });
  const real = useMutation({
    mutationFn: () => uploadLanguage(upload, false),
    onSuccess: async () => {
      lookAgain();
      await queries.invalidateQueries({ queryKey: ['languages'] });
    },
  });
  const startOver = () => {
    dryRun.reset();
    real.reset();
  };
  const choose = async (chosen: File) => {
    const po = await chosen.text();
    startOver();
    setFile({ fileName: chosen.name, po });
    if (known !== undefined) return;
    const said = languageOfFile(po);
    setTag(said.tag);
    setName(said.name);
  };
  const change = (set: (value: string) => void) => (event: React.ChangeEvent<HTMLInputElement>) => {
    startOver();
    set(event.target.value);
  };
  if (real.data !== undefined) return <OfferedNow result={real.data} />;
  return (
    <form
      className="stack upload-language"
      onSubmit={(event) => {
        event.preventDefault();
        dryRun.mutate();
      }}
    >
      <div className="field">
        <label htmlFor={`${id}file`}>{t('languages.file')}</label>
        <input
          id={`${id}file`}
          className="input"
          type="file"
          accept=".po,.pot,text/x-gettext-translation"
          required
          onChange={(event) => {
            const chosen = event.target.files?.[0];
            if (chosen !== undefined) void choose(chosen);
          }}
        />
      </div>
      {known === undefined && (
        <div className="filters">
          <div className="field">
            <label htmlFor={`${id}tag`}>{t('languages.tag')}</label>
            <span className="field-help" id={`${id}help`}>
              {t('languages.tagHelp')}
            </span>
            <input
              id={`${id}tag`}
              className="input"
              dir="ltr"
              required
              maxLength={20}
              aria-describedby={`${id}help`}
              value={tag}
              onChange={change(setTag)}
            />
          </div>
          <div className="field upload-name">
            <label htmlFor={`${id}name`}>{t('languages.name')}</label>
            <input
              id={`${id}name`}
              className="input"
              dir="auto"
              required
              maxLength={60}
              value={name}
              onChange={change(setName)}
            />
          </div>
        </div>
      )}
      {dryRun.isPending && <p role="status">{t('languages.checking', { file: file.fileName })}</p>}
      {dryRun.error !== null && <Refusal problem={dryRun.error} />}
      {real.error !== null && <Refusal problem={real.error} />}
      {dryRun.data === undefined ? (
        <button type="submit" className="button button-outline" disabled={dryRun.isPending}>
          {t('languages.check')}
        </button>
      ) : (
        <>
          <UploadOutcome result={dryRun.data} />
          {dryRun.data.nothing ? (
            <p className="refusal" role="alert">
              {problemText('language-file-empty', {}, text)}
            </p>
          ) : (
            <button type="button" className="button" disabled={real.isPending} onClick={() => real.mutate()}>
              {t(dryRun.data.replaces === null ? 'languages.offer' : 'languages.replace', {
                name: dryRun.data.name,
              })}
            </button>
          )}
        </>
      )}
    </form>
  );
}
