import { draftPlan } from '../draft/draft-plan.ts';
import type { Plan } from '../plan.ts';
import { aDraftInput } from '../testing/a-draft-input.ts';
import { applyEdits } from './apply-edits.ts';
import { linesApart } from './follow-sections.ts';
import type { PlanEdit } from './plan-edit.ts';

const input = aDraftInput();
const plan = draftPlan(input);
const context = { cities: input.cities };
const edited = (...edits: readonly PlanEdit[]) => applyEdits(plan, edits, context);
const [area] = plan.areas;
const indicators = (of: Plan) => of.areas[0]!.indicators;
const text = (of: Plan, id: string) =>
  of.crossCutting
    .flatMap(({ paragraphs }) => paragraphs)
    .find((each) => each.id === id)!
    .sentences.map((each) => each.text.en)
    .join(' ');

test('an activity that is added is measured, and one that is taken out no longer is', () => {
  const more = edited({ op: 'add', output: area!.outputs[0]!.id, type: 'study-visit', start: '2020-Q2' });
  expect(indicators(more)).toHaveLength(indicators(plan).length + 1);
  expect(indicators(more).at(-1)?.id).toBe(`${area!.id}.I${indicators(plan).length + 1}`);
  const less = edited({ op: 'remove', id: area!.activities.at(-1)!.id });
  expect(indicators(less)).toHaveLength(indicators(plan).length - 1);
});

test('the number of indicators in the text on monitoring follows', () => {
  const count = plan.areas.flatMap((each) => each.indicators).length;
  const more = edited({ op: 'add', output: area!.outputs[0]!.id, type: 'study-visit', start: '2020-Q2' });
  expect(text(plan, 'C3.monitoring')).toContain(`: ${count}.`);
  expect(text(more, 'C3.monitoring')).toContain(`: ${count + 1}.`);
});

test('what a region coordinates follows in the text on equality', () => {
  const coordinated = plan.areas.find(({ coordinators }) => coordinators.length > 0)!;
  const without = edited({ op: 'set', id: `${coordinated.id}.coordinators`, value: [] });
  expect(text(without, 'C1.regions')).not.toBe(text(plan, 'C1.regions'));
});

test('a target that a person has set stays, also when its activity moves', () => {
  const { id } = indicators(plan)[1]!;
  const first = area!.activities[0]!;
  const set = edited({ op: 'set', id: `${id}.milestone2020`, value: 77 });
  const moved = applyEdits(set, [{ op: 'set', id: `${first.id}.mode`, value: 'mixed' }], context);
  expect(indicators(moved).find((each) => each.id === id)?.milestone2020).toBe(77);
});

test('a text written by hand stays and is marked where its numbers stand apart', () => {
  const written: PlanEdit = {
    op: 'text',
    id: 'C3.monitoring',
    language: 'en',
    text: 'We watch 999 indicators.',
  };
  const own = edited(written);
  expect(text(own, 'C3.monitoring')).toBe('We watch 999 indicators.');
  expect(linesApart(own, input.cities).map(({ id }) => id)).toEqual(['C3.monitoring']);
  expect(linesApart(plan, input.cities)).toEqual([]);
});

test('a change of nothing changes no byte', () => {
  const mode = area!.activities[0]!.mode;
  expect(edited({ op: 'set', id: `${area!.activities[0]!.id}.mode`, value: mode })).toEqual(plan);
});
