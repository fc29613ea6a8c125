import { Problem, problemText, type ProblemDetail } from '#problem';

const texts: Readonly<Record<string, string>> = {
  'column-missing': 'there is no column "{column}"',
  'column-without-name': 'column {column} has no name',
  'budget-missing': 'the META part names no budget',
  'document-missing-key': 'this part is missing',
  'document-not-allowed': 'this value is not among those allowed',
  'document-out-of-range': 'the number is not between {lowest} and {highest}',
  'document-too-long': 'longer than {limit}',
  'document-unknown-key': 'there is no such part',
  'document-wrong-form': 'the text does not have the form that it must have',
  'document-wrong-type': 'this is of the wrong kind',
  'duplicate-alternative': 'alternative {alternative} occurs twice',
  'duplicate-area': 'the area occurs twice',
  'duplicate-column': 'the column occurs twice',
  'duplicate-id': 'the id occurs twice',
  'empty-file': 'the file is empty',
  'empty-place': 'a place is empty',
  'field-empty': 'the field is empty',
  'gap-in-complete-file': 'the file says that orders are complete, but this one is not',
  'invalid-amount': '"{value}" is not an amount of money greater than nought',
  'invalid-count': 'the count must be at least 1',
  'invalid-number': '"{value}" is not a number',
  'invalid-place': '"{value}" is not a place (1, 2, 3 …, blank or -)',
  'invalid-weight': '"{value}" is not a weight (a whole number, at least 1)',
  'late-header': 'a line beginning with # stands between the orders',
  'line-too-long': 'the line is longer than {limit} characters',
  'name-expected': 'expected "number,name"',
  'name-too-long': 'a name is longer than {limit} characters',
  'negative-error': 'a standard error must not be negative',
  'nested-tie': 'a brace opens inside braces',
  'no-projects': 'there are no projects',
  'not-a-whole-number': '"{value}" is not a whole number',
  'not-an-alternative': '"{token}" is not the number of an alternative',
  'not-json': 'this is not JSON',
  'number-of-alternatives-missing': 'the head does not say "# NUMBER ALTERNATIVES:"',
  'order-missing': 'expected a count, "{separator}" and an order',
  'quote-not-closed': 'a quote is not closed',
  'section-missing': 'the part {section} is missing',
  'section-out-of-order': 'the part {section} stands in the wrong place',
  'sum-differs': 'the head says {said} {what}, the file has {found}',
  'sums-expected': 'expected three sums',
  'text-after-quote': 'text follows a closing quote',
  'tie-in-strict-file': 'the file says that there are no ties, but here is one',
  'tie-not-closed': 'a brace is not closed',
  'tie-not-open': 'a brace closes that was not opened',
  'total-weight-too-large': 'the weights add up to more than can be counted exactly',
  'too-few-areas': 'at least two areas are needed',
  'too-few-rows': 'at least two rows are needed',
  'too-many-areas': '{areas} areas are more than the {limit} that can be ranked',
  'too-many-projects': 'there are more than {limit} projects',
  'unfinished-header': 'the file ends inside its head',
  'unknown-alternative': 'there is no alternative {alternative}',
  'unknown-area': 'there is no such area',
  'unknown-project': 'there is no project "{project}"',
  'wrong-number-of-columns': '{found} fields where the first row has {expected}',
};

/** One mistake or oddity of a file in English: `line 14: alternative 3 occurs twice`. */
export function mistakeText({ path, code, params = {} }: ProblemDetail): string {
  const text = texts[code] ?? code.replaceAll('-', ' ');
  const filled = text.replace(/\{(\w+)\}/g, (_, key: string) =>
    // A file's own text must not steer the terminal.
    String(params[key] ?? '').replace(/[\p{Cc}\p{Cf}]/gu, '\uFFFD'),
  );
  return path === '' ? filled : `${path}: ${filled}`;
}

/** What a failed reading or run says on the terminal; undefined for what is no fault of the file. */
export function failureText(file: string, error: unknown): string | undefined {
  if (error instanceof Problem) {
    const details = error.errors.map((detail) => `${file}: ${mistakeText(detail)}\n`);
    return details.length > 0
      ? details.join('')
      : `${file}: ${problemText(error.code, error.params, 'en')}\n`;
  }
  const code = (error as NodeJS.ErrnoException | null)?.code;
  const reasons: Readonly<Record<string, string>> = {
    ENOENT: 'there is no such file',
    EISDIR: 'this is a folder',
    EACCES: 'the file may not be read',
    ERR_STRING_TOO_LONG: 'the file is too large',
  };
  const reason = code === undefined ? undefined : reasons[code];
  return reason === undefined ? undefined : `${file}: ${reason}\n`;
}
