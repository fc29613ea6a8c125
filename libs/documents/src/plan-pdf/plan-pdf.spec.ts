import { languages } from '#members';
import type { Region } from '#members';
import { draftPlan, planHash } from '#plan';
import type { Plan } from '#plan';
import { planPdf } from './plan-pdf.ts';
import { planLabels } from './plan-labels.ts';
import { planView } from './plan-view.ts';
import type { PlanDocument } from './plan-view.ts';

const cities = new Map<string, { name: string; region: Region }>([
  ['cork-irl', { name: 'Cork', region: 'europe-north-america' }],
  ['goyang-kor', { name: 'Goyang', region: 'asia-pacific' }],
]);

const health = {
  en: 'Health and well-being',
  fr: 'Santé et bien-être',
  es: 'Salud y bienestar',
  ar: 'الصحة والرفاه',
};

/** A small plan, drafted as in the service; `areas` 0 is a plan of nothing. */
function aPlan({ areas = 1, reason = null as string | null } = {}): Plan {
  return draftPlan({
    decision: { id: 'd', areas: areas === 0 ? [] : [{ area: 'health', reason }] },
    report: { inputHash: 'e'.repeat(64), preferences: 131, areas: [] } as never,
    areas: [{ id: 'health', name: health }],
    offers: [
      { city: 'cork-irl', area: 'health', kind: 'lead', capacity: 2 },
      { city: 'goyang-kor', area: 'health', kind: 'lead', capacity: 1 },
      { city: 'goyang-kor', area: 'health', kind: 'host', capacity: 1 },
    ],
    cities: [...cities].map(([id, city]) => ({ id, ...city })),
    participation: { answeredByRegion: {}, rankedByRegion: {} },
    simulated: true,
    period: { from: '2020-Q1', to: '2021-Q4' },
  });
}

function aDocument(plan: Plan, changes: Partial<PlanDocument> = {}): PlanDocument {
  return {
    language: 'en',
    version: 3,
    hash: planHash(plan),
    generatedAt: '2019-09-20T10:32:00Z',
    adopted: false,
    city: (id) => cities.get(id),
    ...changes,
  };
}

function source(pdf: Uint8Array): string {
  return Buffer.from(pdf).toString('latin1');
}

function pages(pdf: Uint8Array): number {
  return [...source(pdf).matchAll(/\/Type\s*\/Page\b/g)].length;
}

describe('planPdf', () => {
  const plan = aPlan();

  test.each(languages)('is a tagged PDF/UA document in %s with its own language', (language) => {
    const pdf = planPdf(plan, aDocument(plan, { language }));
    expect(source(pdf)).toMatch(/^%PDF-1\.7/);
    expect(source(pdf)).toContain('/StructTreeRoot');
    expect(source(pdf)).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(source(pdf)).toMatch(new RegExp(`/Lang\\s*\\(${language}`));
    expect(pages(pdf)).toBe(5);
  });

  test('gives the same bytes for the same input, and others for another plan', () => {
    const document = aDocument(plan);
    const first = planPdf(plan, document);
    const other = planPdf({ ...plan, simulated: false }, document);
    expect(Buffer.compare(planPdf(plan, document), first)).toBe(0);
    expect(Buffer.compare(other, first)).not.toBe(0);
  });

  test('sets the words of others as text, never as code', () => {
    const hostile = '#panic("x") $ ] } *bold* \\ <calendar> @ref `raw` //';
    const bold = aPlan({ reason: hostile });
    const pdf = planPdf(bold, aDocument(bold, { city: () => ({ name: hostile, region: 'africa' }) }));
    expect(pages(pdf)).toBeGreaterThanOrEqual(5);
  });

  test('prints a plan without areas', () => {
    const nothing = aPlan({ areas: 0 });
    expect(pages(planPdf(nothing, aDocument(nothing)))).toBe(4);
  });
});

describe('planView', () => {
  const plan = aPlan();

  test('marks simulated answers, status, version and hash', () => {
    const view = planView(plan, aDocument(plan));
    expect(view).toMatchObject({
      simulated: 'Simulated answers',
      statusShort: 'Draft, version 3',
      hash: planHash(plan),
    });
    expect(planView({ ...plan, simulated: false }, aDocument(plan)).simulated).toBeNull();
    expect(planView(plan, aDocument(plan, { adopted: true })).status).toBe(
      'Adopted by the mayors, version 3',
    );
  });

  test('adds up to the totals of the plan', () => {
    const { areas } = planView(plan, aDocument(plan));
    const costs = areas.flatMap(({ activities }) =>
      activities.map(({ cost }) => Number(cost.replaceAll(',', ''))),
    );
    expect(costs).toHaveLength(plan.totals.activities);
    expect(costs.reduce((sum, cost) => sum + cost, 0)).toBe(plan.totals.cost);
  });

  test('keeps the names of cities as they write them, isolated inside Arabic', () => {
    const [area] = planView(plan, aDocument(plan, { language: 'ar' })).areas;
    expect(area?.coordinators.map(({ name }) => name).sort()).toEqual(['Cork', 'Goyang']);
    const subjects = area?.reasons.map(({ subject }) => subject).join('\n') ?? '';
    expect(subjects).toContain('\u2068Cork\u2069 تنسّق');
  });

  test('shows a city that nobody knows by its id', () => {
    const [area] = planView(plan, aDocument(plan, { city: () => undefined })).areas;
    expect(area?.coordinators.map(({ name, mark }) => [name, mark])).toContainEqual(['cork-irl', null]);
  });

  test('says in every language but English that nobody has reviewed the translation', () => {
    const says = languages.filter((language) => {
      const note = planLabels.unreviewed[language];
      return note !== '' && planView(plan, aDocument(plan, { language })).method.includes(note);
    });
    expect(says).toEqual(['fr', 'es', 'ar']);
  });
});
