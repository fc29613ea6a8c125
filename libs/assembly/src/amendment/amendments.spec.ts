import * as fc from 'fast-check';
import { canonicalJson } from '#canonical';
import { applyEdits, editableTexts, fieldValue } from '#plan';
import type { PlanEdit } from '#plan';
import { amendedContext as context, amendedPlan as plan, anAmendment } from '../testing/amendments.ts';
import type { Amendment } from './amendment.ts';
import { amendmentConflicts } from './amendment-conflicts.ts';
import { amendmentProblems } from './amendment-problems.ts';
import { fallsWith } from './falls-with.ts';
import { mergeAmendments } from './merge-amendments.ts';
import { votingOrder } from './voting-order.ts';

const area = plan.areas[0]!;
const activity = area.activities.find(({ after }) => after === null)!;
const line = activity.description.id;
const english = editableTexts(plan).get(line)!.text.en;
const words = english.split(' ');
const text = (to: string, id = line): PlanEdit => ({ op: 'text', id, language: 'en', text: to });
const set = (name: string, value: string | number | null): PlanEdit => ({
  op: 'set',
  id: `${activity.id}.${name}`,
  value,
});
const remove: PlanEdit = { op: 'remove', id: activity.id };
/** The text with its nth word replaced. */
const word = (at: number, to: string): PlanEdit => text(words.with(at, to).join(' '));
const kinds = (...amendments: readonly Amendment[]) =>
  amendmentConflicts(plan, amendments).map(({ a, b, kind }) => `${a} ${kind} ${b}`);
const orderOf = (...amendments: readonly Amendment[]) =>
  votingOrder(plan, amendments, amendmentConflicts(plan, amendments));

describe('conflicts', () => {
  test('of texts are found word by word', () => {
    const [first, last] = [
      anAmendment('A1', word(0, 'All')),
      anAmendment('A2', word(words.length - 1, 'end.')),
    ];
    expect(kinds(first, last)).toEqual([]);
    expect(kinds(first, anAmendment('A3', word(0, 'Some')))).toEqual(['A1 words A3']);
    expect(kinds(first, anAmendment('A3', word(0, 'All')))).toEqual([]);
  });

  test('of fields are found exactly, and equal wishes are none', () => {
    const [a, b, c] = [
      anAmendment('A1', set('cost', 1_000)),
      anAmendment('A2', set('cost', 2_000)),
      anAmendment('A3', [set('cost', 1_000), set('inKindDays', 3)]),
    ];
    expect(kinds(a, b, c)).toEqual(['A1 field A2', 'A2 field A3']);
  });

  test('with what is taken out, with an end before its beginning, and between languages', () => {
    expect(kinds(anAmendment('A1', remove), anAmendment('A2', word(0, 'All')))).toEqual(['A1 removed A2']);
    expect(kinds(anAmendment('A1', remove), anAmendment('A2', remove))).toEqual([]);
    expect(
      kinds(anAmendment('A1', set('start', '2021-Q3')), anAmendment('A2', set('end', '2020-Q2'))),
    ).toEqual(['A1 time A2']);
    const french: PlanEdit = { op: 'text', id: line, language: 'fr', text: 'Autre chose.' };
    expect(kinds(anAmendment('A1', word(0, 'All')), anAmendment('A2', french))).toEqual(['A1 languages A2']);
    // Once it is translated, the words tell.
    expect(kinds(anAmendment('A1', word(0, 'All')), anAmendment('A2', [french, word(0, 'All')]))).toEqual([]);
  });

  test('that amendments state themselves', () => {
    expect(
      kinds(
        anAmendment('A1', set('cost', 5), { alternatives: 'money' }),
        anAmendment('A2', set('inKindDays', 5), { alternatives: 'money' }),
        anAmendment('A3', word(0, 'All'), { fallsIf: ['A1'] }),
      ),
    ).toEqual(['A1 stated A2', 'A1 stated A3']);
  });

  test('of amendments to amendments stay within those', () => {
    const parent = anAmendment('A1', word(0, 'All'));
    const child = anAmendment('A2', word(0, 'Some'), { to: 'A1' });
    const other = anAmendment('A3', word(0, 'Many'), { to: 'A1' });
    expect(kinds(parent, child, other)).toEqual(['A2 words A3']);
  });
});

