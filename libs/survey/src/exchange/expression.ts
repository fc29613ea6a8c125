/** A condition of a form made elsewhere, as far as it can be said as data. */
export type Expression =
  | { readonly kind: 'all' | 'any'; readonly parts: readonly Expression[] }
  | { readonly kind: 'not'; readonly part: Expression }
  | { readonly kind: 'always' }
  | { readonly kind: 'answered'; readonly name: string }
  | { readonly kind: 'selected'; readonly name: string; readonly value: string }
  | {
      readonly kind: 'compare';
      readonly name: string;
      readonly operator: '<' | '<=' | '=' | '!=' | '>=' | '>';
      readonly value: string | number;
    };

type Operator = Extract<Expression, { readonly kind: 'compare' }>['operator'];
type Term =
  | { readonly is: 'name'; readonly name: string }
  | { readonly is: 'value'; readonly value: string | number }
  | { readonly is: 'size'; readonly name: string }
  | { readonly is: 'condition'; readonly condition: Expression };

const longest = 2_000;
const deepest = 20;

const operators: Readonly<Record<string, Operator>> = {
  '=': '=',
  '==': '=',
  eq: '=',
  '!=': '!=',
  ne: '!=',
  '<': '<',
  lt: '<',
  '<=': '<=',
  le: '<=',
  '>': '>',
  gt: '>',
  '>=': '>=',
  ge: '>=',
};
const turned: Readonly<Record<Operator, Operator>> = {
  '=': '=',
  '!=': '!=',
  '<': '>',
  '<=': '>=',
  '>': '<',
  '>=': '<=',
};

const token =
  /\s*(?:(\$\{\s*[^}\s]+\s*\}|\{[A-Za-z][\w.]*\})|('[^']*'|"[^"]*"|‘[^’]*’|“[^”]*”)|(\d+(?:\.\d+)?)|([A-Za-z_][\w.-]*)|(&&|\|\||==|!=|<=|>=|[=<>!(),.-]))/y;

/**
 * The condition that a text says, in the language of XLSForms (`selected(${a}, 'x') and ${b} > 3`) or of LimeSurvey
 * (`a.NAOK == "x" && !is_empty(b)`), which share most of it; null for what goes beyond. The own answer is `.`.
 */
export function expressionOf(text: string): Expression | null {
  if (text.length > longest) return null;
  const tokens: string[] = [];
  token.lastIndex = 0;
  const end = text.trimEnd().length;
  while (token.lastIndex < end) {
    const found = token.exec(text);
    if (found === null) return null;
    tokens.push(found.slice(1).find((part) => part !== undefined) ?? '');
  }
  try {
    const reader = new ExpressionReader(tokens);
    return reader.whole();
  } catch (error) {
    if (error instanceof Beyond) return null;
    throw error;
  }
}

/** What is written goes beyond what can be said here. */
class Beyond extends Error {}

class ExpressionReader {
  private at = 0;
  private depth = 0;

  constructor(private readonly tokens: readonly string[]) {}

  whole(): Expression {
    const read = this.any();
    if (this.at < this.tokens.length) throw new Beyond();
    return read;
  }

  private takes(...words: readonly string[]): boolean {
    const next = this.tokens[this.at]?.toLowerCase();
    if (next === undefined || !words.includes(next)) return false;
    this.at += 1;
    return true;
  }

  private needs(word: string): void {
    if (!this.takes(word)) throw new Beyond();
  }

  private any(): Expression {
    const parts = [this.all()];
    while (this.takes('or', '||')) parts.push(this.all());
    return parts.length === 1 ? parts[0]! : { kind: 'any', parts };
  }

  private all(): Expression {
    const parts = [this.one()];
    while (this.takes('and', '&&')) parts.push(this.one());
    return parts.length === 1 ? parts[0]! : { kind: 'all', parts };
  }

