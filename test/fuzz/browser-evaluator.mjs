import { join } from 'node:path';
import { build } from 'vite';

/** Builds what the form evaluates with for a browser, into the folder that is named. */
const root = join(import.meta.dirname, '../..');
await build({
  configFile: false,
  root,
  logLevel: 'error',
  resolve: { conditions: ['source', 'module', 'browser'] },
  build: {
    outDir: process.argv[2],
    emptyOutDir: true,
    minify: true,
    lib: {
      entry: join(root, 'libs/survey/src/visibility/visible-questions.ts'),
      name: 'evaluator',
      formats: ['iife'],
      fileName: () => 'evaluator.js',
    },
  },
});
