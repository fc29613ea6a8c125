import { editableTexts } from '#plan';
import type { PlanEdit } from '#plan';
import { amendedPlan as plan, anAmendment } from '../testing/amendments.ts';
import type { Amendment } from './amendment.ts';
import { amendmentConflicts } from './amendment-conflicts.ts';
import { fallsWith } from './falls-with.ts';
import { votingOrder } from './voting-order.ts';

const activity = plan.areas[0]!.activities.find(({ after }) => after === null)!;
const { id } = activity.description;
const english = editableTexts(plan).get(id)!.text.en;
const text = (to: string): PlanEdit => ({ op: 'text', id, language: 'en', text: to });
const cost = (value: number): PlanEdit => ({ op: 'set', id: `${activity.id}.cost`, value });
const remove: PlanEdit = { op: 'remove', id: activity.id };

const orderOf = (...amendments: readonly Amendment[]) =>
  votingOrder(plan, amendments, amendmentConflicts(plan, amendments)).map(({ order }) => order);
const fallenWith = (decided: Amendment, fate: 'adopted' | 'rejected', all: readonly Amendment[]) =>
  fallsWith(decided, fate, all, amendmentConflicts(plan, all)).map((fall) => fall.id);

/** What others have written down of how assemblies vote on amendments; facts only, in our own words. */
describe('Rules of Procedure of the United Nations General Assembly, rule 90 (A/520)', () => {
  test('the amendment furthest removed in substance from the original is voted on first, then the next', () => {
    const near = anAmendment('A1', text(`${english} Twice.`));
    const further = anAmendment('A2', [text(`${english} Thrice, and in writing, each spring.`)]);
    const furthest = anAmendment('A3', remove);
    expect(orderOf(near, further, furthest)).toEqual([['A3', 'A2', 'A1']]);
  });

  test('where adopting one implies the rejection of another, the other is not put to the vote', () => {
    const all = [anAmendment('A1', cost(1)), anAmendment('A2', cost(2))];
    expect(fallenWith(all[0]!, 'adopted', all)).toEqual(['A2']);
  });

  test('after the rejection of one the next is put to the vote', () => {
    const all = [anAmendment('A1', cost(1)), anAmendment('A2', cost(2))];
    expect(fallenWith(all[0]!, 'rejected', all)).toEqual([]);
  });
});

/** https://en.wikisource.org/wiki/Page:Robert%27s_Rules_of_Order_-_1915.djvu/153 and the pages around it */
describe('Robert’s Rules of Order (4th edition, 1915)', () => {
  test('§33: an amendment of the second degree is decided before the one that it amends', () => {
    const primary = anAmendment('A1', cost(5_000));
    const secondary = anAmendment('A2', cost(4_000), { to: 'A1' });
    expect(orderOf(primary, secondary)).toEqual([['A2', 'A1']]);
    // With the primary one decided there is nothing left to amend.
    expect(fallenWith(primary, 'rejected', [primary, secondary])).toEqual(['A2']);
  });

  test('§33, filling blanks: of several amounts for one blank the one that asks most of the assembly comes first', () => {
    const amounts = [1.1, 3, 2].map((times, index) =>
      anAmendment(`A${index + 1}`, cost(Math.round(activity.cost * times))),
    );
    expect(orderOf(...amounts)).toEqual([['A2', 'A3', 'A1']]);
    expect(fallenWith(amounts[1]!, 'adopted', amounts)).toEqual(['A1', 'A3']);
  });
});

/** https://www.europarl.europa.eu/doceo/document/RULES-8-2019-03-25-RULE-174_EN.html */
describe('Rules of Procedure of the European Parliament (8th term, March 2019), rule 174', () => {
  test('paragraph 2: the one that departs furthest is put first; once adopted, what excludes it is rejected', () => {
    const all = [anAmendment('A1', text(`${english} Twice.`)), anAmendment('A2', remove)];
    expect(orderOf(...all)).toEqual([['A2', 'A1']]);
    expect(fallenWith(all[1]!, 'adopted', all)).toEqual(['A1']);
    expect(fallenWith(all[1]!, 'rejected', all)).toEqual([]);
  });

  test('paragraph 3: put first and adopted, one that is closer to the text has the furthest fall too', () => {
    const all = [anAmendment('A1', text(`${english} Twice.`)), anAmendment('A2', remove)];
    expect(fallenWith(all[0]!, 'adopted', all)).toEqual(['A2']);
  });

  test('paragraph 4: a compromise that is adopted has those fall whose place it took', () => {
    const all = [
      anAmendment('A1', cost(1)),
      anAmendment('A2', cost(3)),
      anAmendment('A3', cost(2), { replaces: ['A1', 'A2'] }),
    ];
    expect(fallenWith(all[2]!, 'adopted', all)).toEqual(['A1', 'A2']);
  });
});

/** Resolution on the Rules of Procedure as published at https://pace.coe.int/en/files/15888/html */
describe('Parliamentary Assembly of the Council of Europe', () => {
  test('of contradictory amendments to one paragraph the one that differs most comes first, then the next', () => {
    const all = [1.2, 4].map((times, index) =>
      anAmendment(`A${index + 1}`, cost(Math.round(activity.cost * times))),
    );
    expect(orderOf(...all)).toEqual([['A2', 'A1']]);
    expect(fallenWith(all[1]!, 'adopted', all)).toEqual(['A1']);
  });
});

describe('Antragsgrün’s manual: merging amendments into the motion', () => {
  test('changes of different places of one paragraph do not collide', () => {
    const words = english.split(' ');
    const all = [
      anAmendment('A1', text(words.with(0, 'All').join(' '))),
      anAmendment('A2', text(words.with(words.length - 1, 'end.').join(' '))),
    ];
    expect(amendmentConflicts(plan, all)).toEqual([]);
    expect(orderOf(...all)).toEqual([['A1'], ['A2']]);
  });

  test('changes of the same words collide, and somebody has to choose', () => {
    const words = english.split(' ');
    const all = ['All', 'Some'].map((word, index) =>
      anAmendment(`A${index + 1}`, text(words.with(0, word).join(' '))),
    );
    expect(amendmentConflicts(plan, all).map(({ kind }) => kind)).toEqual(['words']);
  });

  test('a replacement of the whole collides with every change of a part', () => {
    const all = [anAmendment('A1', remove), anAmendment('A2', text(`${english} Twice.`))];
    expect(amendmentConflicts(plan, all).map(({ kind }) => kind)).toEqual(['removed']);
    expect(fallenWith(all[0]!, 'adopted', all)).toEqual(['A2']);
  });
});

describe('marks of a text', () => {
  test('collide like words, and a list that is added at the end touches nothing before it', () => {
    const marked = `${english}\n\n- one **bold** point\n- another`;
    const words = english.split(' ');
    const bold = [`**${words[0]}**`, ...words.slice(1)].join(' ');
    const kinds = (...texts: readonly string[]) =>
      amendmentConflicts(
        plan,
        texts.map((each, index) => anAmendment(`A${index + 1}`, text(each))),
      ).map(({ kind }) => kind);
    expect(kinds(marked, bold)).toEqual([]);
    expect(kinds(bold, words.with(0, 'All').join(' '))).toEqual(['words']);
    expect(kinds(marked, `${english}\n\n- something else`)).toEqual(['words']);
  });
});
