import { strFromU8, unzipSync } from 'fflate';
import { opened, textOf, xmlParts } from '../xml-parts.ts';

/**
 * The paragraphs of a word-processor document with all tracked changes accepted, or all rejected, as a word processor
 * would leave them; ones without text are left out.
 */
export function textWithChanges(docx: Uint8Array, all: 'accepted' | 'rejected'): readonly string[] {
  const document = strFromU8(unzipSync(docx)['word/document.xml']!);
  const gone = all === 'accepted' ? 'w:del' : 'w:ins';
  const blocks = xmlParts(
    document.slice(document.indexOf('<w:body>') + 8, document.lastIndexOf('</w:body>')),
  );
  return blocks.flatMap(({ name, xml }) => paragraphs(name, xml, gone)).filter((text) => text.trim() !== '');
}

function paragraphs(name: string | null, xml: string, gone: string): readonly string[] {
  if (name === 'w:p') return [textOf(without(xml, gone))];
  const { inside } = opened(xml);
  if (name === 'w:tr' && new RegExp(`<w:trPr>.*?<${gone}\\b.*?</w:trPr>`).test(xml)) return [];
  return name === 'w:tbl' || name === 'w:tr' || name === 'w:tc'
    ? xmlParts(inside).flatMap((part) => paragraphs(part.name, part.xml, gone))
    : [];
}

function without(xml: string, gone: string): string {
  return xml.replace(new RegExp(`<${gone}\\b[^>]*(?<!/)>.*?</${gone}>`, 'gs'), '');
}
