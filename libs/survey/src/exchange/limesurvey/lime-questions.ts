import { unreviewed } from '#members';
import { fileTypes } from '../../questionnaire.ts';
import { widestNumber } from '../answer-bounds.ts';
import type { DraftBuilder, SourceOption, SourcePlace } from '../draft-builder.ts';
import type { SourceTexts } from '../language-plan.ts';
import type { CarriedQuestion } from '../rule-of-expression.ts';
import type { LimeQuestion } from './lime-survey.ts';

const anOther = unreviewed('Other', 'Autre', 'Otro', 'أخرى');
const yes = { code: 'Y', texts: unreviewed('Yes', 'Oui', 'Sí', 'نعم') };
const no = { code: 'N', texts: unreviewed('No', 'Non', 'No', 'لا') };

/** Types whose choices LimeSurvey knows by itself. */
const fixed: Readonly<Record<string, readonly SourceOption[]>> = {
  Y: [yes, no],
  G: [
    { code: 'F', texts: unreviewed('Female', 'Femme', 'Mujer', 'أنثى') },
    { code: 'M', texts: unreviewed('Male', 'Homme', 'Hombre', 'ذكر') },
  ],
  C: [yes, { code: 'U', texts: unreviewed('Uncertain', 'Incertain', 'No lo sé', 'غير متأكد') }, no],
  E: [
    { code: 'I', texts: unreviewed('Increase', 'Augmentation', 'Aumento', 'زيادة') },
    { code: 'S', texts: unreviewed('Same', 'Sans changement', 'Igual', 'دون تغيير') },
    { code: 'D', texts: unreviewed('Decrease', 'Diminution', 'Disminución', 'نقصان') },
  ],
};
/** Tables of which every row is a question of its own. */
const arrays = new Set(['F', 'H', 'A', 'B', 'C', 'E', 'Q', 'K']);

type Own = Parameters<DraftBuilder['add']>[1];
type Base = Pick<Own, 'title' | 'help' | 'core' | 'visibleIf'>;

/** Puts the questions of a survey into a draft, each by its type. */
export class LimeQuestions {
  /** `colours_SQ001` → the question and its choice, as conditions name them. */
  private readonly ticked = new Map<string, { readonly carried: CarriedQuestion; readonly option: string }>();

  constructor(private readonly builder: DraftBuilder) {}

  add(question: LimeQuestion, groupRelevance: string): void {
    const place = { path: question.path, name: question.code };
    const { type } = question;
    if (type === 'X' || type === '*') {
      this.builder.note(place, type === 'X' ? 'note-display' : 'note-metadata', {
        ...(type === '*' && { type }),
      });
    } else if (arrays.has(type) && question.subquestions.length > 0)
      this.array(question, groupRelevance, place);
    else this.one(type, question, groupRelevance, place, place, null);
  }

  /** A table: as many questions as it has rows, under codes that join both (`needs_SQ001`). */
  private array(question: LimeQuestion, groupRelevance: string, place: SourcePlace): void {
    const rows = question.subquestions.filter(({ scale }) => scale === '0');
    this.builder.note(place, 'note-array', { count: rows.length });
    for (const row of rows) {
      const own = { path: place.path, name: `${question.code}_${row.code}` };
      this.one(question.type, question, groupRelevance, place, own, row.texts);
    }
  }

