import { createServer } from 'node:net';

/** The preferred port when nobody has it, else any free one on that host. */
export async function freePort(preferred = 0, host = '127.0.0.1'): Promise<number> {
  return (await bindable(preferred, host)) ?? (await bindable(0, host)) ?? 0;
}

function bindable(port: number, host: string): Promise<number | null> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(null));
    server.listen({ port, host, exclusive: true }, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : null));
    });
  });
}
