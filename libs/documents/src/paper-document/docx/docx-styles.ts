import { AlignmentType, LevelFormat, LineRuleType, ShadingType } from 'docx';
import type { INumberingOptions, IStylesOptions } from 'docx';
import type { Language } from '#members';
import { colours } from './docx-parts.ts';

const tags: Readonly<Record<Language, string>> = { en: 'en-GB', fr: 'fr-FR', es: 'es-ES', ar: 'ar-SA' };

/** The look of headings, captions and text; sizes in half points. */
export function docxStyles(language: Language, rightToLeft: boolean): IStylesOptions {
  const bold = { bold: true, boldComplexScript: true } as const;
  const size = (points: number) => ({ size: points * 2, sizeComplexScript: points * 2 });
  const text = (tone: string, points: number, look: object, after = 120) => ({
    id: `Paper${tone}`,
    name: `Paper ${tone}`,
    basedOn: 'Normal',
    run: { ...size(points), ...look },
    paragraph: { spacing: { after } },
  });
  return {
    default: {
      document: {
        run: {
          font: {
            ascii: 'Noto Sans',
            hAnsi: 'Noto Sans',
            cs: rightToLeft ? 'Noto Sans Arabic' : 'Noto Sans',
          },
          color: colours.ink,
          ...size(9.5),
          language: rightToLeft ? { bidirectional: tags[language] } : { value: tags[language] },
        },
        // Said outright: some programs take a missing rule for an exact height and cut pictures off.
        paragraph: { spacing: { line: 276, lineRule: LineRuleType.AUTO } },
      },
      title: { run: { ...size(30), ...bold }, paragraph: { spacing: { before: 1500, after: 120 } } },
      heading1: {
        run: { ...size(19), ...bold, color: colours.ink },
        paragraph: { spacing: { before: 480, after: 160 }, keepNext: true },
      },
      heading2: {
        run: { ...size(11), ...bold, color: colours.accent },
        paragraph: { spacing: { before: 280, after: 80 }, keepNext: true },
      },
      heading3: {
        run: { ...size(10), ...bold, color: colours.ink },
        paragraph: { spacing: { before: 200, after: 60 }, keepNext: true },
      },
    },
    paragraphStyles: [
      text('lead', 12, { ...bold, color: colours.strong }),
      text('plain', 9.5, {}),
      text('quiet', 8.5, { color: colours.ink2 }, 60),
      text('gap', 9.5, { color: colours.warning }),
      {
        id: 'PaperNote',
        name: 'Paper note',
        basedOn: 'Normal',
        run: size(9),
        paragraph: {
          spacing: { after: 0 },
          indent: { start: 120, end: 120 },
          shading: { type: ShadingType.CLEAR, color: 'auto', fill: colours.ground },
        },
      },
      {
        id: 'Caption',
        name: 'caption',
        basedOn: 'Normal',
        run: { ...size(9.5), ...bold },
        paragraph: { spacing: { before: 240, after: 60 } },
      },
    ],
  };
}

/** The dots and numbers before the items of lists. */
export const docxNumbering: INumberingOptions = {
  config: [list('dots', LevelFormat.BULLET, '•'), list('numbers', LevelFormat.DECIMAL, '%1.')],
};

function list(
  reference: string,
  format: (typeof LevelFormat)[keyof typeof LevelFormat],
  text: string,
): INumberingOptions['config'][number] {
  const style = { paragraph: { indent: { start: 284, hanging: 284 }, spacing: { after: 60 } } };
  return { reference, levels: [{ level: 0, format, text, alignment: AlignmentType.START, style }] };
}
