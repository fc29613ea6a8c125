import { ApiProperty } from '@nestjs/swagger';
import type { StepKind } from '#store';
import type { ResponseState } from '#survey';
import { anyJson } from '../http/any-json.ts';

/** Who did something, by the name that the city knows them by. */
export class HandView {
  /** Null for the team, and for people whose name has been erased. */
  name: string | null;
  /** True for the coordination team. */
  team: boolean;
  /** True for the one who asks. */
  self: boolean;
}

export class StepView {
  step: StepKind;
  /** What is to do, or why it was reopened. */
  note: string | null;
  at: string;
  by: HandView;
}

export class WriterView {
  by: HandView;
  at: string;
  questions: number;
}

export class CommentView {
  id: string;
  question: string;
  text: string;
  at: string;
  by: HandView;
  resolvedAt: string | null;
  resolvedBy: HandView | null;
}

/** What the people of a city see of their work on one response; nobody else does. */
export class DeskView {
  /** As it stands on papers; null before the first answer. */
  number: string | null;
  state: ResponseState;
  /** Stands for the answers as they are now; null before the first answer. */
  fingerprint: string | null;
  /** Reviews, submissions and reopenings, the latest first. */
  steps: StepView[];
  writers: WriterView[];
  comments: CommentView[];
  /** Answers that were changed after somebody last asked for review. */
  changedSinceReview: number;
}

export class ChangeView {
  question: string;
  revision: number;
  /** The answer, null where it was taken out. */
  @ApiProperty(anyJson)
  value: unknown;
  @ApiProperty(anyJson)
  before: unknown;
  at: string;
  by: HandView;
}

/** The latest changes of the answers, newest first. */
export class ChangesView {
  changes: ChangeView[];
  /** True when there are older ones. */
  more: boolean;
}

/** That it was done. */
export class DeskDoneView {
  state: ResponseState;
}

export class NewCommentView {
  id: string;
}
