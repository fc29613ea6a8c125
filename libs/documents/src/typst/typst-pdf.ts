import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';

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

let shared: NodeCompiler | undefined;

/**
 * A PDF/UA-1 document (tagged, titled, with its language) from Typst sources that read `data` with `json("data.json")`. Data never become code: they
 * are JSON that the template lays out, and pictures by their file names. `createdAt` is an instant in ISO 8601; the same input gives the same
 * bytes. Takes about 30 ms a page on the calling thread.
 *
 * @throws Error with Typst's diagnostics when the sources do not compile, which is a fault of ours.
 */
export function typstPdf(
  sources: TypstSources,
  data: unknown,
  createdAt: string,
  pictures: Readonly<Record<string, Uint8Array>> = {},
): Uint8Array {
  shared ??= NodeCompiler.create({ workspace: root, fontArgs: [{ fontPaths: fontFolders() }] });
  const compiler = shared;
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
  const require = createRequire(import.meta.url);
  return fontFiles.map((file) => dirname(require.resolve(file)));
}
