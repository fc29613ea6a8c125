/** Controls, and what is no character: XML 1.0 holds tab and line feed only. */
const outsideXml = /(?![\t\n])\p{Cc}|[\uFFFE\uFFFF]|\p{Surrogate}/gu;
const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** An element of XML: name, attributes, and what stands in it. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly content: readonly (XmlElement | string)[];
}

/** Puts an element together. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string>>,
  ...content: readonly (XmlElement | string)[]
): XmlElement {
  return { name, attributes, content };
}

/** The element as an XML 1.0 document, one element a line; characters that XML cannot hold are left out. */
export function xmlText(root: XmlElement): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${written(root, '')}\n`;
}

function written({ name, attributes, content }: XmlElement, indent: string): string {
  const open = `${indent}<${name}${Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${escaped(value)}"`)
    .join('')}`;
  if (content.length === 0) return `${open}/>`;
  const inside = content.map((each) =>
    typeof each === 'string' ? escaped(each) : written(each, `${indent} `),
  );
  // Words keep their spaces: only elements stand on lines of their own.
  return content.some((each) => typeof each === 'string')
    ? `${open}>${inside.join('')}</${name}>`
    : `${open}>\n${inside.join('\n')}\n${indent}</${name}>`;
}

function escaped(text: string): string {
  return text.replaceAll(outsideXml, '').replaceAll(/[&<>"]/g, (sign) => entities[sign] ?? sign);
}
