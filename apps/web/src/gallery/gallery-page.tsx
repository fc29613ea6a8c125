import { useEffect, useState } from 'react';
import { builtInLanguage, languageNames, languages } from '#members';
import { PageTitle } from '../desk/page-title.tsx';
import { deskMessages } from '../i18n/desk-messages.ts';
import { fixedChoice, TextProvider } from '../i18n/text-context.tsx';
import type { Text } from '../i18n/text.ts';
import { fixtureStates } from './fixture-fetch.ts';
import { GalleryParts } from './gallery-parts.tsx';
import { textFor } from '../i18n/text.ts';

const pages = [
  '/',
  '/sign-in',
  '/first-run',
  '/members',
  '/members/import',
  '/survey',
  '/survey/april-2019',
  '/ranking/april-2019',
  '/ranking/april-2019/agreement',
  '/ranking/april-2019/holds',
  '/ranking/april-2019/gap',
  '/ranking/april-2019/shares',
  '/ranking/april-2019/scores',
  '/ranking/april-2019/methods',
  '/ranking/april-2019/decision',
  '/plan/plan-1',
  '/plan/plan-1/health?why=P1.A1',
  '/assembly/medellin',
  '/city/cork-irl',
];

/** Development only: every page in every state, and the field's own components in four languages. */
export function GalleryPage() {
  const [texts, setTexts] = useState<readonly Text[]>([]);
  useEffect(() => {
    void Promise.all(
      languages.map(async (language) => textFor(language, await deskMessages[language]())),
    ).then(setTexts);
  }, []);
  return (
    <div className="page">
      <PageTitle>Gallery</PageTitle>
      <h1>Every page in every state, every component in four languages</h1>
      <ul className="gallery-pages">
        {pages.map((page) => (
          <li key={page}>
            <code>{page}</code>
            {fixtureStates.map((state) => (
              <a key={state} href={`${page}${page.includes('?') ? '&' : '?'}fixture=${state}`}>
                {state}
              </a>
            ))}
          </li>
        ))}
      </ul>
      <p>
        <a href="/gallery/form?fixture=public">The fields of the city’s form, in every state</a>
      </p>
      {texts.map((text) => (
        <section key={text.language} lang={text.language} dir={text.direction} className="gallery-language">
          <h2>{languageNames[builtInLanguage(text.language)]}</h2>
          <TextProvider text={fixedChoice(text)}>
            <GalleryParts />
          </TextProvider>
        </section>
      ))}
    </div>
  );
}
