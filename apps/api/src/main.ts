import { readConfig } from '#config';
import { failureText } from '#problem';
import { FirstRunService } from './members/first-run.service.ts';
import { startService, stopOnSignal } from './start-service.ts';

const say = (message: string): void => void process.stderr.write(`${message}\n`);

/** Serves: HTTP, live events, the built web application, and the queue workers in this process. */
async function main(): Promise<void> {
  const config = readConfig();
  const starting = startService({
    config,
    workers: config.workersInProcess,
    listen: true,
    anyPort: !config.production,
    chatty: true,
    say,
  });
  // From the first moment on: a database that is just starting must not outlive a Ctrl-C.
  stopOnSignal(async () => (await starting).stop());
  const service = await starting;
  say(`GNLC Priorities serves at ${service.url}`);
  const firstRun = service.app.get(FirstRunService);
  if (await firstRun.empty()) say(`First run: ${service.url}/first-run#token=${firstRun.token}`);
}

await main().catch((error: unknown) => {
  say(failureText(error));
  process.exit(1);
});
