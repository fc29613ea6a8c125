import type { Language } from '#members';
import type { NamedVariable } from './spss-table.ts';

const mostLabelBytes = { variable: 250, value: 118 } as const;
const mostTextBytes = 32_767;
const encoder = new TextEncoder();

/** What the syntax has to know of the data. */
export interface SpssData {
  /** The name of the CSV file beside it. */
  readonly file: string;
  /** Bytes of the longest text of each variable, in their order. */
  readonly widths: readonly number[];
  /** Written at the head of the file. */
  readonly about: readonly string[];
}

/** Bytes that a text takes in SPSS. */
export const spssWidth = (text: string): number => encoder.encode(text).length;

/**
 * The syntax that reads the CSV beside it into SPSS: types, labels of variables and values in one language, values that
 * are missing, and a set for each question of which several choices can be made.
 */
export function spssSyntax(
  variables: readonly NamedVariable[],
  language: Language,
  { file, widths, about }: SpssData,
): string {
  const labelled = variables.filter(({ values }) => values.length > 0);
  const asked = new Set(variables.flatMap(({ tickOf }) => (tickOf === null ? [] : [tickOf])));
  const sets = [...asked].map((question) => variables.filter(({ tickOf }) => tickOf === question));
  return `\uFEFF${[
    '* Encoding: UTF-8.',
    ...about.map((line) => `* ${oneLine(line).replace(/\.+$/, '')}.`),
    '* Breaks within a text stand as U+2028; an apostrophe before = + - @ keeps spreadsheets from reading a formula.',
    '',
    'GET DATA',
    '  /TYPE=TXT',
    `  /FILE=${quoted(file, mostTextBytes)}`,
    "  /ENCODING='UTF8'",
    '  /ARRANGEMENT=DELIMITED',
    "  /DELIMITERS=','",
    `  /QUALIFIER='"'`,
    '  /FIRSTCASE=2',
    '  /VARIABLES=',
    ...variables.map((variable, at) => `    ${variable.name} ${format(variable, widths[at] ?? 0)}`),
    '  .',
    '',
    'VARIABLE LABELS',
    ...variables.map(({ name, label }) => `  ${name} ${quoted(label(language), mostLabelBytes.variable)}`),
    '  .',
    ...(labelled.length === 0 ? [] : ['', 'VALUE LABELS', ...valueLabels(labelled, language), '  .']),
    ...variables.flatMap(({ name, missing }) =>
      missing.length === 0 ? [] : [`MISSING VALUES ${name} (${missing.join(', ')}).`],
    ),
    ...sets.map(
      (ticks) =>
        `MRSETS /MDGROUP NAME=$${setName(ticks)} VARIABLES=${ticks.map(({ name }) => name).join(' ')} VALUE=1.`,
    ),
    'EXECUTE.',
    '',
  ].join('\r\n')}`;
}

const valueLabels = (variables: readonly NamedVariable[], language: Language): readonly string[] =>
  variables.flatMap(({ name, values }, at) => [
    `  ${at === 0 ? '' : '/'}${name}`,
    ...values.map(({ code, label }) => `    ${code} ${quoted(label[language], mostLabelBytes.value)}`),
  ]);

/** A set has the name of its first variable, with room for the sign of sets. */
const setName = ([first]: readonly NamedVariable[]): string => first!.name.slice(0, 60).replace(/_+$/, '');

function format({ type, decimals }: NamedVariable, width: number): string {
  if (type === 'day') return 'SDATE10';
  if (type === 'number') return `F16.${decimals}`;
  return `A${Math.min(Math.max(width, 1), mostTextBytes)}`;
}

const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

/** A text between apostrophes, cut between characters where it is longer than SPSS keeps. */
function quoted(text: string, bytes: number): string {
  let kept = '';
  let length = 0;
  for (const character of oneLine(text)) {
    length += spssWidth(character);
    if (length > bytes) break;
    kept += character;
  }
  return `'${kept.replaceAll("'", "''")}'`;
}
