const brackets = /[\u2066-\u2069{}\n]/g;

/**
 * Whether every direction isolate (U+2066–U+2068) of a text is closed where it was opened: on the same line, since a
 * paragraph ends them all, and in the same branch of a choice, so that whatever is chosen is whole. One that stays open
 * reorders what the page says after the text.
 */
export function isolatesClose(text: string): boolean {
  if (!/[\u2066-\u2069]/.test(text)) return true;
  const open: string[] = [];
  for (const [sign] of text.matchAll(brackets)) {
    if (sign === '\n') {
      if (open.some((each) => each !== '{')) return false;
    } else if (sign === '}' || sign === '\u2069') {
      const opened = open.pop();
      if (opened === undefined || (opened === '{') !== (sign === '}')) return false;
    } else open.push(sign);
  }
  return open.length === 0;
}
