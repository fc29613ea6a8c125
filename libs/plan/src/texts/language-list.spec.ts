import { languageList } from './language-list.ts';

test('languages are named in the language of the text, as it separates them', () => {
  expect(languageList(['en', 'es', 'fr'])).toEqual({
    en: 'English, Spanish, French',
    fr: 'anglais, espagnol, français',
    es: 'inglés, español, francés',
    ar: 'الإنكليزية، الإسبانية، الفرنسية',
  });
});

test('what differs by region only is named once, and a code without a name stays', () => {
  expect(languageList(['pt', 'pt-BR', 'tlh']).en).toBe('Portuguese, tlh');
});