describe('the order of voting', () => {
  test('puts the furthest from the text first, and uncontested ones apart', () => {
    const far = anAmendment('A3', remove);
    const middle = anAmendment('A2', [set('cost', activity.cost * 3 + 1)]);
    const near = anAmendment('A1', [set('cost', activity.cost + 1)]);
    const alone = anAmendment('A4', text('Another title', `${activity.id}.title`), { number: 4 });
    const [group] = orderOf(near, middle, far);
    expect(group).toEqual({ order: ['A3', 'A2', 'A1'], contested: true });
    expect(orderOf(near, middle, alone).map(({ order }) => order)).toEqual([['A2', 'A1'], ['A4']]);
  });

  test('decides an amendment to an amendment before that one', () => {
    const parent = anAmendment('A1', word(0, 'All'));
    const child = anAmendment('A2', word(0, 'Some'), { to: 'A1' });
    expect(orderOf(parent, child)).toEqual([{ order: ['A2', 'A1'], contested: true }]);
  });

  test('leaves out what is decided', () => {
    expect(orderOf(anAmendment('A1', remove, { state: 'withdrawn' }))).toEqual([]);
  });
});

describe('what falls', () => {
  const falls = (...asked: Parameters<typeof fallsWith>) => fallsWith(...asked).map(({ id }) => id);
  const money = anAmendment('A1', set('cost', 5));
  const others = [
    money,
    anAmendment('A2', set('cost', 6)),
    anAmendment('A3', word(0, 'All'), { fallsIf: ['A1'] }),
    anAmendment('A4', set('cost', 7), { to: 'A2' }),
    anAmendment('A5', word(words.length - 1, 'end.')),
  ];
  const conflicts = amendmentConflicts(plan, others);

  test('with an adoption: what it excludes, what said so, and what wanted to amend those', () => {
    expect(falls(money, 'adopted', others, conflicts)).toEqual(['A2', 'A3', 'A4']);
  });

  test('with a rejection: only what wanted to amend it', () => {
    expect(falls(money, 'rejected', others, conflicts)).toEqual([]);
    expect(falls(others[1]!, 'rejected', others, conflicts)).toEqual(['A4']);
  });

  test('is found also where amendments fall with one another in a circle', () => {
    const circle = [
      anAmendment('A1', set('cost', 5), { fallsIf: ['A2'] }),
      anAmendment('A2', set('inKindDays', 5), { fallsIf: ['A1'] }),
    ];
    expect(falls(circle[0]!, 'adopted', circle, amendmentConflicts(plan, circle))).toEqual(['A2']);
  });
});

