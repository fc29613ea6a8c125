const TOKEN =
  /\s*([[\]{},:]|"(?:[ !#-[\]-\uffff]|\\(?:["\\/bfnrt]|u[\da-f]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:e[+-]?\d+)?|true|false|null)/iy;

type Expected = 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'colon' | 'comma-or-end' | 'nothing';

/**
 * The line (1 = first) at which a text stops being JSON. Engines name the place of a syntax error in different
 * words or not at all, so it is looked for here; only called on texts that are no JSON. Cost O(length).
 */
export function jsonErrorLine(text: string): number {
  const open: string[] = [];
  let expected: Expected = 'value';
  TOKEN.lastIndex = 0;
  let end = 0;
  for (let token = TOKEN.exec(text); token; token = TOKEN.exec(text)) {
    const next = follow(expected, token[1]!, open);
    if (!next) return lineOf(text, TOKEN.lastIndex - token[1]!.length);
    expected = next;
    end = TOKEN.lastIndex;
  }
  const blank = /\s*/y;
  blank.lastIndex = end;
  blank.exec(text);
  return lineOf(text, Math.min(blank.lastIndex, text.trimEnd().length));
}

function follow(expected: Expected, token: string, open: string[]): Expected | undefined {
  const after = (): Expected => (open.length === 0 ? 'nothing' : 'comma-or-end');
  const wantsValue = expected === 'value' || expected === 'value-or-end';
  if (token === '{' || token === '[') {
    if (!wantsValue) return undefined;
    open.push(token);
    return token === '{' ? 'key-or-end' : 'value-or-end';
  }
  if (token === '}' || token === ']') {
    const opened = token === '}' ? '{' : '[';
    const empty = expected === (token === '}' ? 'key-or-end' : 'value-or-end');
    if (open.at(-1) !== opened || !(empty || expected === 'comma-or-end')) return undefined;
    open.pop();
    return after();
  }
  if (token === ',') {
    if (expected !== 'comma-or-end') return undefined;
    return open.at(-1) === '{' ? 'key' : 'value';
  }
  if (token === ':') return expected === 'colon' ? 'value' : undefined;
  if (expected === 'key' || expected === 'key-or-end') return token.startsWith('"') ? 'colon' : undefined;
  return wantsValue ? after() : undefined;
}

function lineOf(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) line += 1;
  return line;
}
