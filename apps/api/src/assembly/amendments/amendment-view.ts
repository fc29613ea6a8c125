import { activityOfLine, amendedLines, readTargets, withTranslations } from '#assembly';
import type { AmendedLine } from '#assembly';
import { languages } from '#members';
import type { Actor, Language, LocalText } from '#members';
import { activityIn, fieldKind, wordDiff } from '#plan';
import type { Plan } from '#plan';
import type { AmendmentFate, AmendmentRecord, ItemRecord, SeatRecord } from '#store';
import type { SeatName } from '../seat-names.ts';
import { wayOf } from './acting-seat.ts';
import type { AmendmentFateView, AmendmentLineView, AmendmentView } from './amendments.view.ts';
import { missingLanguages } from './session-amendments.ts';

/** What views of amendments are written from. */
export interface AmendmentsAbout {
  readonly actor: Actor;
  readonly plan: Plan;
  readonly records: readonly AmendmentRecord[];
  readonly language: Language;
  /** Only this one is wanted. */
  readonly only?: string;
  readonly names: (seat: string) => SeatName;
  readonly items: readonly ItemRecord[];
  readonly seats: readonly SeatRecord[];
}

/** The amendments as a reader sees them: each line in the reader's language where it is there in it. */
export function amendmentViews(about: AmendmentsAbout): AmendmentView[] {
  const { actor, plan, records, language, names, items } = about;
  const targets = readTargets(
    plan,
    records.map((each) => ({ ...each, edits: withTranslations(each.edits, each.translations) })),
  );
  const byId = new Map(items.map((item) => [item.id, item]));
  const own = about.seats.filter((seat) => wayOf(actor, seat) !== null);
  return records
    .filter(({ id }) => about.only === undefined || id === about.only)
    .map((record) => {
      const { id, number, state, supporters, item } = record;
      const translation = record.translations.find((each) => each.language === language);
      const translated = translation?.reason ?? null;
      const missing = missingLanguages(record);
      const open = state === 'submitted';
      const mine = own.some((seat) => seat.id === record.seat);
      const lines = amendedLines(targets(record.to), withTranslations(record.edits, record.translations));
      return {
        id,
        label: `A${number}`,
        number,
        state,
        cities: supporters.map((seat) => ({ seat, city: names(seat).city, cityName: names(seat).cityName })),
        via: record.via,
        submittedAt: record.submittedAt,
        reason: translated ?? record.reason,
        reasonLanguage: translated === null ? record.language : language,
        language: record.language,
        translations: record.translations.map((each) => each.language),
        untranslated: [...missing],
        untranslatedAccepted:
          missing.length > 0 && missing.every((each) => record.untranslated.includes(each)),
        to: record.to,
        fallsIf: [...record.fallsIf],
        alternatives: record.alternatives,
        replaces: [...record.replaces],
        replacedBy: records.filter(({ replaces }) => replaces.includes(id)).map((each) => each.id),
        item,
        itemState: item === null ? null : (byId.get(item)?.state ?? null),
        bloc:
          items.find(({ kind, holds, state: of }) =>
            kind === 'bloc' && of !== 'withdrawn' && item !== null ? holds.includes(item) : false,
          )?.id ?? null,
        fate: record.fate && fateView(record.fate),
        lines: lineViews(plan, lines, record.language, language),
        edits: record.edits.map((edit) => ({ ...edit })),
        maySupport: open && own.some((seat) => !supporters.includes(seat.id)),
        mayWithdraw: open && mine,
      };
    });
}

function fateView(fate: AmendmentFate): AmendmentFateView {
  const nothing = { poll: null, call: null, with: null, cause: null, mover: null, reason: null };
  return { ...nothing, ...fate };
}

/** One view a line: of a text in several languages the reader's, else the original. */
function lineViews(
  plan: Plan,
  lines: readonly AmendedLine[],
  original: Language,
  reader: Language,
): AmendmentLineView[] {
  const shown = lines.filter((line) => {
    if (line.kind !== 'text') return true;
    const there = lines.flatMap((each) =>
      each.kind === 'text' && each.line === line.line ? [each.language] : [],
    );
    const best = [reader, original, ...languages].find((each) => there.includes(each));
    return line.language === best;
  });
  return shown.map((line) => {
    const empty = { language: null, untranslated: false, parts: [], field: null, before: null, after: null };
    const at = { line: line.line, kind: line.kind, heading: headingOf(plan, line.line, reader) };
    switch (line.kind) {
      case 'text':
        return {
          ...at,
          ...empty,
          language: line.language,
          untranslated: line.language !== reader,
          parts: [...wordDiff(line.before, line.after)],
        };
      case 'field':
        return { ...at, ...empty, field: fieldKind(line.line), before: line.before, after: line.after };
      case 'moved':
        return { ...at, ...empty, before: line.before, after: line.after };
      case 'added':
        return { ...at, ...empty, after: `${line.edit.type} ${line.edit.start}` };
      case 'removed':
        return { ...at, ...empty };
    }
  });
}

/** The activity, area or chapter that a line belongs to, by its name. */
export function headingOf(plan: Plan, line: string, language: Language): string {
  const read = (text: LocalText) => text[language];
  const activity = activityOfLine(line);
  const found = activity === null ? undefined : activityIn(plan, activity);
  if (found) return read(found.activity.title);
  const area = plan.areas.find(({ id }) => line === id || line.startsWith(`${id}.`));
  if (area) return read(area.name);
  const section = [...plan.front, ...plan.crossCutting].find(
    ({ id }) => line === id || line.startsWith(`${id}.`),
  );
  return read(section?.title ?? plan.title);
}
