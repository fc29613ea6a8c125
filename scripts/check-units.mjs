// Holds the systemd units to what the operations guide promises of them: node scripts/check-units.mjs
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './fingerprint.mjs';

const promised = [
  'User=gnlc',
  'UMask=0077',
  'NoNewPrivileges=yes',
  'CapabilityBoundingSet=',
  'ProtectSystem=strict',
  'ProtectHome=yes',
  'PrivateTmp=yes',
  'PrivateDevices=yes',
  'ProtectKernelModules=yes',
  'ProtectControlGroups=yes',
  'RestrictNamespaces=yes',
  'RestrictSUIDSGID=yes',
  'SystemCallArchitectures=native',
  'SystemCallFilter=@system-service',
  'StateDirectoryMode=0700',
];

const lacking = ['gnlc.service', 'gnlc-worker@.service'].flatMap((unit) => {
  const lines = readFileSync(join(root, 'deploy', unit), 'utf8').split('\n');
  return promised.filter((line) => !lines.includes(line)).map((line) => `${unit} lacks ${line}`);
});
for (const line of lacking) process.stderr.write(`${line}\n`);
process.exitCode = lacking.length > 0 ? 1 : 0;
