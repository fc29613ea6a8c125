import { useId, useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { directionOf, languages } from '#members';
import type { Language } from '#members';
import { editableTexts, wordDiff } from '#plan';
import type { Plan } from '#plan';
import { translateAmendment } from '../../api/amendments.ts';
import type { AmendmentsView, AmendmentView } from '../../api/amendments.ts';
import { readPlanText } from '../../api/plan.ts';
import { Loaded } from '../../desk/loaded.tsx';
import { languageName } from '../../i18n/language-name.ts';
import { useText } from '../../i18n/text-context.tsx';
import { Choice } from '../../members/fields.tsx';
import type { Act } from '../console/use-console.ts';
import { linePart } from './line-part.ts';
import { WordDiffText } from './word-diff-text.tsx';

/** The secretariat's translation beside the original: the whole new text in another language, with its word diff. */
export function TranslateForm(props: { amendment: AmendmentView; all: AmendmentsView; act: Act }) {
  const { amendment, all, act } = props;
  const { t, language: reader } = useText();
  const own = ownLanguages(amendment);
  const into = languages.filter((each) => !own.includes(each) && each !== amendment.language);
  const [language, setLanguage] = useState<Language | undefined>(amendment.untranslated[0] ?? into.at(0));
  const plan = useQuery({
    queryKey: ['plan', all.plan, all.planVersion],
    queryFn: () => readPlanText(all.plan, all.planVersion),
    staleTime: Infinity,
  });
  if (language === undefined) return <p>{t('amendment-desk.translateNone')}</p>;
  return (
    <div className="amendment-form">
      <Choice
        label={t('amendment-desk.translateInto')}
        value={language}
        choose={(next) => setLanguage(next as Language)}
        options={into.map((each) => [each, languageName(each, reader)])}
      />
      <Loaded query={plan}>
        {(text) => <Fields key={language} amendment={amendment} plan={text} language={language} act={act} />}
      </Loaded>
    </div>
  );
}

function Fields(props: { amendment: AmendmentView; plan: Plan; language: Language; act: Act }) {
  const { amendment, plan, language, act } = props;
  const { t, language: reader } = useText();
  const words = useText();
  const name = languageName(language, reader);
  const original = languageName(amendment.language, reader);
  const texts = editableTexts(plan);
  const edits = amendment.edits.flatMap((edit) =>
    edit.op === 'text' && edit.language === amendment.language ? [edit] : [],
  );
  const [reason, setReason] = useState('');
  const [written, write] = useState<Readonly<Record<string, string>>>({});
  const textOf = (id: string) => written[id] ?? texts.get(id)?.text[language] ?? '';
  const [done, setDone] = useState(false);
  const complete =
    (reason.trim() !== '' || edits.length > 0) &&
    edits.every(({ id }) => textOf(id) !== (texts.get(id)?.text[language] ?? ''));
  return (
    <form
      className="amendment-form"
      onSubmit={(event) => {
        event.preventDefault();
        act.mutate(
          () =>
            translateAmendment(amendment.id, language, {
              reason: reason.trim() === '' ? null : reason.trim(),
              texts: edits.map(({ id }) => ({ id, text: textOf(id) })),
            }),
          { onSuccess: () => setDone(true) },
        );
      }}
    >
      {edits.map(({ id, text }) => (
        <Beside
          key={id}
          label={t('amendment-desk.inLanguage', { part: linePart(id, words), language: name })}
          original={text}
          originalIs={t('amendment-desk.original', { language: original })}
          originalIn={amendment.language}
          language={language}
          stands={texts.get(id)?.text[language] ?? ''}
          value={textOf(id)}
          change={(next) => {
            setDone(false);
            write({ ...written, [id]: next });
          }}
        />
      ))}
      <Beside
        label={t('amendment-desk.inLanguage', { part: t('amendments.reason'), language: name })}
        original={amendment.reasonLanguage === amendment.language ? amendment.reason : ''}
        originalIs={t('amendment-desk.original', { language: original })}
        originalIn={amendment.language}
        language={language}
        stands={null}
        value={reason}
        change={(next) => {
          setDone(false);
          setReason(next);
        }}
      />
      <button type="submit" className="button" disabled={act.isPending || !complete}>
        {t('amendment-desk.keepTranslation', { language: name })}
      </button>
      <p role="status">
        {done && t('amendment-desk.translated', { label: amendment.label, language: name })}
      </p>
    </form>
  );
}

/** The original, the field, and what it changes of the text as it stands in that language. */
function Beside(props: {
  label: string;
  original: string;
  originalIs: string;
  originalIn: Language;
  language: Language;
  /** Null where nothing stands there. */
  stands: string | null;
  value: string;
  change: (value: string) => void;
}) {
  const { label, original, originalIs, originalIn, language, stands, value, change } = props;
  const id = useId();
  return (
    <div className="amendment-beside">
      {original !== '' && (
        <div>
          <p className="field-label">{originalIs}</p>
          <p lang={originalIn} dir={directionOf(originalIn)} className="amendment-original">
            {original}
          </p>
        </div>
      )}
      <div className="field">
        <label htmlFor={id}>{label}</label>
        <textarea
          id={id}
          className="input"
          rows={stands === null ? 2 : 5}
          lang={language}
          dir={directionOf(language)}
          maxLength={stands === null ? 2_000 : 8_000}
          value={value}
          onChange={({ target }) => change(target.value)}
        />
        {stands !== null && value !== stands && (
          <p className="amendment-text" lang={language} dir={directionOf(language)}>
            <WordDiffText parts={wordDiff(stands, value)} />
          </p>
        )}
      </div>
    </div>
  );
}

function ownLanguages({ edits }: AmendmentView): readonly Language[] {
  return edits.flatMap((edit) => (edit.op === 'text' ? [edit.language] : []));
}
