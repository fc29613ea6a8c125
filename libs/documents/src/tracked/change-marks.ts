import { opened, xmlParts } from './xml-parts.ts';

/** Who changed the text and when: what a word processor shows beside it. */
export interface ChangeAuthor {
  readonly author: string;
  /** Instant, ISO 8601 in UTC. */
  readonly date: string;
}

/** Marks of changes, numbered through a document. */
export class ChangeMarks {
  #count = 0;

  /** @param pictures What a picture shows, by the name under which a text refers to it. */
  constructor(
    private readonly by: ChangeAuthor,
    private readonly pictures: ReadonlyMap<string, string>,
  ) {}

  /** What makes a piece of a text the same as another: all of it but numbers that the writer counts on. */
  key(xml: string): string {
    return xml
      .replace(/\br:embed="([^"]*)"/g, (whole, id: string) => `picture="${this.pictures.get(id) ?? whole}"`)
      .replace(/\b(?:w:id|r:id|id|w:name|w:anchor)="[^"]*"/g, '');
  }

  /** Attributes of the next change. */
  next(): string {
    this.#count += 1;
    return `w:id="${900_000 + this.#count}" w:author="${escaped(this.by.author)}" w:date="${this.by.date.slice(0, 19)}Z"`;
  }

  /** Runs, links and whatever else stands in a paragraph, put in. */
  inserted(content: string): string {
    return this.wrapped('ins', content);
  }

  /** The same, taken out; what only a text that stands needs goes with it. */
  deleted(content: string): string {
    const gone = content
      .replace(/<w:t(\s[^>]*)?>/g, '<w:delText xml:space="preserve">')
      .replaceAll('</w:t>', '</w:delText>')
      .replace(/<w:instrText(\s[^>]*)?>/g, '<w:delInstrText xml:space="preserve">')
      .replaceAll('</w:instrText>', '</w:delInstrText>');
    return this.wrapped('del', gone);
  }

  /** A change holds runs only: a link has it inside, and bookmarks stand beside it. */
  private wrapped(kind: 'ins' | 'del', content: string): string {
    const written: string[] = [];
    let runs = '';
    const close = (): void => {
      if (runs !== '') written.push(`<w:${kind} ${this.next()}>${runs}</w:${kind}>`);
      runs = '';
    };
    for (const { name, xml } of xmlParts(content)) {
      if (name === 'w:r') {
        runs += xml;
        continue;
      }
      close();
      if (name === 'w:hyperlink') {
        const link = opened(xml);
        written.push(`${link.open}${this.wrapped(kind, link.inside)}${link.close}`);
      } else if (kind === 'ins') written.push(xml);
    }
    close();
    return written.join('');
  }

  /** The same for the mark at the end of a paragraph, or for a row of a table. */
  mark(kind: 'ins' | 'del'): string {
    return `<w:${kind} ${this.next()}/>`;
  }
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
