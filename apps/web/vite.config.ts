import react from '@vitejs/plugin-react-swc';
import { defineConfig } from 'vite';
import type { Plugin } from 'vite';

const root = import.meta.dirname;
const libs = `${root}/../../libs`;

/** In development every desk address answers with the desk's page, as the API does in production. */
function deskAtEveryPath(): Plugin {
  return {
    name: 'desk-at-every-path',
    configureServer(server) {
      server.middlewares.use((request, _response, next) => {
        const wantsPage = request.headers.accept?.includes('text/html') ?? false;
        if (wantsPage && !request.url?.split('?')[0]?.includes('.')) request.url = '/desk.html';
        next();
      });
    },
  };
}

export default defineConfig({
  root,
  publicDir: 'public',
  plugins: [react(), deskAtEveryPath()],
  // Not by the "source" condition that Node's tools use: some packages publish their own source under it.
  resolve: { alias: [{ find: /^#(.+)$/, replacement: `${libs}/$1/src/index.ts` }] },
  build: {
    outDir: '../../dist/web/desk',
    emptyOutDir: true,
    assetsDir: 'assets/desk',
    // The content policy allows no data: fonts.
    assetsInlineLimit: 0,
    rolldownOptions: { input: `${root}/desk.html` },
  },
  server: { port: 5173, proxy: { '/api': { target: process.env['API_URL'] ?? 'http://127.0.0.1:3000' } } },
});
