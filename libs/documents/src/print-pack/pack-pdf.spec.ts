import { languages } from '#members';
import { packLabels } from './pack-labels.ts';
import { printPackPdf } from './pack-pdf.ts';
import { packView } from './pack-view.ts';
import type { PrintPack } from './pack-view.ts';

const aPack = (changes: Partial<PrintPack> = {}): PrintPack => ({
  language: 'en',
  title: 'Mayors’ session, Medellín',
  openedAt: '2019-10-02T14:00:00Z',
  simulated: true,
  seats: [
    { city: 'Cork', country: 'Ireland' },
    { city: "'s-Hertogenbosch", country: 'Netherlands' },
  ],
  areas: [],
  ...changes,
});
const source = (pdf: Uint8Array): string => Buffer.from(pdf).toString('latin1');
const pages = (pdf: Uint8Array): number => [...source(pdf).matchAll(/\/Type\s*\/Page\b/g)].length;

describe('printPackPdf', () => {
  test.each(languages)('is a tagged document in %s with its own language', (language) => {
    const pdf = printPackPdf(aPack({ language }));
    expect(source(pdf)).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(source(pdf)).toMatch(new RegExp(`/Lang\\s*\\(${language}`));
    expect(pages(pdf)).toBe(2);
  });

  test('gives every seat of a full hall a line and a slip, eight slips a page', () => {
    const seats = Array.from({ length: 170 }, (_, index) => ({ city: `City ${index}`, country: 'Ireland' }));
    expect(packView(aPack({ seats })).seats).toHaveLength(170);
    const bare = pages(printPackPdf(aPack({ seats: [] })));
    expect(pages(printPackPdf(aPack({ seats })))).toBeGreaterThanOrEqual(bare + Math.ceil(170 / 8));
  });

  test('has a slip for an order of priorities for every seat, six a page, where there are areas to order', () => {
    const areas = Array.from(
      { length: 10 },
      (_, index) => `Educational planning, monitoring and evaluation ${index}`,
    );
    const seats = Array.from({ length: 12 }, (_, index) => ({ city: `City ${index}`, country: 'Ireland' }));
    const bare = pages(printPackPdf(aPack({ seats })));
    expect(pages(printPackPdf(aPack({ seats, areas })))).toBe(bare + 2);
  });

  test('sets the words of others as text, and isolates them in Arabic', () => {
    expect(pages(printPackPdf(aPack({ title: '#panic("x") $ ] } *bold* \\ <list> @ref' })))).toBe(2);
    expect(JSON.stringify(packView(aPack({ language: 'ar' })))).toContain("\u2068's-Hertogenbosch\u2069");
  });

  test('says the same number of steps in every language', () => {
    const counts = languages.map((language) => packLabels.steps[language].split('|').length);
    expect(new Set(counts).size).toBe(1);
  });
});
