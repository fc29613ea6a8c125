import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';

const day = 86_400;

/** Which built page serves an address; the API and files are not asked here. */
export function pageOf(path: string): 'form.html' | 'hall.html' | 'desk.html' {
  if (path.startsWith('/form/')) return 'form.html';
  if (path.startsWith('/hall/')) return 'hall.html';
  return 'desk.html';
}

/** Serves the built web application: hashed files for a year, pages fresh, every unknown page its entry. */
export async function serveWebApp(app: NestFastifyApplication, webRoot: string): Promise<void> {
  const fastify = app.getHttpAdapter().getInstance();
  const [desk, light] = [join(webRoot, 'desk'), join(webRoot, 'light')];
  const roots = [desk, light].filter((root) => existsSync(root));
  if (roots.length === 0) return;
  await fastify.register(fastifyStatic, {
    root: roots,
    wildcard: false,
    index: false,
    preCompressed: true,
    cacheControl: false,
    setHeaders(reply, path) {
      const hashed = /-[\w-]{8,}\.\w+$/.test(path);
      void reply.header('cache-control', hashed ? `public, max-age=${365 * day}, immutable` : 'no-cache');
    },
  });
  fastify.get('/*', { schema: { hide: true } } as object, (request: FastifyRequest, reply: FastifyReply) => {
    const path = request.url.split('?')[0] ?? '/';
    // A page in place of a file would be taken for a broken script, and kept.
    if (path.startsWith('/api/') || path.startsWith('/assets/')) return reply.callNotFound();
    return reply.sendFile(pageOf(path));
  });
}
