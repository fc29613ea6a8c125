import { readFileSync } from 'node:fs';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { fixedChoice, TextProvider } from '../../i18n/text-context.tsx';
import type { Messages } from '../../i18n/text.ts';
import { CityChecks } from './city-checks.tsx';
import { textFor } from '../../i18n/text.ts';

const messages = JSON.parse(
  readFileSync(`${process.cwd()}/apps/web/src/i18n/messages/fr/rounds.json`, 'utf8'),
) as Messages;
const city = (id: string, name: string) => ({
  id,
  name,
  country: id.slice(-3).toUpperCase(),
  countryName: 'Somewhere',
});
// As the service sends them: by id.
const cities = [
  city('astana-kaz', 'Nur-Sultan'),
  city('cork-irl', 'Cork'),
  city('elassona-grc', 'Élassona'),
  city('zagreb-hrv', 'Zagreb'),
];

test('cities stand by the name that is shown, also after a renaming, with their country in the reader’s language', () => {
  const html = renderToStaticMarkup(
    <TextProvider text={fixedChoice(textFor('fr', messages))}>
      {createElement(CityChecks, {
        label: 'Villes',
        cities,
        chosen: new Set<string>(),
        choose: () => undefined,
      })}
    </TextProvider>,
  );
  const names = [...html.matchAll(/<bdi>(.*?)<\/bdi>/g)].map(([, name]) => name);
  expect(names).toEqual(['Cork', 'Élassona', 'Nur-Sultan', 'Zagreb']);
  expect(html).toContain('Croatie');
});
