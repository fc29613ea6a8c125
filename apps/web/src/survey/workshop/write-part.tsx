import { useState } from 'react';
import {
  freeId,
  newQuestion,
  questionTypes,
  textIn,
  withNewQuestion,
  withWords,
  writtenQuestions,
} from '#survey';
import type { Question, Questionnaire } from '#survey';
import { useAddressState } from '../../desk/use-address-state.ts';
import { useText } from '../../i18n/text-context.tsx';
import { Choice, LongField, TextField } from '../../members/fields.tsx';
import { AreasEditor } from './areas-editor.tsx';
import { useWriting } from './draft-context.ts';
import { DraftOutline } from './draft-outline.tsx';
import { ImportNotes } from './import-notes.tsx';
import { QuestionEditor } from './question-editor.tsx';
import { SectionEditor } from './section-editor.tsx';

/** The questionnaire as an outline, and beside it what is open of it. */
export function WritePart() {
  const { t } = useText();
  const { document: draft, view, change } = useWriting();
  const [open, setOpen] = useAddressState('at', '');
  const question = writtenQuestions(draft).find(({ id }) => id === open);
  const section = draft.sections.find(({ id }) => `section:${id}` === open);
  const title = draft.title[view.source];
  return (
    <>
      <div className="page-head">
        <div>
          <h1>
            <bdi lang={view.source}>{title}</bdi>
          </h1>
          <p className="lead">
            {t('workshop.summary', {
              sections: draft.sections.length,
              questions: writtenQuestions(draft).length,
            })}
          </p>
        </div>
      </div>
      <ImportNotes />
      <fieldset className="workshop-write" disabled={view.published !== null}>
        <div className="workshop-side">
          <AddQuestion
            draft={draft}
            after={question}
            section={section?.id}
            add={(next, id) => {
              change(next);
              setOpen(id);
            }}
          />
          <DraftOutline open={open} choose={setOpen} />
        </div>
        <div className="workshop-open">
          {question !== undefined ? (
            <QuestionEditor key={question.id} question={question} choose={setOpen} />
          ) : section !== undefined ? (
            <SectionEditor key={section.id} section={section} />
          ) : open === 'areas' ? (
            <AreasEditor />
          ) : (
            <AboutAll />
          )}
        </div>
      </fieldset>
    </>
  );
}

/** Title, where the questions come from, and how rounds call it. */
function AboutAll() {
  const { t } = useText();
  const { document: draft, view, change } = useWriting();
  const { source } = view;
  return (
    <>
      <h2>{t('workshop.about')}</h2>
      <TextField
        label={t('workshop.draftTitle')}
        required
        maxLength={200}
        value={draft.title[source]}
        change={(words) => change({ ...draft, title: withWords(draft.title, source, words) })}
      />
      <LongField
        label={t('workshop.provenance')}
        help={t('workshop.provenanceHelp')}
        required
        minLength={1}
        maxLength={4_000}
        value={draft.provenance[source]}
        change={(words) => change({ ...draft, provenance: withWords(draft.provenance, source, words) })}
      />
      <TextField
        label={t('workshop.code')}
        help={t('workshop.codeOfAll')}
        maxLength={60}
        value={draft.id}
        change={(id) => change({ ...draft, id })}
      />
    </>
  );
}

/** Adds a question behind the one that is open, or at the end of the open section, or a section with a first question. */
function AddQuestion(props: {
  draft: Questionnaire;
  after: Question | undefined;
  section: string | undefined;
  add: (next: Questionnaire, open: string) => void;
}) {
  const { draft, after, add } = props;
  const { t } = useText();
  const { source } = useWriting().view;
  const [type, setType] = useState<string>('choice');
  const home =
    draft.sections.find(({ questions }) => after !== undefined && questions.includes(after))?.id ??
    props.section ??
    draft.sections.at(-1)?.id ??
    '';
  const made = () =>
    newQuestion(type as Question['type'], freeId(draft, 'question'), source, {
      title: t('workshop.newQuestion'),
      options: [t('workshop.newOption', { number: 1 }), t('workshop.newOption', { number: 2 })],
      importance: t('workshop.importance'),
      capacity: t('workshop.capacity'),
      statement: t('workshop.newStatement'),
    });
  return (
    <div className="workshop-add">
      <Choice
        label={t('workshop.add')}
        value={type}
        choose={setType}
        options={questionTypes.map((each) => [each, t(`workshop.type.${each}`)] as const)}
      />
      <p className="page-actions">
        <button
          type="button"
          className="button button-outline"
          onClick={() => {
            const question = made();
            add(withNewQuestion(draft, question, { section: home, after: after?.id ?? null }), question.id);
          }}
        >
          {t('workshop.addQuestion')}
        </button>
        <button
          type="button"
          className="button button-link"
          onClick={() => {
            const id = freeId(draft, 'section');
            const title = textIn(source, t('workshop.newSection'));
            const next = { ...draft, sections: [...draft.sections, { id, title, questions: [made()] }] };
            add(next, `section:${id}`);
          }}
        >
          {t('workshop.addSection')}
        </button>
      </p>
    </div>
  );
}
