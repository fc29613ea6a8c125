// Fails when a package that we ship is known to have a serious flaw: node scripts/audit-packages.mjs
// Passes, and says why, where the list of known flaws cannot be had.
import { spawnSync } from 'node:child_process';
import { root } from './fingerprint.mjs';

const { stdout, stderr } = spawnSync('npm', ['audit', '--omit=dev', '--audit-level=high', '--json'], {
  cwd: root,
  encoding: 'utf8',
  timeout: 120_000,
});

function reportOf(text) {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

const report = reportOf(stdout ?? '');
const counts = report?.metadata?.vulnerabilities;
if (counts === undefined) {
  const reason = report?.message ?? stderr?.trim().split('\n')[0] ?? 'npm gave no answer in two minutes';
  process.stdout.write(`not checked: ${reason}\n`);
} else {
  process.stdout.write(
    `${counts.critical} critical, ${counts.high} high, ${counts.moderate} moderate, ${counts.low} low\n`,
  );
  if (counts.critical + counts.high > 0) {
    for (const [name, { severity, via }] of Object.entries(report.vulnerabilities)) {
      const flaws = via.map((flaw) => (typeof flaw === 'string' ? flaw : flaw.url)).join(', ');
      if (severity === 'high' || severity === 'critical')
        process.stdout.write(`${severity}: ${name} (${flaws})\n`);
    }
    process.exitCode = 1;
  }
}
