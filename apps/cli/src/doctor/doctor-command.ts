import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ConfigError, readConfig, secretFilesOf } from '#config';
import type { Config } from '#config';
import { checkNames, checkNumber, checkTitles, examine, findingText, openPlace } from '#operations';
import type { CheckName, Finding, FindingState } from '#operations';
import { StartError } from '#problem';
import { openServer } from '#store';
import type { DatabaseServer } from '#store';
import { isUsageError, oneOf, UsageError } from '../ranking/usage-error.ts';
import { processTerminal } from '../ranking/terminal.ts';
import type { Terminal } from '../ranking/terminal.ts';

const usage = `gnlc doctor [--only CHECK,…] [--json]

  --only  names of checks: ${checkNames.join(', ')}

Says what is wrong with this installation and what to do. Changes nothing; an embedded database that does not run is started
for as long as this takes. Exit code 0: nothing is wrong; 1: something is; 2: a wrong call. With --json: one object a line.
`;

const marks: Readonly<Record<FindingState, string>> = {
  good: 'good   ',
  doubt: 'LOOK   ',
  bad: 'WRONG  ',
  unknown: 'unknown',
};

/** Looks at an installation as its operator; exit code 1 when something is wrong. */
export async function doctorCommand(
  argv: readonly string[],
  terminal: Terminal = processTerminal,
  env?: NodeJS.ProcessEnv,
): Promise<number> {
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      options: { only: { type: 'string' }, json: { type: 'boolean', default: false } },
      allowPositionals: true,
    });
    if (positionals.length > 0) throw new UsageError('Doctor takes options only.');
    const names = values.only?.split(',').map((name) => oneOf('only', name, checkNames)) ?? checkNames;
    const findings = await lookedAt(env, names, terminal);
    for (const finding of findings) terminal.out(values.json ? `${asJson(finding)}\n` : asText(finding));
    if (!values.json) terminal.out(summary(findings));
    return findings.some(({ state }) => state === 'bad') ? 1 : 0;
  } catch (error) {
    if (!isUsageError(error)) throw error;
    terminal.err(`${error.message}\n\n${usage}`);
    return 2;
  }
}

async function lookedAt(
  env: NodeJS.ProcessEnv | undefined,
  names: readonly CheckName[],
  terminal: Terminal,
): Promise<readonly Finding[]> {
  let config: Config;
  try {
    config = readConfig(env);
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    const params = { mistakes: error.mistakes.join('; ') };
    return [
      {
        number: checkNumber('configuration'),
        check: 'configuration',
        state: 'bad',
        code: 'configuration-wrong',
        params,
      },
    ];
  }
  const opened: DatabaseServer[] = [];
  const place = openPlace(config, secretFilesOf(env), async () => {
    refuseNothing(config);
    const server = await openServer(config, (message) => terminal.err(`${message}\n`));
    opened.push(server);
    return server.appUrl;
  });
  try {
    return await examine(place, names);
  } finally {
    for (const server of opened) await server.stop();
  }
}

/** A doctor makes no database where there is none. */
function refuseNothing({ databaseUrl, dataDir }: Config): void {
  if (databaseUrl !== null || existsSync(join(dataDir, 'postgres', 'passwords.json'))) return;
  throw new StartError(`there is none in ${dataDir} yet; the service makes it at its first start`);
}

const asJson = (finding: Finding): string =>
  JSON.stringify({ ...finding, title: checkTitles[finding.check], ...findingText(finding) });

function asText(finding: Finding): string {
  const number = String(finding.number).padStart(2);
  const text = findingText(finding);
  const head = `${marks[finding.state]}  ${number}  ${checkTitles[finding.check]}\n`;
  return text === null ? head : `${head}             ${text.says}\n             → ${text.todo}\n`;
}

function summary(findings: readonly Finding[]): string {
  const count = (state: FindingState): number => findings.filter((finding) => finding.state === state).length;
  const [wrong, look, unseen] = [count('bad'), count('doubt'), count('unknown')];
  // What could not be looked at is not in order.
  if (wrong === 0 && look === 0 && unseen === 0) return '\nNothing is wrong.\n';
  const parts = [
    ...(wrong > 0 ? [`${wrong} wrong`] : []),
    ...(look > 0 ? [`${look} to look at`] : []),
    ...(unseen > 0 ? [`${unseen} could not be looked at`] : []),
  ];
  return `\n${parts.join(', ')}.\n`;
}
