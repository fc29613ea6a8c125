import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/**
 * What the writer gave, without what changes from one writing to the next (the time, and numbers and names that it counts
 * on from document to document), and with sections and table of contents turned where the language is.
 */
export function finishedDocx(file: Uint8Array, createdAt: string, rightToLeft: boolean): Uint8Array {
  // The earliest time that the format has: the bytes depend on the document alone.
  const mtime = new Date(1980, 0, 1, 12);
  const parts = Object.entries(unzipSync(file)).toSorted(([left], [right]) => (left < right ? -1 : 1));
  const names = new Map<string, string>();
  return zipSync(
    Object.fromEntries(
      parts.map(([name, bytes]) => {
        if (!/\.(xml|rels)$/.test(name)) return [name, [bytes, { mtime }]];
        const text = steady(strFromU8(bytes), createdAt, names);
        return [name, [strToU8(rightToLeft ? turned(text) : text), { mtime }]];
      }),
    ),
  );
}

function steady(text: string, createdAt: string, names: Map<string, string>): string {
  const known = (name: string, stem: string): string => {
    const given = names.get(name) ?? `${stem}${names.size + 1}`;
    names.set(name, given);
    return given;
  };
  let pictures = 0;
  const marks = new Map<string, number>();
  return text
    .replace(/(<dcterms:\w+ [^>]*>)[^<]*/g, `$1${createdAt}`)
    .replace(/<wp:docPr id="\d+"/g, () => `<wp:docPr id="${(pictures += 1)}"`)
    .replace(/"(rId[-\w]{8,})"/g, (_, name: string) => `"${known(name, 'rIdN')}"`)
    .replace(/(<w:bookmark(?:Start|End)\b[^>]*w:id=")(\d+)"/g, (_, start: string, id: string) => {
      if (!marks.has(id)) marks.set(id, marks.size + 1);
      return `${start}${marks.get(id)}"`;
    })
    .replace(/_Toc\d+/g, (name) => known(name, '_TocN'));
}

function turned(text: string): string {
  return text
    .replaceAll('<w:docGrid', '<w:bidi/><w:docGrid')
    .replace(/(<w:pStyle w:val="TOC1"\/><w:tabs>.*?<\/w:tabs>)/g, '$1<w:bidi/>');
}
