import type { ReactNode } from 'react';
import { memberKinds, sizeClasses } from '#members';
import type { SizeClass } from '#members';
import type { KnownMember } from '../../api/roll-edits.ts';
import { useText } from '../../i18n/text-context.tsx';
import { ChoiceField } from './choice-field.tsx';
import type { FieldsDraft } from './fields-draft.ts';
import { LanguagesField } from './languages-field.tsx';
import { PlaceFields } from './place-fields.tsx';
import { TextField } from './text-field.tsx';

/** Every field of a member, in sections; the same form adds a member and corrects one. */
export function FieldsSections(props: {
  draft: FieldsDraft;
  change: (part: Partial<FieldsDraft>) => void;
  known: readonly KnownMember[];
  /** What is wrong with a field, in words. */
  problem: (field: string) => string | undefined;
  nameHelp: string;
  /** Stands under country and region. */
  afterPlace?: ReactNode;
}) {
  const { draft, change, known, problem, nameHelp, afterPlace } = props;
  const { t } = useText();
  const text = (field: 'officialName' | 'ownName' | 'website', limit: number, help?: string) => (
    <TextField
      label={t(`roll-edit.field.${field}`)}
      {...(help !== undefined && { help })}
      limit={limit}
      name
      value={draft[field]}
      set={(value) => change({ [field]: value })}
      error={problem(field)}
    />
  );
  return (
    <>
      <Section title={t('roll-edit.names')}>
        <TextField
          label={t('roll-edit.field.name')}
          help={nameHelp}
          limit={120}
          required
          name
          value={draft.name}
          set={(name) => change({ name })}
          error={problem('name')}
        />
        {text('ownName', 120, t('roll-edit.ownNameHelp'))}
        {text('officialName', 200, t('roll-edit.officialNameHelp'))}
        <TextField
          label={t('roll-edit.field.shortNames')}
          help={t('roll-edit.shortNamesHelp')}
          lines={2}
          limit={2000}
          name
          value={draft.shortNames}
          set={(shortNames) => change({ shortNames })}
          error={problem('shortNames')}
        />
      </Section>
      <Section title={t('roll-edit.place')}>
        <PlaceFields draft={draft} change={change} known={known} problem={problem} />
        {afterPlace}
      </Section>
      <Section title={t('roll-edit.kindAndSize')}>
        <ChoiceField
          label={t('roll-edit.field.kind')}
          value={draft.kind}
          set={(kind) => change({ kind })}
          error={problem('kind')}
          options={memberKinds.map((kind) => ({ value: kind, label: t(`roll-edit.kind.${kind}`) }))}
        />
        <TextField
          label={t('members.inhabitants')}
          type="number"
          value={draft.population}
          set={(population) => change({ population })}
          error={problem('population')}
        />
        <ChoiceField<SizeClass | ''>
          label={t('roll-edit.field.sizeClass')}
          help={t('roll-edit.sizeClassHelp')}
          value={draft.sizeClass}
          set={(sizeClass) => change({ sizeClass })}
          error={problem('sizeClass')}
          options={[
            { value: '', label: t('roll-edit.byInhabitants') },
            ...sizeClasses.map((each) => ({ value: each, label: t(`roll-edit.size.${each}`) })),
          ]}
        />
      </Section>
      <Section title={t('roll-edit.languages')}>
        <LanguagesField
          chosen={draft.languages}
          set={(languages) => change({ languages })}
          error={problem('languages')}
        />
      </Section>
      <Section title={t('roll-edit.websiteAndNote')}>
        {text('website', 500, t('roll-edit.websiteHelp'))}
        <TextField
          label={t('roll-edit.field.note')}
          lines={3}
          limit={2000}
          name
          value={draft.note}
          set={(note) => change({ note })}
          error={problem('note')}
        />
      </Section>
    </>
  );
}

function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <fieldset className="edit-section panel">
      <legend>{title}</legend>
      <div className="edit-fields">{children}</div>
    </fieldset>
  );
}
