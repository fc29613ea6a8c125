import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { builtInLanguage, languageNames, languages } from '#members';
import type { Language, MemberCity } from '#members';
import { editableTexts } from '#plan';
import type { PlanEdit } from '#plan';
import type { EditedPlan, PlanHistoryEntry } from '../../api/plan-edits.ts';
import { readPlanText } from '../../api/plan.ts';
import type { PlanView } from '../../api/plan.ts';
import { Loaded } from '../../desk/loaded.tsx';
import { useAddressState } from '../../desk/use-address-state.ts';
import { useText } from '../../i18n/text-context.tsx';
import { noDraftEdits, withDraft } from './draft-edits.ts';
import { EditOutline } from './edit-outline.tsx';
import { EditPart } from './edit-part.tsx';
import { EditorContext } from './editor-context.ts';
import type { Editor } from './editor-context.ts';
import { SaveBar } from './save-bar.tsx';
import { useDraftEdits } from './use-draft-edits.ts';

/** Outline, the open part, and what is not saved; it stays on the version that the changes were begun on. */
export function PlanEditor(props: {
  view: PlanView;
  history: readonly PlanHistoryEntry[];
  cities: readonly Pick<MemberCity, 'id' | 'name'>[];
}) {
  const { view, history, cities } = props;
  const { t, language: reader } = useText();
  const queries = useQueryClient();
  const [part, setPart] = useAddressState('at', 'title');
  const [wanted, setWanted] = useAddressState('in', builtInLanguage(reader));
  const language = languages.find((each) => each === wanted) ?? 'en';
  const [drafts, keepDrafts] = useDraftEdits(view.id);
  // Outlives the bar that says it: the new version's text is fetched anew.
  const [done, setDone] = useState<EditedPlan | null>(null);
  const shown = drafts.base === null ? view.version : drafts.version;
  const text = useQuery({
    queryKey: ['plan', view.id, shown],
    queryFn: () => readPlanText(view.id, shown),
    staleTime: Infinity,
  });
  const texts = useMemo(() => (text.data === undefined ? new Map() : editableTexts(text.data)), [text.data]);
  const sorted = useMemo(() => [...cities].sort((a, b) => a.name.localeCompare(b.name)), [cities]);
  const cityName = (city: string) => cities.find(({ id }) => id === city)?.name ?? city;
  const newer = history.find(({ version }) => version > shown);
  return (
    <>
      <div className="page-head">
        <div>
          <h1>{t('plan-edit.heading', { version: shown })}</h1>
          <p className="lead">{t('plan-edit.help')}</p>
        </div>
        <LanguageChoice language={language} choose={setWanted} />
      </div>
      {newer !== undefined && (
        <p className="plan-edit-newer" role="status">
          {t('plan-edit.newer', { version: newer.version, who: newer.by ?? t('plan-edit.someone') })}
        </p>
      )}
      <Loaded query={text}>
        {(plan) => {
          const editor: Editor = {
            plan,
            texts,
            language,
            drafts,
            cities: sorted,
            history,
            edit: (edit: PlanEdit, same: boolean) =>
              keepDrafts(withDraft(drafts, edit, same, { hash: view.hash ?? '', version: view.version })),
          };
          return (
            <EditorContext value={editor}>
              <div className="plan-editor">
                <EditOutline open={part} choose={setPart} />
                <div className="plan-edit-part">
                  <EditPart part={part} />
                </div>
              </div>
              <SaveBar
                plan={plan}
                id={view.id}
                drafts={drafts}
                keep={keepDrafts}
                cityName={cityName}
                done={done}
                setDone={setDone}
                saved={async () => {
                  await queries.invalidateQueries({ queryKey: ['plan', view.id] });
                  keepDrafts(noDraftEdits);
                }}
              />
            </EditorContext>
          );
        }}
      </Loaded>
    </>
  );
}

function LanguageChoice({ language, choose }: { language: Language; choose: (id: string) => void }) {
  const { t } = useText();
  return (
    <fieldset className="plan-edit-languages">
      <legend>{t('plan-edit.textIn')}</legend>
      {languages.map((each) => (
        <label key={each} lang={each}>
          <input
            type="radio"
            name="plan-edit-language"
            checked={each === language}
            onChange={() => choose(each)}
          />{' '}
          {languageNames[each]}
        </label>
      ))}
    </fieldset>
  );
}
