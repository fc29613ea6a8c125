import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { builtInLanguage, languageNames, languages } from '#members';
import { writtenQuestions } from '#survey';
import { formMessages } from '../../i18n/form-messages.ts';
import { useAddressState } from '../../desk/use-address-state.ts';
import { fixedChoice, TextProvider, useText } from '../../i18n/text-context.tsx';
import { textFor } from '../../i18n/text.ts';
import { Choice } from '../../members/fields.tsx';
import { loadRareKinds } from '../../form/rare-kinds/load-rare-kinds.ts';
import { RareKindsContext } from '../../form/rare-kinds/rare-kinds-context.tsx';
import { useWriting } from './draft-context.ts';
import { PreviewFrame } from './preview-frame.tsx';
import { PreviewQuestions } from './preview-questions.tsx';

/** Pixels of a common phone, and of a form on a desk. */
const widths = { phone: 360, desk: 960 } as const;

/** The draft as a city would see it, with the form's own fields; what is filled in is checked and stored nowhere. */
export function PreviewPart() {
  const { t, language: reader } = useText();
  const { document: draft, view } = useWriting();
  const [wanted, setWanted] = useAddressState('in', builtInLanguage(reader));
  const [size, setSize] = useAddressState('on', 'phone');
  const language = languages.find((each) => each === wanted) ?? view.source;
  const [round, again] = useState(0);
  const [checked, check] = useState(false);
  const words = useQuery({
    queryKey: ['form-words', language],
    queryFn: async () => textFor(language, await formMessages[language]()),
    staleTime: Infinity,
  });
  const types = [...new Set(writtenQuestions(draft).map(({ type }) => type))].join(' ');
  const kinds = useQuery({
    queryKey: ['form-kinds', types],
    queryFn: () => loadRareKinds(draft),
    staleTime: Infinity,
  });
  return (
    <>
      <h1>{t('workshop.previewTitle')}</h1>
      <p className="lead">{t('workshop.previewHelp')}</p>
      <div className="workshop-filter">
        <Choice
          label={t('workshop.previewIn')}
          value={language}
          choose={setWanted}
          options={languages.map((each) => [each, languageNames[each]] as const)}
        />
        <Choice
          label={t('workshop.previewOn')}
          value={size}
          choose={setSize}
          options={[
            ['phone', t('workshop.phone')],
            ['desk', t('workshop.desk')],
          ]}
        />
        <button type="button" className="button button-outline" onClick={() => check(true)}>
          {t('workshop.check')}
        </button>
        <button
          type="button"
          className="button button-link"
          onClick={() => {
            again(round + 1);
            check(false);
          }}
        >
          {t('workshop.emptyAgain')}
        </button>
      </div>
      {words.data !== undefined && kinds.data !== undefined && (
        <PreviewFrame
          title={t('workshop.previewTitle')}
          width={size === 'desk' ? widths.desk : widths.phone}
          language={language}
        >
          <TextProvider text={fixedChoice(words.data)}>
            <RareKindsContext value={kinds.data}>
              <PreviewQuestions key={round} draft={draft} source={view.source} checked={checked} />
            </RareKindsContext>
          </TextProvider>
        </PreviewFrame>
      )}
    </>
  );
}
