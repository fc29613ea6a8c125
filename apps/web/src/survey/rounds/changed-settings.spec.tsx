import { readFileSync } from 'node:fs';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { languages } from '#members';
import type { Language } from '#members';
import { defaultSettings } from '#ranking';
import { fixedChoice, TextProvider } from '../../i18n/text-context.tsx';
import type { Messages } from '../../i18n/text.ts';
import { textFor } from '../../i18n/text.ts';
import { ChangedSettings } from './changed-settings.tsx';

const messages = (language: Language): Messages => {
  const read = (area: string) =>
    JSON.parse(
      readFileSync(`${process.cwd()}/apps/web/src/i18n/messages/${language}/${area}.json`, 'utf8'),
    ) as Messages;
  return { ...read('common'), ...read('rounds'), ...read('compare') };
};

const settings = { ...defaultSettings, seed: '14' };
const held = {
  version: 1,
  settings,
  minimumAnswers: 10,
  merged: 'best-place',
  minimumCell: 5,
  hash: '',
  signedAt: '2019-04-01T00:00:00.000Z',
  signedBy: null,
  reason: null,
  secondBy: null,
} as const;
const change = {
  id: 'change',
  settings: { ...settings, places: settings.places - 2 },
  minimumAnswers: 10,
  minimumCell: 3,
  reason: 'The budget was cut.',
  by: null,
  at: '2019-05-02T00:00:00.000Z',
  mayAgree: true,
};

test.each(languages)('whoever agrees reads in %s what changes, and nothing else', (language) => {
  const shown = renderToStaticMarkup(
    <TextProvider text={fixedChoice(textFor(language, messages(language)))}>
      {createElement(ChangedSettings, { held, change })}
    </TextProvider>,
  );
  expect(shown.match(/<dt>/g)).toHaveLength(2);
  const places = new RegExp(`${settings.places}[^0-9]+${settings.places - 2}`);
  expect(shown).toMatch(places);
  expect(shown).toMatch(/5[^0-9]+3/);
});
