import type { ComponentType } from 'react';
import type { Answer, Question } from '#survey';
import type { FieldProps, SummaryProps } from '../field-props.ts';

interface KindOf<Kind extends Question, Value extends Answer> {
  readonly Field: ComponentType<FieldProps<Kind, Value>>;
  readonly Summary: ComponentType<SummaryProps<Kind, Value>>;
}

/** How a kind of question is asked and how its answer is read. */
export type RareKind = KindOf<Question, Answer>;

/** The kinds that were loaded, by type. */
export type RareKinds = Readonly<Partial<Record<Question['type'], RareKind>>>;

/** A kind among the others. The validator ties each answer's shape to its question's type; TypeScript cannot see that. */
export function rareKind<Kind extends Question, Value extends Answer>(kind: KindOf<Kind, Value>): RareKind {
  return kind as unknown as RareKind;
}
