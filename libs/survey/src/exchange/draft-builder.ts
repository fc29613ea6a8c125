import type { Language, LocalText } from '#members';
import { Problem } from '#problem';
import type { ProblemDetail, ProblemParams } from '#problem';
import type { AreaCatalogue } from '../area-catalogue.ts';
import { questionnaireProblems } from '../document/questionnaire-problems.ts';
import type { Option, Question, Questionnaire, Section } from '../questionnaire.ts';
import type { Rule } from '../visibility/rule.ts';
import type { CarriedQuestionnaire, ExchangeNoteCode } from './carried.ts';
import type { LanguagePlan, SourceTexts } from './language-plan.ts';
import { plainText } from './plain-text.ts';
import { questionsIn, ruleOfExpression } from './rule-of-expression.ts';
import type { CarriedQuestion } from './rule-of-expression.ts';

const limits = { text: 4_000, questions: 60, sections: 40, notes: 500, options: 60 } as const;

/** A choice as the file has it. */
export interface SourceOption {
  readonly code: string;
  /** Its texts, or a label that the program where the file was made knows by itself. */
  readonly texts: SourceTexts | LocalText;
}

/** Where the file has something, and what it is called there. */
export interface SourcePlace {
  readonly path: string;
  readonly name: string;
}

type WithoutBase = {
  [Type in Question['type']]: Omit<Extract<Question, { readonly type: Type }>, 'id'>;
}[Question['type']];

interface OpenSection {
  readonly title: LocalText;
  readonly id: string;
  readonly questions: Question[];
}

/** Builds a questionnaire from what a reader finds in a file, and keeps the list of what does not fit. */
export class DraftBuilder {
  readonly notes: ProblemDetail[];
  private readonly sections: OpenSection[] = [];
  private readonly carried = new Map<string, CarriedQuestion | null>();
  private readonly ids = new Set<string>();
  private readonly core = new Set<string>();
  private section: OpenSection | null = null;

  constructor(
    private readonly languages: LanguagePlan,
    private readonly catalogue: AreaCatalogue,
  ) {
    this.notes = [...languages.notes];
  }

  note({ path, name }: SourcePlace, code: ExchangeNoteCode, params: ProblemParams = {}): void {
    if (this.notes.length < limits.notes)
      this.notes.push({ path, code, params: { what: name.slice(0, 60), ...params } });
  }

