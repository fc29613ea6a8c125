import { costBasis, costsBasis } from './cost-basis.ts';
import { activityTemplates } from './texts/activity-templates.ts';

const { cost, inKindDays } = activityTemplates['study-visit'];
const drafted = { type: 'study-visit', cost, inKindDays } as const;
const dearer = { ...drafted, cost: cost + 1 };
const status = {
  state: 'cancelled',
  revision: 'V1',
  on: null,
  text: { en: '', fr: '', es: '', ar: '' },
} as const;
const cancelled = { ...drafted, cost: 0, inKindDays: 0, status };

test.each([
  ['as drafted', drafted, 'template'],
  ['with another amount', dearer, 'hand'],
  ['with other days', { ...drafted, inKindDays: inKindDays + 1 }, 'hand'],
  ['cancelled', cancelled, 'cancelled'],
])('an activity %s', (_, activity, basis) => {
  expect(costBasis(activity)).toBe(basis);
});

test('several: what is cancelled says nothing of the others', () => {
  expect(costsBasis([drafted, cancelled])).toBe('template');
  expect(costsBasis([drafted, dearer])).toBe('part');
  expect(costsBasis([dearer, cancelled])).toBe('hand');
});
