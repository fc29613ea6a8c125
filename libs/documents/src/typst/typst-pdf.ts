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
 * numbers of pages are wrong.
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
  compiler.mapShadow(`${root}/data.json`, Buffer.from(JSON.stringify(data)));
  for (const [name, bytes] of Object.entries(pictures)) {
    compiler.mapShadow(`${root}/${name}`, Buffer.from(bytes));
  }
  try {
    const compiled = compiler.compile({ mainFilePath: `${root}/main.typ` });
    if (compiled.result === null) {
      const error = compiled.takeError();
      const diagnostics: unknown = error === null ? 'no diagnostics' : compiler.fetchDiagnostics(error);
      throw new Error(`Typst: ${JSON.stringify(diagnostics)}`);
    }
    const warnings = warned === undefined ? null : compiled.takeWarnings();
    for (const each of warnings?.shortDiagnostics ?? []) warned?.(JSON.stringify(each));
    return compiler.pdf(compiled.result, {
      pdfStandard: 'ua-1',
      creationTimestamp: Math.floor(Date.parse(createdAt) / 1000),
    });
  } finally {
    compiler.resetShadow();
    // Keeps the layout of the last few documents only.
    compiler.evictCache(2);
  }
}

function fontFolders(): string[] {
  return fontFiles.map((file) => dirname(require.resolve(file)));
}
