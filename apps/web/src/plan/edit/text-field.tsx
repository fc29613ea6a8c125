import { lazy, Suspense, useId } from 'react';
import { languageNames } from '#members';
import { normalText, unmarkedText } from '#plan';
import { useText } from '../../i18n/text-context.tsx';
import { EditLabel } from './edit-label.tsx';
import { EditedBy } from './edited-by.tsx';
import { useEditor } from './editor-context.ts';

// Only who edits loads the editor.
const RichTextField = lazy(() =>
  import('./rich/rich-text-field.tsx').then((module) => ({ default: module.RichTextField })),
);

/** A text of the plan in the language that is being written; what it says in English stands under it. `short`: a title or wording, one run of words. */
export function TextField({ id, label, short = false }: { id: string; label: string; short?: boolean }) {
  const { t } = useText();
  const editor = useEditor();
  const field = useId();
  const { language, texts, drafts, edit } = editor;
  const found = texts.get(id);
  if (found === undefined) return null;
  const stands = found.text[language];
  const draft = drafts.edits[`text ${id} ${language}`];
  const value = draft?.op === 'text' ? draft.text : stands;
  const write = (next: string, before: string) =>
    edit({ op: 'text', id, language, text: next }, next === before);
  const behind = found.unreviewed.includes(language);
  return (
    <div className="field plan-edit-field">
      <EditLabel field={field} label={label} changed={draft !== undefined} />
      {short ? (
        <textarea
          id={field}
          className="input plan-edit-text"
          lang={language}
          dir={language === 'ar' ? 'rtl' : 'ltr'}
          rows={1}
          maxLength={8_000}
          value={value}
          aria-describedby={`${field}note`}
          onChange={({ target }) => write(target.value, stands)}
        />
      ) : (
        <Suspense fallback={<p className="input plan-edit-text plan-edit-waiting">{unmarkedText(value)}</p>}>
          <RichTextField
            key={language}
            value={value}
            label={label}
            labelledBy={`${field}label`}
            describedBy={`${field}note`}
            language={language}
            change={(text) => write(text, normalText(stands))}
          />
        </Suspense>
      )}
      <div id={`${field}note`} className="plan-edit-notes">
        <EditedBy id={id} language={language} />
        {behind && (
          <span className="field-help">
            {t('plan-edit.behind')}{' '}
            <button
              type="button"
              className="button button-link"
              onClick={() => edit({ op: 'text', id, language, text: value }, false)}
            >
              {t('plan-edit.confirm')}
            </button>
          </span>
        )}
      </div>
      {language !== 'en' && (
        <p className="plan-edit-original" lang="en" dir="ltr">
          <b>{languageNames.en}:</b> {unmarkedText(found.text.en)}
        </p>
      )}
    </div>
  );
}
