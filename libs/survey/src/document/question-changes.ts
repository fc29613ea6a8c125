import type { Question } from '../questionnaire.ts';
import { changeOf } from './questionnaire-change.ts';
import type { QuestionnaireChange, QuestionnaireChangeKind } from './questionnaire-change.ts';
import { sameValue } from './same-value.ts';

type Change = (kind: QuestionnaireChangeKind, part: string) => QuestionnaireChange;

/** What differs between two versions of one question. */
export function questionChanges(before: Question, after: Question): readonly QuestionnaireChange[] {
  const change: Change = (kind, part) => changeOf(kind, after.id, part);
  const differ = (kind: QuestionnaireChangeKind, part: string, one: unknown, other: unknown) =>
    sameValue(one, other) ? [] : [change(kind, part)];
  return [
    ...differ('wording', 'title', before.title, after.title),
    ...differ('wording', 'help', before.help, after.help),
    ...differ('tags', 'sdgs', before.sdgs ?? [], after.sdgs ?? []),
    ...differ(after.core ? 'made-core' : 'made-optional', 'core', before.core, after.core),
    ...differ(
      after.visibleIf === undefined ? 'rule-removed' : 'rule-changed',
      'visibleIf',
      before.visibleIf ?? null,
      after.visibleIf ?? null,
    ),
    ...(before.type === after.type ? typeChanges(before, after, change) : [change('type-changed', 'type')]),
  ];
}

/** What differs in what only questions of this type have. */
function typeChanges(before: Question, after: Question, change: Change): readonly QuestionnaireChange[] {
  const limit = (part: string, one: number, other: number) =>
    one === other ? [] : [change(other > one ? 'limit-raised' : 'limit-lowered', part)];
  const allowed = (part: string, one: boolean, other: boolean) => limit(part, Number(one), Number(other));
  const meaning = (part: string, one: unknown, other: unknown) =>
    sameValue(one, other) ? [] : [change('meaning-changed', part)];

  if (before.type === 'ranking' && after.type === 'ranking') {
    return [
      ...limit('limit', before.limit, after.limit),
      ...allowed('tiesAllowed', before.tiesAllowed, after.tiesAllowed),
    ];
  }
  if (before.type === 'rating' && after.type === 'rating') {
    return listChanges(before.scales, after.scales, change);
  }
  if (before.type === 'best-worst' && after.type === 'best-worst') {
    return [
      ...meaning('setSize', before.setSize, after.setSize),
      ...meaning('seed', before.seed, after.seed),
    ];
  }
  if (before.type === 'points' && after.type === 'points') {
    return [
      ...meaning('total', before.total, after.total),
      ...(before.options === null || after.options === null
        ? meaning('options', before.options, after.options)
        : // Another option would have had some of the points.
          listChanges(before.options, after.options, change).map((each) =>
            each.kind === 'option-added' ? change('meaning-changed', each.part) : each,
          )),
    ];
  }
  if (before.type === 'choice' && after.type === 'choice') {
    const { other: own } = before;
    const { other: ownAfter } = after;
    return [
      ...allowed('multiple', before.multiple, after.multiple),
      ...listChanges(before.options, after.options, change),
      ...(own === undefined && ownAfter !== undefined ? [change('option-added', 'other')] : []),
      ...(own !== undefined && ownAfter === undefined ? [change('option-removed', 'other')] : []),
      ...(own !== undefined && ownAfter !== undefined
        ? [
            ...limit('other', own.maxWords, ownAfter.maxWords),
            ...(sameValue(own.label, ownAfter.label) ? [] : [change('wording', 'other')]),
          ]
        : []),
    ];
  }
  if (before.type === 'number' && after.type === 'number') {
    return [
      ...limit('min', -before.min, -after.min),
      ...limit('max', before.max, after.max),
      ...limit('decimals', before.decimals, after.decimals),
      ...meaning('unit', before.unit, after.unit),
    ];
  }
  if (before.type === 'date' && after.type === 'date') {
    // Days as texts: their order is the order of time, and no bound is the widest one.
    return [
      ...dayLimit('earliest', after.earliest ?? '', before.earliest ?? '', change),
      ...dayLimit('latest', before.latest ?? '~', after.latest ?? '~', change),
    ];
  }
  if (before.type === 'line' && after.type === 'line') {
    return limit('maxCharacters', before.maxCharacters, after.maxCharacters);
  }
  if (before.type === 'text' && after.type === 'text') {
    return limit('maxWords', before.maxWords, after.maxWords);
  }
  if (before.type === 'file' && after.type === 'file') {
    const names = (types: readonly string[]) => types.map((id) => ({ id, label: null }));
    return [
      ...listChanges(names(before.accept), names(after.accept), change),
      ...limit('maxBytes', before.maxBytes, after.maxBytes),
      ...limit('maxFiles', before.maxFiles, after.maxFiles),
    ];
  }
  if (before.type === 'statement' && after.type === 'statement') {
    return meaning('statement', before.statement, after.statement);
  }
  return [];
}

function dayLimit(
  part: string,
  narrow: string,
  wide: string,
  change: Change,
): readonly QuestionnaireChange[] {
  return narrow === wide ? [] : [change(wide > narrow ? 'limit-raised' : 'limit-lowered', part)];
}

interface Listed {
  readonly id: string;
  readonly label: unknown;
}

function listChanges(
  before: readonly Listed[],
  after: readonly Listed[],
  change: Change,
): readonly QuestionnaireChange[] {
  return [
    ...before
      .filter(({ id }) => !after.some((each) => each.id === id))
      .map(({ id }) => change('option-removed', id)),
    ...after.flatMap(({ id, label }) => {
      const earlier = before.find((each) => each.id === id);
      if (earlier === undefined) return [change('option-added', id)];
      return sameValue(earlier.label, label) ? [] : [change('wording', id)];
    }),
  ];
}