  private one(
    type: string,
    question: LimeQuestion,
    groupRelevance: string,
    place: SourcePlace,
    own: SourcePlace,
    row: SourceTexts | null,
  ): void {
    const base = (): Base => this.base(question, groupRelevance, place, own, row);
    switch (type) {
      case 'L':
      case '!':
      case 'O':
      case 'F':
      case 'H':
      case 'Y':
      case 'G':
      case 'C':
      case 'E':
        if (type === 'O') this.builder.note(place, 'note-comment');
        return this.choice(own, base, fixed[type] ?? question.answers, false, question.other);
      case 'M':
      case 'P':
        if (type === 'P') this.builder.note(place, 'note-comment');
        return this.choice(own, base, question.subquestions, true, question.other);
      case '5':
      case 'A':
        return this.builder.add(own, { ...base(), type: 'number', min: 1, max: 5, decimals: 0, unit: null });
      case 'B':
        return this.builder.add(own, { ...base(), type: 'number', min: 1, max: 10, decimals: 0, unit: null });
      case 'N':
      case 'K':
        return this.number(own, base, question.attributes);
      case 'D':
        return this.builder.add(own, { ...base(), type: 'date', earliest: null, latest: null });
      case 'S':
      case 'Q':
        return this.line(own, base, question.attributes);
      case 'T':
      case 'U':
        return this.builder.add(own, { ...base(), type: 'text', maxWords: 500 });
      case '|':
        return this.builder.add(own, {
          ...base(),
          type: 'file',
          accept: fileTypes,
          maxBytes: 10_000_000,
          maxFiles: Math.min(
            20,
            Math.max(1, Math.floor(Number(question.attributes.get('max_num_of_files')) || 1)),
          ),
        });
      default:
        return this.builder.note(place, 'note-type', { type: type.slice(0, 60) });
    }
  }

  private base(
    { title, help, mandatory, relevance }: LimeQuestion,
    groupRelevance: string,
    place: SourcePlace,
    own: SourcePlace,
    row: SourceTexts | null,
  ): Base {
    const rule = this.builder.rule([groupRelevance, relevance], own, (name) => this.ticked.get(name));
    const whole = row === null ? title : joined(title, row);
    return {
      title: this.builder.title(whole, place),
      help: this.builder.help(help, place),
      core: mandatory,
      ...(rule && { visibleIf: rule }),
    };
  }

  private choice(
    place: SourcePlace,
    base: () => Base,
    list: readonly SourceOption[],
    multiple: boolean,
    other: boolean,
  ): void {
    const found = this.builder.options(list, place);
    if (found === null) return;
    const codes = other ? new Map([...found.codes, ['-oth-', 'other'], ['other', 'other']]) : found.codes;
    this.builder.add(
      place,
      {
        ...base(),
        type: 'choice',
        multiple,
        options: found.options,
        ...(other && { other: { label: anOther, maxWords: 50 } }),
      },
      codes,
    );
    const carried = this.builder.named(place.name);
    if (multiple && carried !== undefined)
      for (const [code, option] of codes) this.ticked.set(`${place.name}_${code}`, { carried, option });
  }

  private number(place: SourcePlace, base: () => Base, attributes: LimeQuestion['attributes']): void {
    const whole = attributes.get('num_value_int_only') === '1';
    const widest = whole ? widestNumber.whole : widestNumber.decimal;
    const limits = ['min_num_value_n', 'max_num_value_n'].map((name) => attributes.get(name) ?? '');
    const sound = limits.every(
      (limit) => limit === '' || (whole ? /^-?\d{1,11}$/ : /^-?\d{1,8}(\.\d{1,6})?$/).test(limit),
    );
    const [least = '', most = ''] = sound ? limits : [];
    if (!sound) this.builder.note(place, 'note-limit', { rule: limits.join(' … ').slice(0, 120) });
    const min = least === '' ? -widest : Number(least);
    const max = most === '' ? widest : Number(most);
    this.builder.add(place, {
      ...base(),
      type: 'number',
      min: Math.min(min, max),
      max: Math.max(min, max),
      decimals: whole ? 0 : 6,
      unit: null,
    });
  }

  private line(place: SourcePlace, base: () => Base, attributes: LimeQuestion['attributes']): void {
    const most = Math.floor(Number(attributes.get('maximum_chars')) || 500);
    this.builder.add(place, { ...base(), type: 'line', maxCharacters: Math.min(500, Math.max(1, most)) });
  }
}

/** The question of a table with one of its rows, in each language that has both. */
function joined(title: SourceTexts, row: SourceTexts): SourceTexts {
  return new Map(
    [...title].flatMap(([language, words]) => {
      const part = row.get(language) ?? '';
      return words === '' || part === '' ? [] : [[language, `${words} ${part}`] as const];
    }),
  );
}
