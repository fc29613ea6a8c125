import react from '@vitejs/plugin-react-swc';
import { defaultClientConditions, defineConfig } from 'vite';
import type { Plugin } from 'vite';

const root = import.meta.dirname;
const worker = 'form-worker';

/** Tells the form's service worker which built files the form needs without a network. */
function filesForTheWorker(): Plugin {
  return {
    name: 'files-for-the-worker',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const needed = formFiles(bundle);
        const chunk = bundle[`${worker}.js`];
        if (chunk?.type !== 'chunk') return;
        chunk.code = chunk.code.replace(/["'`]__FORM_FILES__["'`]/, JSON.stringify(JSON.stringify(needed)));
      },
    },
  };
}

type Bundle = Parameters<Extract<Plugin['generateBundle'], (...args: never[]) => unknown>>[1];

/** What the form's entry reaches by any import, and the fonts of its style. */
function formFiles(bundle: Bundle): string[] {
  const files = new Set<string>();
  const visit = (file: string) => {
    const chunk = bundle[file];
    if (chunk?.type !== 'chunk' || files.has(file)) return;
    files.add(file);
    for (const style of chunk.viteMetadata?.importedCss ?? []) files.add(style);
    for (const asset of chunk.viteMetadata?.importedAssets ?? []) files.add(asset);
    [...chunk.imports, ...chunk.dynamicImports].forEach(visit);
  };
  for (const [file, chunk] of Object.entries(bundle)) {
    if (chunk.type === 'chunk' && chunk.isEntry && chunk.name === 'form') visit(file);
  }
  for (const file of Object.keys(bundle)) {
    if (/noto-sans-(latin|arabic-arabic)-\d00-.*\.woff2$/.test(file)) files.add(file);
  }
  return [...files].sort().map((file) => `/${file}`);
}

export default defineConfig({
  root,
  publicDir: false,
  plugins: [react(), filesForTheWorker()],
  resolve: {
    conditions: ['source', ...defaultClientConditions],
    alias: [
      { find: /^react$/, replacement: 'preact/compat' },
      { find: /^react-dom$/, replacement: 'preact/compat' },
      { find: /^react-dom\/client$/, replacement: 'preact/compat/client' },
      { find: /^react\/jsx-runtime$/, replacement: 'preact/jsx-runtime' },
      { find: /^react\/jsx-dev-runtime$/, replacement: 'preact/jsx-dev-runtime' },
    ],
  },
  build: {
    outDir: '../../dist/web/light',
    emptyOutDir: true,
    assetsDir: 'assets/light',
    // The content policy allows no data: fonts.
    assetsInlineLimit: 0,
    manifest: 'manifest.json',
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: {
        form: `${root}/form.html`,
        hall: `${root}/hall.html`,
        [worker]: `${root}/src/form-worker/form-worker.ts`,
      },
      // Libraries are pure: what an entry does not use of them stays away.
      treeshake: { moduleSideEffects: [{ test: /[\\/]libs[\\/]/, sideEffects: false }] },
      output: {
        entryFileNames: (chunk) => (chunk.name === worker ? `${worker}.js` : 'assets/light/[name]-[hash].js'),
      },
    },
  },
  server: { port: 5174, proxy: { '/api': { target: process.env['API_URL'] ?? 'http://127.0.0.1:3000' } } },
});
