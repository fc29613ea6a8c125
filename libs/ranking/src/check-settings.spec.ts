import { Problem } from '#problem';
import { checkSettings } from './check-settings.ts';
import { defaultSettings } from './default-settings.ts';

const refused = (change: Readonly<Record<string, unknown>>): readonly string[] => {
  try {
    checkSettings({ ...defaultSettings, ...change });
    return [];
  } catch (error) {
    return error instanceof Problem ? error.errors.map(({ path }) => path) : ['no problem'];
  }
};

describe('checkSettings', () => {
  it('lets the default settings pass', () => {
    expect(refused({})).toEqual([]);
  });

  it.each([
    [{ rule: 'plurality' }, '/rule'],
    [{ weighting: 'population' }, '/weighting'],
    [{ unranked: 'last' }, '/unranked'],
    [{ places: 0 }, '/places'],
    [{ places: 2.5 }, '/places'],
    [{ confidence: 1 }, '/confidence'],
    [{ confidence: Number.NaN }, '/confidence'],
    [{ draws: 99 }, '/draws'],
    [{ replicates: 1e9 }, '/replicates'],
    [{ seed: 7 }, '/seed'],
    [{ seed: 'x'.repeat(201) }, '/seed'],
  ])('refuses %j', (change, path) => {
    expect(refused(change)).toEqual([path]);
  });

  it('names every mistake at once', () => {
    expect(refused({ places: -1, draws: 0 })).toEqual(['/places', '/draws']);
  });
});
