import { activityIn, editableTexts, fieldValue } from '#plan';
import type { FieldValue, Plan, PlanEdit } from '#plan';
import type { Language } from '#members';

/** What one amendment wants to stand in a line of the plan. */
export type AmendedLine =
  | {
      readonly kind: 'text';
      /** Id of the text. */
      readonly line: string;
      readonly language: Language;
      readonly before: string;
      readonly after: string;
    }
  | { readonly kind: 'field'; readonly line: string; readonly before: FieldValue; readonly after: FieldValue }
  | { readonly kind: 'moved'; readonly line: string; readonly before: string; readonly after: string }
  | { readonly kind: 'removed'; readonly line: string }
  | { readonly kind: 'added'; readonly line: string; readonly edit: Extract<PlanEdit, { op: 'add' }> };

/** What stands in the lines of a plan, read once for many amendments; undefined where there is no such line. */
export interface ReadPlan {
  readonly text: (line: string, language: Language) => string | undefined;
  readonly field: (line: string) => FieldValue | undefined;
  /** Output that an activity serves. */
  readonly output: (activity: string) => string | undefined;
}

export function readPlan(plan: Plan): ReadPlan {
  const texts = editableTexts(plan);
  return {
    text: (line, language) => texts.get(line)?.text[language],
    field: (line) => fieldValue(plan, line),
    output: (activity) => activityIn(plan, activity)?.activity.output,
  };
}

/** The same plan as edits would make it, for whoever amends them. */
export function readAmended(read: ReadPlan, edits: readonly PlanEdit[]): ReadPlan {
  const lines = new Map(amendedLines(read, edits).map((each) => [keyOf(each), each]));
  return {
    text: (line, language) => {
      const own = lines.get(`text ${line} ${language}`);
      return own?.kind === 'text' ? own.after : read.text(line, language);
    },
    field: (line) => {
      const own = lines.get(`field ${line}`);
      return own?.kind === 'field' ? own.after : read.field(line);
    },
    output: (activity) => {
      if (lines.has(`removed ${activity}`)) return undefined;
      const own = lines.get(`moved ${activity}`);
      return own?.kind === 'moved' ? own.after : read.output(activity);
    },
  };
}

/** What each amendment amends, by the id in its `to`: the plan, or the plan as another amendment would make it. */
export function readTargets(
  plan: Plan,
  amendments: readonly {
    readonly id: string;
    readonly to: string | null;
    readonly edits: readonly PlanEdit[];
  }[],
): (to: string | null) => ReadPlan {
  const byId = new Map(amendments.map((each) => [each.id, each]));
  const known = new Map<string | null, ReadPlan>([[null, readPlan(plan)]]);
  const read = (to: string | null): ReadPlan => {
    const target = to === null ? undefined : byId.get(to);
    const found = known.get(to) ?? (target ? readAmended(read(target.to), target.edits) : known.get(null)!);
    known.set(to, found);
    return found;
  };
  return read;
}

/** What edits change, line by line; the last word on a line counts. Lines that the plan does not have are left out. */
export function amendedLines(read: ReadPlan, edits: readonly PlanEdit[]): readonly AmendedLine[] {
  const lines = new Map<string, AmendedLine>();
  for (const [index, edit] of edits.entries()) {
    const line = lineOf(read, edit);
    if (line) lines.set(line.kind === 'added' ? `added ${index}` : keyOf(line), line);
  }
  return [...lines.values()];
}

function lineOf(read: ReadPlan, edit: PlanEdit): AmendedLine | null {
  switch (edit.op) {
    case 'text': {
      const { id: line, language, text: after } = edit;
      const before = read.text(line, language);
      return before === undefined ? null : { kind: 'text', line, language, before, after };
    }
    case 'set': {
      const before = read.field(edit.id);
      return before === undefined ? null : { kind: 'field', line: edit.id, before, after: edit.value };
    }
    case 'move': {
      const before = read.output(edit.id);
      return before === undefined ? null : { kind: 'moved', line: edit.id, before, after: edit.output };
    }
    case 'remove':
      return read.output(edit.id) === undefined ? null : { kind: 'removed', line: edit.id };
    case 'add':
      return { kind: 'added', line: edit.output, edit };
  }
}

/** What is at most once in the changes of an amendment. */
export function keyOf(line: AmendedLine): string {
  return line.kind === 'text' ? `text ${line.line} ${line.language}` : `${line.kind} ${line.line}`;
}

/** The activity that a line belongs to, `P2.O1.A3`; null for a line of an area or of the plan. */
export function activityOfLine(line: string): string | null {
  return /^P\d+\.O\d+\.A\d+/.exec(line)?.[0] ?? null;
}
