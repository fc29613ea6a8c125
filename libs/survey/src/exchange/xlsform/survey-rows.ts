import { unreviewed } from '#members';
import type { FileType } from '../../questionnaire.ts';
import { fileTypes } from '../../questionnaire.ts';
import { answerBounds, mostCharacters, widestNumber } from '../answer-bounds.ts';
import type { DraftBuilder, SourceOption, SourcePlace } from '../draft-builder.ts';
import type { CarriedQuestion } from '../rule-of-expression.ts';
import type { NamedRow } from './sheet-table.ts';

/** What forms record without asking anybody. */
const metadata = new Set([
  'start',
  'end',
  'today',
  'deviceid',
  'device id',
  'subscriberid',
  'simserial',
  'phonenumber',
  'username',
  'email',
  'audit',
  'start-geopoint',
  'background-audio',
  'calculate',
  'hidden',
]);
const numbers = new Set(['integer', 'int', 'decimal', 'range']);
const files: Readonly<Record<string, readonly FileType[]>> = {
  file: fileTypes,
  image: ['image/jpeg', 'image/png'],
  photo: ['image/jpeg', 'image/png'],
};
const yes = /^(yes|true|true\(\)|1)$/i;
const no = /^(|no|false|false\(\)|0)$/i;
const anOther = unreviewed('Other', 'Autre', 'Otro', 'أخرى');

type Own = Parameters<DraftBuilder['add']>[1];
type Base = Pick<Own, 'title' | 'help' | 'core' | 'visibleIf'>;

/** Reads the rows of the sheet `survey` in their order. */
export class SurveyRows {
  /** The conditions of the groups that are open. */
  private readonly groups: { readonly name: string; readonly condition: string; readonly row: NamedRow }[] =
    [];
  private repeat: { readonly place: SourcePlace; depth: number } | null = null;

  constructor(
    private readonly builder: DraftBuilder,
    private readonly lists: ReadonlyMap<string, readonly SourceOption[]>,
  ) {}

  read(rows: readonly NamedRow[]): void {
    for (const row of rows) {
      const type = row.cell('type').replaceAll(/\s+/g, ' ');
      if (type === '' || type.startsWith('#') || yes.test(row.cell('disabled') || 'no')) continue;
      const name = row.cell('name');
      const place = { path: `survey, line ${row.line}`, name: name || type };
      const step = /^(begin|end)[ _](group|repeat|loop)\b/i.exec(type);
      if (step !== null) this.step(step[1]!.toLowerCase(), step[2]!.toLowerCase(), row, place);
      else if (this.repeat === null) this.row(type, row, place);
    }
  }

  private step(side: string, kind: string, row: NamedRow, place: SourcePlace): void {
    if (this.repeat !== null) {
      // Whatever stands in a repeat goes with it.
      this.repeat.depth += side === 'begin' ? 1 : -1;
      if (this.repeat.depth === 0) this.repeat = null;
      return;
    }
    if (side === 'end') {
      this.groups.pop();
      this.openSection();
    } else if (kind === 'group') {
      this.groups.push({ name: place.name, condition: this.condition(row), row });
      this.openSection();
    } else {
      this.builder.note(place, 'note-repeat');
      this.repeat = { place, depth: 1 };
    }
  }

  /** What follows belongs to the innermost group that has a title. */
  private openSection(): void {
    const titled = this.groups.filter(({ row }) => row.texts('label').size > 0).at(-1) ?? this.groups.at(-1);
    if (titled === undefined) this.builder.open('questions', { en: '', fr: '', es: '', ar: '' });
    else {
      const place = { path: `survey, line ${titled.row.line}`, name: titled.name };
      this.builder.open(titled.name, this.builder.title(titled.row.texts('label'), place));
    }
  }

  private condition(row: NamedRow): string {
    return row.cell('relevant') || row.cell('relevance');
  }

  private row(type: string, row: NamedRow, place: SourcePlace): void {
    const [kind = '', list = '', more = ''] = type.split(' ');
    const word = kind.toLowerCase();
    if (metadata.has(type.toLowerCase()) || metadata.has(word)) {
      this.builder.note(place, 'note-metadata', { type: type.slice(0, 60) });
    } else if (word === 'note') this.builder.note(place, 'note-display');
    else if (/^select(_one|_multiple|1)?$/.test(word)) {
      const [many, listName, other] = selection(type, word, list, more);
      this.choice(row, place, many, listName, other);
    } else if (numbers.has(word)) this.number(row, place, word);
    else if (word === 'date') this.date(row, place);
    else if (word === 'text' || word === 'string') this.text(row, place);
    else if (Object.hasOwn(files, word)) {
      const maxBytes = 10_000_000;
      this.builder.add(place, {
        ...this.base(row, place),
        type: 'file',
        accept: files[word]!,
        maxBytes,
        maxFiles: 1,
      });
    } else this.builder.note(place, 'note-type', { type: type.slice(0, 60) });
  }

