import { sha256Hex } from '#canonical';
import { defaultSettings } from './default-settings.ts';
import { changedSettings, settingsDocument } from './signed-settings.ts';
import type { SettingsDocument } from './signed-settings.ts';

describe('the settings that are signed', () => {
  test('have one text and one hash, whatever the order in which they were written', () => {
    const turned = Object.fromEntries(
      Object.entries(defaultSettings).reverse(),
    ) as unknown as typeof defaultSettings;
    const document = settingsDocument('april-2019', defaultSettings, 30);
    expect(settingsDocument('april-2019', turned, 30)).toEqual(document);
    expect(document.hash).toBe(sha256Hex(document.text));
    expect((JSON.parse(document.text) as SettingsDocument).settings).toEqual(defaultSettings);
  });

  test('another round, another setting or another minimum is another document', () => {
    const hashes = [
      settingsDocument('april-2019', defaultSettings, 30),
      settingsDocument('april-2021', defaultSettings, 30),
      settingsDocument('april-2019', { ...defaultSettings, places: 6 }, 30),
      settingsDocument('april-2019', defaultSettings, 31),
    ].map(({ hash }) => hash);
    expect(new Set(hashes).size).toBe(4);
  });

  test('are refused when no run can be made with them', () => {
    expect(() => settingsDocument('april-2019', { ...defaultSettings, draws: 0 }, 1)).toThrow(
      'settings-invalid',
    );
  });

  test('say in what other settings differ', () => {
    expect(changedSettings(defaultSettings, { ...defaultSettings })).toEqual([]);
    expect(changedSettings(defaultSettings, { ...defaultSettings, seed: 'x', places: 3 })).toEqual([
      'places',
      'seed',
    ]);
  });
});