  private one(): Expression {
    this.depth += 1;
    if (this.depth > deepest) throw new Beyond();
    const read = this.takes('!') ? negated(this.one()) : this.comparison();
    this.depth -= 1;
    return read;
  }

  private comparison(): Expression {
    const left = this.term();
    const operator = operators[this.tokens[this.at]?.toLowerCase() ?? ''];
    if (operator === undefined) {
      if (left.is === 'condition') return left.condition;
      // Workbooks hold a truth as TRUE.
      const truth = left.is === 'name' && left.name.toLowerCase() === 'true';
      if (truth || (left.is === 'value' && left.value === 1)) return { kind: 'always' };
      throw new Beyond();
    }
    this.at += 1;
    const right = this.term();
    if (left.is === 'value') return compared(right, turned[operator], left);
    return compared(left, operator, right);
  }

  private term(): Term {
    const next = this.tokens[this.at];
    if (next === undefined) throw new Beyond();
    if (this.takes('(')) {
      const condition = this.any();
      this.needs(')');
      return { is: 'condition', condition };
    }
    this.at += 1;
    if (next === '.') return { is: 'name', name: '.' };
    if (next === '-') {
      const value = this.term();
      if (value.is !== 'value' || typeof value.value !== 'number') throw new Beyond();
      return { is: 'value', value: -value.value };
    }
    if (/^[$]?\{/.test(next)) return { is: 'name', name: bare(next.replace(/^\$?\{|\}$/g, '').trim()) };
    if (/^['"‘“]/.test(next)) return { is: 'value', value: next.slice(1, -1) };
    if (/^\d/.test(next)) return { is: 'value', value: Number(next) };
    if (!/^[A-Za-z_]/.test(next)) throw new Beyond();
    return this.takes('(') ? this.call(next.toLowerCase()) : { is: 'name', name: bare(next) };
  }

  private call(name: string): Term {
    const yes = (condition: Expression): Term => ({ is: 'condition', condition });
    if (this.takes(')')) {
      if (name === 'true') return yes({ kind: 'always' });
      throw new Beyond();
    }
    if (name === 'not') {
      const part = this.any();
      this.needs(')');
      return yes(negated(part));
    }
    const first = this.term();
    if (name === 'selected') {
      this.needs(',');
      const value = this.term();
      this.needs(')');
      if (first.is !== 'name' || value.is !== 'value') throw new Beyond();
      return yes({ kind: 'selected', name: first.name, value: String(value.value) });
    }
    this.needs(')');
    if (name === 'date' || name === 'number' || name === 'int') return first;
    if (first.is !== 'name') throw new Beyond();
    if (name === 'is_empty') return yes(negated({ kind: 'answered', name: first.name }));
    if (name === 'string-length' || name === 'strlen' || name === 'count-selected' || name === 'count')
      return { is: 'size', name: first.name };
    throw new Beyond();
  }
}

/** A name without what LimeSurvey hangs on to it. */
const bare = (name: string): string => name.replace(/\.(NAOK|value|shown|code)$/, '');

const negated = (part: Expression): Expression => (part.kind === 'not' ? part.part : { kind: 'not', part });

function compared(left: Term, operator: Operator, right: Term): Expression {
  if (right.is !== 'value') throw new Beyond();
  const { value } = right;
  if (left.is === 'size') {
    const some = (operator === '>' && value === 0) || (operator === '>=' && value === 1);
    const none = (operator === '=' && value === 0) || (operator === '<' && value === 1);
    if (some) return { kind: 'answered', name: left.name };
    if (none) return { kind: 'not', part: { kind: 'answered', name: left.name } };
    throw new Beyond();
  }
  if (left.is !== 'name') throw new Beyond();
  if (value === '') {
    if (operator === '!=') return { kind: 'answered', name: left.name };
    if (operator === '=') return { kind: 'not', part: { kind: 'answered', name: left.name } };
    throw new Beyond();
  }
  return { kind: 'compare', name: left.name, operator, value };
}