  /** What every question has; the conditions of its groups are its own. */
  private base(row: NamedRow, place: SourcePlace): Base {
    const required = row.cell('required');
    if (!yes.test(required) && !no.test(required))
      this.builder.note(place, 'note-needed-sometimes', { rule: required.slice(0, 120) });
    const conditions = [...this.groups.map(({ condition }) => condition), this.condition(row)];
    const rule = this.builder.rule(conditions, place);
    return {
      title: this.builder.title(row.texts('label'), place),
      help: this.builder.help(row.texts('hint'), place),
      core: yes.test(required),
      ...(rule && { visibleIf: rule }),
    };
  }

  private choice(row: NamedRow, place: SourcePlace, multiple: boolean, list: string, other: boolean): void {
    const found = this.builder.options(this.lists.get(list) ?? [], place);
    if (found === null) return;
    if (row.cell('choice_filter') !== '') this.builder.note(place, 'note-filter');
    this.limitNote(row, place);
    const codes: CarriedQuestion['options'] = other
      ? new Map([...found.codes, ['other', 'other']])
      : found.codes;
    this.builder.add(
      place,
      {
        ...this.base(row, place),
        type: 'choice',
        multiple,
        options: found.options,
        ...(other && { other: { label: anOther, maxWords: 20 } }),
      },
      codes,
    );
  }

  private number(row: NamedRow, place: SourcePlace, word: string): void {
    const steps = parametersOf(row.cell('parameters'));
    const whole =
      word === 'integer' || word === 'int' || (word === 'range' && !row.cell('parameters').includes('.'));
    const widest = whole ? widestNumber.whole : widestNumber.decimal;
    const bounds = answerBounds(row.cell('constraint'), whole);
    const [least, most] =
      word === 'range' ? [steps.start ?? 1, steps.end ?? 10] : [bounds?.least, bounds?.most];
    const [min, max] = [Number(least ?? -widest), Number(most ?? widest)];
    const fits =
      min <= max && Math.abs(min) <= widest && Math.abs(max) <= widest && !(whole && (min % 1 || max % 1));
    if (row.cell('constraint') !== '' && (bounds === null || word === 'range' || !fits))
      this.limitNote(row, place);
    this.builder.add(place, {
      ...this.base(row, place),
      type: 'number',
      min: fits ? min : -widest,
      max: fits ? max : widest,
      decimals: whole ? 0 : 6,
      unit: null,
    });
  }

  private date(row: NamedRow, place: SourcePlace): void {
    const bounds = row.cell('constraint') === '' ? {} : answerBounds(row.cell('constraint'), false);
    const days = [bounds?.least, bounds?.most].map((day) => (typeof day === 'string' ? day : null));
    const [earliest = null, latest = null] = days;
    if (bounds === null || (earliest !== null && latest !== null && earliest > latest)) {
      this.limitNote(row, place);
      this.builder.add(place, { ...this.base(row, place), type: 'date', earliest: null, latest: null });
    } else this.builder.add(place, { ...this.base(row, place), type: 'date', earliest, latest });
  }

  private text(row: NamedRow, place: SourcePlace): void {
    const most = mostCharacters(row.cell('constraint'));
    if (most === null || most < 1 || most > 500) this.limitNote(row, place);
    const base = this.base(row, place);
    if (most !== null && most >= 1 && most <= 500)
      this.builder.add(place, { ...base, type: 'line', maxCharacters: most });
    else this.builder.add(place, { ...base, type: 'text', maxWords: 500 });
  }

  private limitNote(row: NamedRow, place: SourcePlace): void {
    const rule = row.cell('constraint');
    if (rule !== '') this.builder.note(place, 'note-limit', { rule: rule.slice(0, 120) });
  }
}

/** Several or one, the list, and whether words of one's own may follow. Old forms write `select one from colours`. */
function selection(
  type: string,
  word: string,
  list: string,
  more: string,
): readonly [boolean, string, boolean] {
  const other = /\bor[_ ](specify[_ ])?other$/i.test(type);
  if (word !== 'select') return [word === 'select_multiple', list, other];
  const old = /^select (one|multiple|all that apply)(?: from)? (\S+)/i.exec(type);
  return [old?.[1]?.toLowerCase() !== 'one', old?.[2] ?? more, other];
}

/** `start=1 end=5 step=1` */
function parametersOf(text: string): Readonly<Partial<Record<string, number>>> {
  const pairs = [...text.matchAll(/(\w+)\s*=\s*(-?\d+(?:\.\d+)?)/g)];
  return Object.fromEntries(pairs.map(([, key = '', value]) => [key.toLowerCase(), Number(value)]));
}
