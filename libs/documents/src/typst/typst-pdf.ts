import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import type { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';

/** A document of ours: Typst sources by file name, the first of them `main.typ`. */
export type TypstSources = Readonly<Record<`${string}.typ`, string>>;

/** A root that exists on no disk: a template can read what it was given and nothing else. */
const root = '/gnlc-documents';

const fontFiles = [
  '@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf',
  '@expo-google-fonts/noto-sans/400Regular_Italic/NotoSans_400Regular_Italic.ttf',
  '@expo-google-fonts/noto-sans/600SemiBold/NotoSans_600SemiBold.ttf',
  '@expo-google-fonts/noto-sans/700Bold/NotoSans_700Bold.ttf',
  '@expo-google-fonts/noto-sans-arabic/400Regular/NotoSansArabic_400Regular.ttf',
  '@expo-google-fonts/noto-sans-arabic/600SemiBold/NotoSansArabic_600SemiBold.ttf',
  '@expo-google-fonts/noto-sans-arabic/700Bold/NotoSansArabic_700Bold.ttf',
];

const require = createRequire(import.meta.url);
let shared: NodeCompiler | undefined;

/** Loaded with the first document: most processes write none. */
function newCompiler(): NodeCompiler {
  const typst =
    require('@myriaddreamin/typst-ts-node-compiler') as typeof import('@myriaddreamin/typst-ts-node-compiler');
  return typst.NodeCompiler.create({ workspace: root, fontArgs: [{ fontPaths: fontFolders() }] });
}

/**
 * A PDF/UA-1 document (tagged, titled, with its language) from Typst sources that read `data` with `json("data.json")`. Data never become code: they
 * are JSON that the template lays out, and pictures by their file names. `createdAt` is an instant in ISO 8601; the same input gives the same
 * bytes. Takes about 30 ms a page on the calling thread. `warned` is told what Typst remarks on, such as a layout that it could not settle: then
 * numbers of pages are wrong. Characters that our typefaces lack, such as an emoji in a city's own words, are shown as U+FFFD.
 *
 * @throws Error with Typst's diagnostics when the sources do not compile, which is a fault of ours.
 */
export function typstPdf(
  sources: TypstSources,
  data: unknown,
  createdAt: string,
  pictures: Readonly<Record<string, Uint8Array>> = {},
  warned?: (warning: string) => void,
): Uint8Array {
  const compiler = (shared ??= newCompiler());
  for (const [name, source] of Object.entries(sources)) compiler.addSource(`${root}/${name}`, source);
  for (const [name, bytes] of Object.entries(pictures)) {
    compiler.mapShadow(`${root}/${name}`, Buffer.from(bytes));
  }
  const options = {
    pdfStandard: 'ua-1',
    creationTimestamp: Math.floor(Date.parse(createdAt) / 1000),
  } as const;
  try {
    let text = JSON.stringify(data);
    for (let tries = 1; ; tries += 1) {
      compiler.mapShadow(`${root}/data.json`, Buffer.from(text));
      const compiled = compiler.compile({ mainFilePath: `${root}/main.typ` });
      if (compiled.result === null) {
        const error = compiled.takeError();
        const diagnostics: unknown = error === null ? 'no diagnostics' : compiler.fetchDiagnostics(error);
        throw new Error(`Typst: ${JSON.stringify(diagnostics)}`);
      }
      const warnings = warned === undefined ? null : compiled.takeWarnings();
      for (const each of warnings?.shortDiagnostics ?? []) warned?.(JSON.stringify(each));
      try {
        return compiler.pdf(compiled.result, options);
      } catch (error) {
        const legible = withoutGlyphsMissing(text, String(error));
        if (legible === text || tries === mostTries) throw error;
        text = legible;
      }
    }
  } finally {
    compiler.resetShadow();
    // Keeps the layout of the last few documents only.
    compiler.evictCache(2);
  }
}

/** Documents name what the typeface lacks all at once; a second look finds what stood behind it. */
const mostTries = 4;

/** What stands in the place of a character that the typeface lacks: readers see that there was one, and documents are made all the same. */
const inItsPlace = '\uFFFD';

/** The JSON with a mark for every character that Typst says it could not display; the same text where it says nothing of the kind. */
function withoutGlyphsMissing(json: string, error: string): string {
  const missing = new Set(
    [...error.matchAll(/the text `\\?"(.*?)\\?"` could not be displayed/gs)].flatMap(([, words = '']) => [
      ...words.replaceAll(/\\+u\{([0-9a-f]+)\}/gi, (_, code: string) =>
        String.fromCodePoint(Number.parseInt(code, 16)),
      ),
    ]),
  );
  return [...json]
    .map((character) => (missing.has(character) && character > '~' ? inItsPlace : character))
    .join('');
}

function fontFolders(): string[] {
  return fontFiles.map((file) => dirname(require.resolve(file)));
}
