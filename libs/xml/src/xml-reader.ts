import { Problem } from '#problem';

/** Takes in what a document holds, in its order. Names come without their namespace prefix. */
export interface XmlSink {
  /** `attribute` gives the value of an attribute by its whole name. */
  open(name: string, attribute: (name: string) => string | undefined): void;
  text(text: string): void;
  close(name: string): void;
}

/** Elements inside each other. */
const deepest = 100;
/** Characters of one tag, comment or CDATA section. */
const longest = 4_000_000;

const tag = /<(\/?)([^\s/>="'<&!?]+)((?:\s+[^\s/>="'<&]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/y;
const named: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/**
 * Reads XML that anybody may have written, in pieces as they come. A document type is refused, so that there are no
 * entities to grow and nothing to fetch; elements must close in their order. Memory O(longest tag or section).
 *
 * @throws Problem `invalid` / `xml-doctype`, `xml-too-deep` or `xml-broken` with the line
 */
export class XmlReader {
  private rest = '';
  private linesBefore = 0;
  private readonly open: string[] = [];
  private begun = false;

  constructor(private readonly sink: XmlSink) {}

  /** Takes in a piece of the document; it may end anywhere. */
  push(piece: string): void {
    this.rest += piece;
    let at = 0;
    for (;;) {
      const next = this.rest.indexOf('<', at);
      const until = next < 0 ? this.wholeText(at) : next;
      if (until > at) this.words(at, until);
      at = until;
      if (next < 0) break;
      const end = this.markup(at);
      if (end === null) break;
      at = end;
    }
    this.linesBefore += lineFeeds(this.rest, at);
    this.rest = this.rest.slice(at);
    if (this.rest.length > longest) throw this.broken(0);
  }

  /** After the last piece. */
  end(): void {
    if (this.rest.trim() !== '' || this.open.length > 0 || !this.begun) throw this.broken(this.rest.length);
  }

  /** End of the text that can be read without what follows: an entity may be cut in two. */
  private wholeText(from: number): number {
    const entity = this.rest.lastIndexOf('&');
    return entity >= from && !this.rest.includes(';', entity) && this.rest.length - entity < 12
      ? entity
      : this.rest.length;
  }

  private words(from: number, to: number): void {
    const text = this.rest.slice(from, to);
    if (this.open.length > 0) this.sink.text(this.decoded(text, from));
    else if (text.replace('\uFEFF', '').trim() !== '') throw this.broken(from);
  }

  /** Takes in the tag, comment or section that starts here; null when its end is still to come. */
  private markup(at: number): number | null {
    const { rest } = this;
    if (rest.startsWith('<?', at)) return this.past('?>', at);
    if (rest.startsWith('<!--', at)) return this.past('-->', at + 4);
    if (rest.startsWith('<![CDATA[', at)) {
      const end = this.past(']]>', at);
      if (end !== null && this.open.length === 0) throw this.broken(at);
      if (end !== null) this.sink.text(rest.slice(at + 9, end - 3));
      return end;
    }
    if (rest[at + 1] === '!') {
      if (rest.length - at < 9) return null;
      throw this.refused('xml-doctype', at);
    }
    tag.lastIndex = at;
    const found = tag.exec(rest);
    if (found === null) {
      // A `>` may stand in a value, a `<` nowhere in a tag.
      if (rest.includes('<', at + 1) || /^<[^"']*>/.test(rest.slice(at, at + 10_000))) throw this.broken(at);
      return null;
    }
    const [whole, closing, name = '', attributes = '', empty] = found;
    if (closing === '/') this.closeTag(local(name), at, attributes);
    else this.openTag(local(name), at, attributes, empty === '/');
    return at + whole.length;
  }

  private past(end: string, from: number): number | null {
    const found = this.rest.indexOf(end, from);
    return found < 0 ? null : found + end.length;
  }

  private openTag(name: string, at: number, attributes: string, empty: boolean): void {
    if (this.begun && this.open.length === 0) throw this.broken(at);
    if (this.open.length >= deepest) throw this.refused('xml-too-deep', at);
    this.begun = true;
    this.open.push(name);
    this.sink.open(name, (wanted) => {
      const start = attributes.search(beginningOf(wanted));
      if (start < 0) return undefined;
      const quote = attributes.slice(start).search(/["']/) + start;
      const value = attributes.slice(quote + 1, attributes.indexOf(attributes[quote]!, quote + 1));
      return this.decoded(value, at);
    });
    if (empty) this.closeTag(name, at, '');
  }

  private closeTag(name: string, at: number, attributes: string): void {
    if (this.open.pop() !== name || attributes !== '') throw this.broken(at);
    this.sink.close(name);
  }

  private decoded(text: string, at: number): string {
    if (!text.includes('&')) return text;
    return text.replaceAll(/&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|(\w{1,10}))?(;?)/g, (_, ...parts) => {
      const [decimal, hex, name, end] = parts as (string | undefined)[];
      const code = decimal === undefined ? parseInt(hex ?? '', 16) : Number(decimal);
      const known = name === undefined ? character(code) : Object.hasOwn(named, name) && named[name];
      if (end !== ';' || typeof known !== 'string') throw this.broken(at);
      return known;
    });
  }

  private broken(at: number): Problem {
    return this.refused('xml-broken', at);
  }

  private refused(code: string, at: number): Problem {
    const line = this.linesBefore + lineFeeds(this.rest, at) + 1;
    return new Problem('invalid', code, { line }, [{ path: `line ${line}`, code, params: { line } }]);
  }
}

const beginnings = new Map<string, RegExp>();

/** Where an attribute begins; kept, since a sheet asks for the same few of each of its cells. */
function beginningOf(name: string): RegExp {
  const known = beginnings.get(name) ?? new RegExp(`\\s${name}\\s*=`);
  beginnings.set(name, known);
  return known;
}

const local = (name: string): string => name.slice(name.indexOf(':') + 1);

/** The character of a code; undefined for what cannot be stored. */
function character(code: number): string | undefined {
  const stored = code > 0 && code <= 0x10_ffff && (code < 0xd8_00 || code > 0xdf_ff);
  return stored ? String.fromCodePoint(code) : undefined;
}

function lineFeeds(text: string, to: number): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0 && at < to; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}
