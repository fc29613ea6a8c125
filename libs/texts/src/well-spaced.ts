/**
 * A text with spaces that hold: in French no line begins with `:`, `;`, `!`, `?`, `»` or `%`. Such a space is typed as an ordinary one
 * and made to hold where the text is shown; other languages set none there.
 */
export function wellSpaced(text: string, language: string): string {
  if (language !== 'fr') return text;
  return text
    .replace(/ (?=[:»%])/g, '\u00a0')
    .replace(/« /g, '«\u00a0')
    .replace(/ (?=[;!?])/g, '\u202f');
}

/** A label before what it labels, with the colon of the language. */
export function labelled(label: string, text: string, language: string): string {
  return `${label}${language === 'fr' ? '\u00a0:' : ':'} ${text}`;
}
