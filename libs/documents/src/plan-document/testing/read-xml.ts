import type { XmlElement } from '../files/xml-element.ts';

/** Reads an XML document back into elements; it knows what our own files use and throws at whatever is not well-formed. */
export function readXml(text: string): XmlElement {
  const root: { content: (XmlElement | string)[] } = { content: [] };
  const open: { name: string; content: (XmlElement | string)[] }[] = [{ name: '', content: root.content }];
  const pattern = /<\?[^?]*\?>|<\/([\w:-]+)>|<([\w:-]+)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>|([^<]+)/gy;
  let end = 0;
  for (const [whole, closing, name, list = '', empty, words] of text.matchAll(pattern)) {
    end += whole.length;
    const parent = open.at(-1)!;
    if (closing !== undefined) {
      if (parent.name !== closing) throw new Error(`${closing} closes ${parent.name}`);
      open.pop();
    } else if (name !== undefined) {
      const attributes = Object.fromEntries(
        [...list.matchAll(/([\w:-]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [key, unescaped(value)]),
      );
      const content: (XmlElement | string)[] = [];
      parent.content.push({ name, attributes, content });
      if (empty === '') open.push({ name, content });
    } else if (words !== undefined && words.trim() !== '') parent.content.push(unescaped(words));
  }
  if (end !== text.length || open.length !== 1) throw new Error(`not well-formed at ${end}`);
  const [only] = root.content;
  if (only === undefined || typeof only === 'string') throw new Error('no element');
  return only;
}

function unescaped(text: string): string {
  if (/&(?!amp;|lt;|gt;|quot;)/.test(text)) throw new Error(`a bare & in ${text}`);
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}