  /** A text in our languages, without markup; empty where the file has none. */
  text(texts: SourceTexts, place: SourcePlace): LocalText {
    const words: Record<Language, string> = { en: '', fr: '', es: '', ar: '' };
    const said = new Set<ExchangeNoteCode>();
    // What stands without a language fills what no language says.
    for (const [name, raw] of [...texts].sort(([a], [b]) => Number(a === '') - Number(b === ''))) {
      const language = this.languages.of.get(name);
      if (language === undefined) continue;
      const { words: bare, hadMarkup } = plainText(raw);
      if (hadMarkup) said.add('note-markup');
      if (bare.length > limits.text) said.add('note-shortened');
      if (/\$\{[^}]+\}|\{[A-Za-z]\w*(\.\w+)*\}/.test(bare)) said.add('note-reference');
      words[language] ||= bare.slice(0, limits.text).trim();
    }
    for (const code of said) this.note(place, code, code === 'note-shortened' ? { limit: limits.text } : {});
    return words;
  }

  /** The text, or the name in the file's language where it has none at all. */
  title(texts: SourceTexts, place: SourcePlace): LocalText {
    const words = this.text(texts, place);
    const { source } = this.languages;
    if (words[source] !== '') return words;
    const other = (['en', 'fr', 'es', 'ar'] as const).find((language) => words[language] !== '');
    if (other !== undefined) return { ...words, [source]: words[other] };
    this.note(place, 'note-no-text');
    return { ...words, [source]: place.name };
  }

  /** Help, or null where the file has none. */
  help(texts: SourceTexts, place: SourcePlace): LocalText | null {
    const words = this.text(texts, place);
    return Object.values(words).every((text) => text === '') ? null : words;
  }

  /** What follows stands under this title. */
  open(name: string, title: LocalText): void {
    this.section = { id: name, title, questions: [] };
  }

  /** Choices with ids of our own; null, with a note, where there are too few or too many. */
  options(
    list: readonly SourceOption[],
    place: SourcePlace,
  ): { readonly options: readonly Option[]; readonly codes: ReadonlyMap<string, string> } | null {
    const codes = new Map<string, string>();
    const taken = new Set<string>(['other']);
    const options: Option[] = [];
    for (const { code, texts } of list) {
      if (codes.has(code)) {
        this.note(place, 'note-option-twice', { option: code.slice(0, 60) });
        continue;
      }
      const id = freeId(code, 'o', taken);
      codes.set(code, id);
      options.push({
        id,
        label: 'en' in texts ? texts : this.title(texts, { path: place.path, name: code }),
      });
    }
    if (options.length >= 2 && options.length <= limits.options) return { options, codes };
    this.note(place, 'note-options', { count: options.length, limit: limits.options });
    return null;
  }

  /** Puts a question; a code that stands twice becomes another one, and no condition can mean it. */
  add(place: SourcePlace, question: WithoutBase, options: CarriedQuestion['options'] = new Map()): void {
    if (this.carried.size >= limits.questions * limits.sections)
      throw new Problem('too-large', 'exchange-too-long', { limit: limits.questions * limits.sections });
    const id = freeId(place.name, 'q', this.ids);
    const twice = this.carried.has(place.name);
    if (twice) this.note(place, 'note-code-twice', { code: id });
    else if (id !== place.name.toLowerCase().replaceAll('_', '-'))
      this.note(place, 'note-code-changed', { code: id });
    // Core questions are asked first: one that depends on an optional question cannot be among them.
    const core =
      question.core &&
      (question.visibleIf === undefined || questionsIn(question.visibleIf).every((id) => this.core.has(id)));
    if (question.core && !core) this.note(place, 'note-needed-where-asked');
    const whole = { id, ...question, core } as Question;
    this.carried.set(place.name, twice ? null : { question: whole, options });
    if (core) this.core.add(id);
    this.sectionInUse().questions.push(whole);
  }

  /** What became of a question of the file. */
  named(name: string): CarriedQuestion | undefined {
    return this.carried.get(name) ?? undefined;
  }

  /** When a question is asked: all of these conditions hold. What cannot be said is noted, and the question is asked. */
  rule(
    conditions: readonly string[],
    place: SourcePlace,
    part?: (name: string) => { readonly carried: CarriedQuestion; readonly option: string } | undefined,
  ): Rule | undefined {
    const rules = conditions.flatMap((condition) => {
      if (condition.trim() === '') return [];
      const rule = ruleOfExpression(condition, (name) => {
        const carried = this.named(name);
        return carried === undefined ? part?.(name) : { carried, option: null };
      });
      if (rule === null) this.note(place, 'note-rule', { rule: condition.trim().slice(0, 120) });
      return rule === null || rule === 'always' ? [] : [rule];
    });
    return rules.length < 2 ? rules[0] : { all: rules };
  }

  /** The questionnaire, or a refusal where nothing of the file could be carried. */
  built(name: string, titles: SourceTexts): CarriedQuestionnaire {
    const { catalogue } = this;
    const { source } = this.languages;
    if (this.sections.length === 0) throw new Problem('invalid', 'exchange-no-questions', {}, this.notes);
    const document: Questionnaire = {
      id: freeId(name, 'q', new Set()),
      version: 1,
      title: this.title(titles, { path: '', name }),
      provenance: { en: '', fr: '', es: '', ar: '', [source]: name },
      catalogue,
      sections: this.sections satisfies readonly Section[],
    };
    // The reader may not know all limits of a question: what breaks one is said as for any other document.
    const problems = questionnaireProblems(filled(document));
    if (problems.length > 0) throw new Problem('invalid', 'questionnaire-invalid', {}, problems);
    return { document, source, notes: this.notes };
  }

  /** The section that takes the next question; a full one goes on in another of its title. */
  private sectionInUse(): OpenSection {
    const current = this.section ?? {
      id: 'questions',
      title: { en: '', fr: '', es: '', ar: '' },
      questions: [],
    };
    const last = this.sections.at(-1);
    if (last !== undefined && last.title === current.title && last.questions.length < limits.questions)
      return last;
    if (this.sections.length >= limits.sections)
      throw new Problem('too-large', 'exchange-too-long', { limit: limits.questions * limits.sections });
    const taken = new Set(this.sections.map(({ id }) => id));
    const title = Object.values(current.title).every((text) => text === '')
      ? { ...current.title, [this.languages.source]: '–' }
      : current.title;
    this.section = { ...current, title };
    const next = { id: freeId(current.id, 's', taken), title, questions: [] };
    this.sections.push(next);
    return next;
  }
}

/** An id in our form that is not taken: lower case, words parted by hyphens. */
export function freeId(name: string, letter: string, taken: Set<string>): string {
  const words = name
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, 50)
    .replace(/-+$/, '');
  const plain = /^[a-z]/.test(words) ? words : words === '' ? letter : `${letter}-${words}`;
  let id = plain;
  for (let number = 2; taken.has(id); number += 1) id = `${plain}-${number}`;
  taken.add(id);
  return id;
}

/** The document with something in place of every text that is still missing. */
function filled(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(filled);
  if (typeof value !== 'object' || value === null) return value === '' ? '–' : value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, filled(inner)]));
}
