import { readConfig } from '#config';
import { startService, stopOnSignal } from './start-service.ts';

const say = (message: string): void => void process.stderr.write(`${message}\n`);

/** Does jobs only; start as many as you like on as many machines as you like. */
const service = await startService({
  config: readConfig(),
  workers: true,
  listen: false,
  anyPort: true,
  chatty: true,
  say,
}).catch((error: unknown) => {
  say(String(error));
  process.exit(1);
});
stopOnSignal(() => service.stop());
say('GNLC Priorities works on jobs');
