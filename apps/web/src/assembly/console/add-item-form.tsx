import { useState } from 'react';
import { agendaTexts } from '#assembly';
import { languages } from '#members';
import type { Language } from '#members';
import type { AssemblyView } from '../../api/assembly.ts';
import { addItem } from '../../api/console.ts';
import { languageName } from '../../i18n/language-name.ts';
import { useText } from '../../i18n/text-context.tsx';
import { TextField } from '../../members/fields.tsx';
import type { Act } from './use-console.ts';

type Words = Readonly<Partial<Record<Language, string>>>;

/** A question that is not in the plan: yes or no, one of several, or an order, in the governing language and the others. */
export function AddItemForm({ view, act, done }: { view: AssemblyView; act: Act; done: () => void }) {
  const { t, language: own } = useText();
  const [title, setTitle] = useState<Words>({});
  const [question, setQuestion] = useState<Words>({});
  const { governing } = view;
  const pair = (language: Language) => (
    <div key={language} lang={language} dir="auto">
      <TextField
        label={t('console.addTitle', { language: languageName(language, own) })}
        value={title[language] ?? ''}
        change={(value) => setTitle({ ...title, [language]: value })}
        required={language === governing}
        minLength={3}
        maxLength={120}
      />
      <TextField
        label={t('console.addQuestion', { language: languageName(language, own) })}
        value={question[language] ?? ''}
        change={(value) => setQuestion({ ...question, [language]: value })}
        maxLength={300}
      />
    </div>
  );
  return (
    <form
      className="console-form"
      onSubmit={(event) => {
        event.preventDefault();
        const asked = filled(question);
        act.mutate(
          () =>
            addItem(view.id, {
              title: filled(title),
              ...(Object.keys(asked).length > 0 && { question: asked }),
            }),
          { onSuccess: done },
        );
      }}
    >
      <button
        type="button"
        className="button button-link"
        onClick={() => {
          setTitle(inFour(agendaTexts.orderTitle));
          setQuestion(inFour(agendaTexts.orderQuestion));
        }}
      >
        {t('console.addOrder')}
      </button>
      {pair(governing)}
      <details>
        <summary>{t('console.addOthers')}</summary>
        <p className="field-help">{t('console.addOthersHelp')}</p>
        {languages.filter((each) => each !== governing).map(pair)}
      </details>
      <button type="submit" className="button" disabled={act.isPending}>
        {t('console.addAct')}
      </button>
    </form>
  );
}

/** Without what was left empty. */
function filled(words: Words): Words {
  return Object.fromEntries(
    Object.entries(words).flatMap(([language, text]) =>
      text.trim() === '' ? [] : [[language, text.trim()]],
    ),
  );
}

function inFour({ en, fr, es, ar }: Readonly<Record<Language, string>>): Words {
  return { en, fr, es, ar };
}
