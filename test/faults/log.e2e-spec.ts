import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SMTPServer } from 'smtp-server';
import { packageRoot } from '#config';
import { anAnswer, answer, importMembers, openRound, rankByWorker, until } from '../api/road-steps.ts';
import { Visitor } from '../api/visitor.ts';
import { asSystem, cookieOfPerson } from './started-service.js';

/** A mail server that turns everybody away and says whom. */
const mails = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS'],
  onRcptTo: ({ address }, _session, done) =>
    done(Object.assign(new Error(`<${address}>: no mailbox of ${address} here`), { responseCode: 550 })),
});

const secretAddress = 'maria.gonzalez@medellin.example';

test('what the service logs in production names nobody: no address, no name, nothing of an answer', async () => {
  await once(mails.listen(0, '127.0.0.1'), 'listening');
  const folder = mkdtempSync(join(tmpdir(), 'gnlc-log-'));
  // The server's own user has to pass when we are root.
  chmodSync(folder, 0o755);
  const child = spawn(process.execPath, [join(packageRoot, 'dist/apps/api/src/main.js')], {
    env: {
      PATH: process.env['PATH'],
      NODE_ENV: 'production',
      HOST: '127.0.0.1',
      DATA_DIR: folder,
      PORT: '0',
      LOG_LEVEL: 'debug',
      BACKUP_NIGHTLY: 'false',
      SMTP_URL: `smtp://127.0.0.1:${(mails.server.address() as AddressInfo).port}`,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let log = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (chunk: string) => (log += chunk));
  try {
    const said = await until(
      () => Promise.resolve(log),
      (text) => /http:\/\/localhost:\d+/.test(text),
    );
    const url = /http:\/\/localhost:\d+/.exec(said)?.[0] ?? '';
    // Production sends cookies under their names for https only where the address is https.
    const cookie = await cookieOfPerson(folder, 'coordinator');
    const coordinator = new Visitor(url, cookie);
    await importMembers(coordinator);
    await openRound(coordinator);
    const person = { email: secretAddress, label: 'María González', language: 'es' };
    await asSystem(folder, (store) =>
      store.people.add(person, [{ role: 'focal-point', city: 'medellin-col' }], new Date()),
    );
    const visitor = new Visitor(url);
    await visitor.send('POST', '/sign-in/request', { body: { email: secretAddress } });
    await visitor.send('POST', '/sign-in/code', { body: { email: secretAddress, code: '000000' } });
    await visitor.send('POST', '/sign-in/link', { body: { token: 'x'.repeat(43) } });
    await visitor.send('POST', '/people', { body: person });
    await coordinator.send('POST', '/people', { body: { ...person, role: 'horse' } });
    await coordinator.send('POST', '/sign-in/request', {
      body: '{"email":"maria.gonzalez@medellin.example",',
    });
    for (const [index, city] of ['cork-irl', 'tunis-tun', 'nairobi-ken'].entries())
      await answer(
        new Visitor(url, await cookieOfPerson(folder, 'focal-point', city)),
        'april-2019',
        city,
        anAnswer(index),
      );
    await rankByWorker(coordinator, 'april-2019');
    await until(
      () => Promise.resolve(log),
      (text) => /mail\.send/.test(text),
    );
    const exit = once(child, 'exit');
    child.kill('SIGTERM');
    await exit;
  } finally {
    child.kill('SIGKILL');
    await new Promise<void>((resolve) => mails.close(() => resolve()));
    rmSync(folder, { recursive: true, force: true });
  }
  // The refusal itself is there, for whoever looks for the reason.
  expect(log).toContain('no mailbox of (address) here');
  const leaks = [/[\w.+-]+@[\w-]+\.[\w.]+/, /González|Gonz/, /maria/i, /Ana Example/];
  const lines = log.split('\n').filter((line) => !line.includes('First run'));
  // Packages are named with their version in the paths of a stack.
  const told = lines.map((line) => line.replaceAll(/node_modules\/\S+/g, ''));
  for (const leak of leaks) expect(told.filter((line) => leak.test(line))).toEqual([]);
});
