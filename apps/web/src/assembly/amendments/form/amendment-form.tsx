import type { ReactNode } from 'react';
import { builtInLanguage } from '#members';
import type { PlanEdit } from '#plan';
import type { Plan } from '#plan';
import { languageName } from '../../../i18n/language-name.ts';
import { useText } from '../../../i18n/text-context.tsx';
import { LongField } from '../../../members/fields.tsx';
import type { NamedCity } from '../use-city-names.ts';
import { draftedEdits } from './amendment-draft.ts';
import type { AmendmentDraft } from './amendment-draft.ts';
import { EditChoices } from './edit-choices.tsx';

/** What a form hands over: changes, reason and the language that they are written in. */
export interface WrittenAmendment {
  readonly edits: readonly PlanEdit[];
  readonly reason: string;
  readonly language: ReturnType<typeof builtInLanguage>;
}

/** Writes an amendment: what changes, and why. */
export function AmendmentForm(props: {
  plan: Plan;
  /** Edits of the amendment that is amended; none where it is the plan. */
  amended: readonly PlanEdit[];
  cities: readonly NamedCity[];
  draft: AmendmentDraft;
  keep: (draft: AmendmentDraft) => void;
  /** What the button says. */
  act: string;
  busy: boolean;
  /** Something besides is missing. */
  incomplete?: boolean;
  submit: (written: WrittenAmendment) => void;
  children?: ReactNode;
}) {
  const { plan, amended, cities, draft, keep, act, busy, incomplete = false, submit, children } = props;
  const { t, language: reader } = useText();
  const language = builtInLanguage(reader);
  const edits = draftedEdits(draft);
  const reason = draft.reason.trim();
  const ready = edits.length > 0 && reason !== '' && !incomplete;
  return (
    <form
      className="amendment-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (ready) submit({ edits, reason, language });
      }}
    >
      <EditChoices scene={{ plan, amended, cities, language }} draft={draft} keep={keep} />
      {edits.length > 0 && (
        <LongField
          label={t('amendments.reason')}
          help={t('amendments.reasonHelp')}
          value={draft.reason}
          maxLength={2_000}
          minLength={1}
          required
          change={(text) => keep({ ...draft, reason: text })}
        />
      )}
      {children}
      <p className="field-help">
        {t('amendments.writtenIn', { language: languageName(language, reader) })}
        {!ready && ` ${t('amendments.nothingYet')}`}
      </p>
      <button type="submit" className="button" disabled={!ready || busy}>
        {act}
      </button>
    </form>
  );
}
