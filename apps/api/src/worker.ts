import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '#config';
import { failureText } from '#problem';
import { StoreGate } from '#store';
import { giveWay } from './jobs/give-way.ts';
import { startService, stopOnSignal } from './start-service.ts';
import { keepSignOfLife } from './sign-of-life.ts';

const say = (message: string): void => void process.stderr.write(`${message}\n`);

/** Does jobs only; start as many as you like on as many machines as you like. */
async function main(): Promise<void> {
  giveWay();
  const starting = startService({
    config: readConfig(),
    workers: true,
    listen: false,
    anyPort: true,
    chatty: true,
    say,
  });
  stopOnSignal(async () => (await starting).stop());
  const service = await starting;
  keepSignOfLife(join(tmpdir(), 'gnlc-worker-alive'), () => service.app.get(StoreGate).ping());
  say('GNLC Priorities works on jobs');
}

await main().catch((error: unknown) => {
  say(failureText(error));
  process.exit(1);
});
