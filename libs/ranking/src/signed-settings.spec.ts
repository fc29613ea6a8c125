import { sha256Hex } from '#canonical';
import { defaultSettings } from './default-settings.ts';
import { changedSettings, readSettingsDocument, settingsDocument } from './signed-settings.ts';
import type { SettingsDocument } from './signed-settings.ts';

describe('the settings that are signed', () => {
  test('have one text and one hash, whatever the order in which they were written', () => {
    const turned = Object.fromEntries(
      Object.entries(defaultSettings).reverse(),
    ) as unknown as typeof defaultSettings;
    const document = settingsDocument('april-2019', defaultSettings, { minimumAnswers: 30 });
    expect(settingsDocument('april-2019', turned, { minimumAnswers: 30 })).toEqual(document);
    expect(document.hash).toBe(sha256Hex(document.text));
    expect((JSON.parse(document.text) as SettingsDocument).settings).toEqual(defaultSettings);
  });

  test('another round, another setting or another minimum is another document', () => {
    const hashes = [
      settingsDocument('april-2019', defaultSettings, { minimumAnswers: 30 }),
      settingsDocument('april-2021', defaultSettings, { minimumAnswers: 30 }),
      settingsDocument('april-2019', { ...defaultSettings, places: 6 }, { minimumAnswers: 30 }),
      settingsDocument('april-2019', defaultSettings, { minimumAnswers: 31 }),
    ].map(({ hash }) => hash);
    expect(new Set(hashes).size).toBe(4);
  });

  test('are refused when no run can be made with them', () => {
    expect(() => settingsDocument('april-2019', { ...defaultSettings, draws: 0 })).toThrow(
      'settings-invalid',
    );
  });

  test('say nothing of merged areas and small regions in their first version, and are read as usual', () => {
    const { settings } = readSettingsDocument(settingsDocument('april-2019', defaultSettings).text);
    const first = { format: 'gnlc-settings/1', round: 'april-2019', settings, minimumAnswers: 4 };
    expect(readSettingsDocument(JSON.stringify(first))).toMatchObject({
      minimumAnswers: 4,
      merged: 'best-place',
      minimumCell: 5,
    });
  });

  test('say in what other settings differ', () => {
    expect(changedSettings(defaultSettings, { ...defaultSettings })).toEqual([]);
    expect(changedSettings(defaultSettings, { ...defaultSettings, seed: 'x', places: 3 })).toEqual([
      'places',
      'seed',
    ]);
  });
});
