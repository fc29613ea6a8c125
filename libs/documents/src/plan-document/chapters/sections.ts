import type { Section } from '#plan';
import type { PaperChapter } from '../../paper-document/paper-document.ts';
import type { PlanReading } from '../plan-reading.ts';

/** Sections of text, each under its heading. */
export function sectionsChapter(
  title: string,
  sections: readonly Section[],
  { local, told }: PlanReading,
): PaperChapter {
  return {
    title,
    fresh: true,
    blocks: sections.flatMap((section) => [
      { kind: 'heading' as const, text: local(section.title) },
      ...section.paragraphs.flatMap((paragraph) => told(paragraph)),
    ]),
  };
}
