/** A piece of XML: an element with its name, or what stands between elements. */
export interface XmlPart {
  /** Null for text between elements. */
  readonly name: string | null;
  readonly xml: string;
}

/**
 * The children of an element's inside, one after the other; put together again they are the inside. For the XML of
 * word processors, which has no comments, sections or processing instructions inside its body.
 */
export function xmlParts(inside: string): readonly XmlPart[] {
  const parts: XmlPart[] = [];
  const tag = /<(\/?)([\w:]+)(?:\s[^>]*?)?(\/?)>/g;
  let depth = 0;
  let from = 0;
  let name = '';
  for (let found = tag.exec(inside); found !== null; found = tag.exec(inside)) {
    const [whole, closing, each = '', empty] = found;
    if (depth === 0) {
      if (found.index > from) parts.push({ name: null, xml: inside.slice(from, found.index) });
      from = found.index;
      name = each;
    }
    if (closing === '/') depth -= 1;
    else if (empty !== '/') depth += 1;
    if (depth === 0) {
      const end = found.index + whole.length;
      parts.push({ name, xml: inside.slice(from, end) });
      from = end;
    }
  }
  if (from < inside.length) parts.push({ name: null, xml: inside.slice(from) });
  return parts;
}

/** An element as its opening tag, its inside and its closing tag; an empty element has no inside. */
export function opened(xml: string): {
  readonly open: string;
  readonly inside: string;
  readonly close: string;
} {
  const open = /^<[\w:]+(?:\s[^>]*?)?>/.exec(xml)?.[0] ?? '';
  if (open.endsWith('/>')) {
    const name = /^<([\w:]+)/.exec(open)?.[1] ?? '';
    return { open: `${open.slice(0, -2).trimEnd()}>`, inside: '', close: `</${name}>` };
  }
  const at = xml.lastIndexOf('</');
  return { open, inside: xml.slice(open.length, at), close: xml.slice(at) };
}

/** What a reader reads of a piece of XML. */
export function textOf(xml: string): string {
  return xml.replace(/<w:(?:tab|br)\b[^>]*>/g, ' ').replace(/<[^>]*>/g, '');
}
