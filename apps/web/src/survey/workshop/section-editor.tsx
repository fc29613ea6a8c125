import { withMovedSection, withSection, withWords } from '#survey';
import type { Section } from '#survey';
import { useText } from '../../i18n/text-context.tsx';
import { TextField } from '../../members/fields.tsx';
import { useWriting } from './draft-context.ts';
import { problemsAt } from './problems-at.ts';
import { Problems } from './problems.tsx';

/** A section: its title, whether it asks about people, and its place. */
export function SectionEditor({ section }: { section: Section }) {
  const { t } = useText();
  const { document: draft, view, problem, change } = useWriting();
  const { source } = view;
  const at = draft.sections.indexOf(section);
  return (
    <>
      <h2>{t('workshop.section')}</h2>
      <Problems
        problems={problemsAt(problem?.errors ?? [], `/sections/${at}`).filter(
          ({ path }) => !path.includes('/questions/'),
        )}
      />
      <TextField
        label={t('workshop.sectionTitle')}
        required
        maxLength={200}
        value={section.title[source]}
        change={(words) =>
          change(
            withSection(draft, section.id, { ...section, title: withWords(section.title, source, words) }),
          )
        }
      />
      <label className="check-line">
        <input
          type="checkbox"
          checked={section.personal === true}
          onChange={(event) => {
            const { personal: _before, ...rest } = section;
            change(withSection(draft, section.id, event.target.checked ? { ...rest, personal: true } : rest));
          }}
        />
        {t('workshop.personal')}
      </label>
      <p className="page-actions">
        <button
          type="button"
          className="button button-outline"
          disabled={at === 0}
          onClick={() => change(withMovedSection(draft, section.id, -1))}
        >
          {t('workshop.sectionUp')}
        </button>
        <button
          type="button"
          className="button button-outline"
          disabled={at === draft.sections.length - 1}
          onClick={() => change(withMovedSection(draft, section.id, 1))}
        >
          {t('workshop.sectionDown')}
        </button>
      </p>
    </>
  );
}
