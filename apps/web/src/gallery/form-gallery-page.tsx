import { useEffect, useState } from 'react';
import { useParams } from 'react-router';
import { builtInLanguage, languageNames, languages } from '#members';
import { formMessages } from '../i18n/form-messages.ts';
import { fixedChoice, TextProvider } from '../i18n/text-context.tsx';
import type { Text } from '../i18n/text.ts';
import { FormFields } from './form-fields.tsx';
import './gallery.css';
import { textFor } from '../i18n/text.ts';

/** Development only: the fields of the city's form, all of them or those of one question, in one language or in four. */
export function FormGalleryPage() {
  const { question = null } = useParams();
  const wanted = new URLSearchParams(location.search).get('only');
  const [texts, setTexts] = useState<readonly Text[]>([]);
  useEffect(() => {
    const shown = languages.filter((language) => wanted === null || wanted === language);
    void Promise.all(shown.map(async (language) => textFor(language, await formMessages[language]()))).then(
      setTexts,
    );
  }, [wanted]);
  return (
    <div className="page">
      {texts.map((text) => (
        <section key={text.language} lang={text.language} dir={text.direction} className="gallery-language">
          <h2>{languageNames[builtInLanguage(text.language)]}</h2>
          <TextProvider text={fixedChoice(text)}>
            <FormFields only={question} />
          </TextProvider>
        </section>
      ))}
    </div>
  );
}