describe('merging', () => {
  const adopted = (id: string, edits: PlanEdit | readonly PlanEdit[], more: Partial<Amendment> = {}) =>
    anAmendment(id, edits, { state: 'adopted', ...more });
  const merged = (...amendments: readonly Amendment[]) =>
    applyEdits(plan, mergeAmendments(plan, amendments).edits, context);

  test('puts changes of one text together, and says whose they are', () => {
    const both = [adopted('A1', word(0, 'All')), adopted('A2', word(words.length - 1, 'end.'))];
    expect(editableTexts(merged(...both)).get(line)!.text.en).toBe(
      words
        .with(0, 'All')
        .with(words.length - 1, 'end.')
        .join(' '),
    );
    expect(mergeAmendments(plan, both).lines).toEqual([{ line, kind: 'text', amendments: ['A1', 'A2'] }]);
  });

  test('makes an amendment as it was itself amended', () => {
    const parent = adopted('A1', [word(0, 'All'), set('cost', 5_000)]);
    const child = adopted('A2', set('cost', 4_000), { to: 'A1' });
    const result = merged(parent, child);
    expect(fieldValue(result, `${activity.id}.cost`)).toBe(4_000);
    expect(editableTexts(result).get(line)!.text.en).toBe(words.with(0, 'All').join(' '));
    // Rejected, it leaves the amendment as it was.
    expect(fieldValue(merged(parent, { ...child, state: 'rejected' }), `${activity.id}.cost`)).toBe(5_000);
  });

  test('refuses two that cannot both be made', () => {
    expect(() =>
      mergeAmendments(plan, [adopted('A1', set('cost', 5)), adopted('A2', set('cost', 6))]),
    ).toThrow('amendments-clash');
  });

  const lines = plan.areas.flatMap((each) => each.activities);
  const anyEdit = fc.oneof(
    fc
      .record({ at: fc.nat(lines.length - 1), cost: fc.nat(90_000) })
      .map(({ at, cost }): PlanEdit => ({ op: 'set', id: `${lines[at]!.id}.cost`, value: cost })),
    fc
      .record({ at: fc.nat(lines.length - 1), nth: fc.nat(40), to: fc.constantFrom('one', 'two', 'three') })
      .map(({ at, nth, to }): PlanEdit => {
        const { id } = lines[at]!.description;
        const old = editableTexts(plan).get(id)!.text.en.split(' ');
        return text(old.with(nth % old.length, to).join(' '), id);
      }),
    fc.nat(lines.length - 1).map((at): PlanEdit => text(`Title ${at}`, `${lines[at]!.id}.title`)),
  );

  test('gives the same bytes in whatever order amendments were adopted, and touches no other line', () => {
    fc.assert(
      fc.property(fc.array(fc.array(anyEdit, { minLength: 1, maxLength: 3 }), { maxLength: 12 }), (all) => {
        const amendments = all.map((edits, index) => anAmendment(`A${index + 1}`, edits));
        const conflicts = amendmentConflicts(plan, amendments);
        // The session adopts one after the other whatever has not fallen yet.
        const decided: Amendment[] = [];
        for (const { order } of votingOrder(plan, amendments, conflicts))
          for (const id of order) {
            const fell = decided.some((each) =>
              fallsWith(each, 'adopted', amendments, conflicts).some((fall) => fall.id === id),
            );
            if (!fell) decided.push({ ...amendments.find((each) => each.id === id)!, state: 'adopted' });
          }
        const { edits, lines: changed } = mergeAmendments(plan, decided);
        expect(canonicalJson(mergeAmendments(plan, decided.toReversed()).edits)).toBe(canonicalJson(edits));
        const result = applyEdits(plan, edits, context);
        const touched = new Set(changed.map((each) => each.line));
        const before = editableTexts(plan);
        for (const [id, { text: after }] of editableTexts(result))
          if (!touched.has(id)) expect(after).toEqual(before.get(id)!.text);
      }),
      { numRuns: 60 },
    );
  });
});

test('an end that was adopted stands, also where a later amendment has the activity begin at another time', () => {
  const all = plan.areas.flatMap(({ activities }) => activities);
  const free = all.find(({ id, after }) => after === null && !all.some((each) => each.after === id))!;
  const adopted = [
    anAmendment('A1', { op: 'set', id: `${free.id}.end`, value: '2021-Q4' }, { state: 'adopted' }),
    anAmendment('A2', { op: 'set', id: `${free.id}.start`, value: '2020-Q2' }, { state: 'adopted' }),
  ];
  const result = applyEdits(plan, mergeAmendments(plan, adopted).edits, context);
  expect(fieldValue(result, `${free.id}.start`)).toBe('2020-Q2');
  expect(fieldValue(result, `${free.id}.end`)).toBe('2021-Q4');
});

test('an amendment that changes nothing, names strangers or amends itself in a circle is told so', () => {
  const [a, b] = [anAmendment('A1', remove, { to: 'A2' }), anAmendment('A2', remove, { to: 'A1' })];
  expect(amendmentProblems(a, [b])).toEqual([{ path: '/to', code: 'amendment-circle' }]);
  const odd = anAmendment('A3', [], { fallsIf: ['A9'], cities: [] });
  expect(amendmentProblems(odd, []).map(({ code }) => code)).toEqual([
    'amendment-empty',
    'amendment-without-mover',
    'amendment-unknown',
  ]);
});
