import { accessOf, callers } from './access.ts';
import type { Access } from './access.ts';
import type { Allowed } from './allow.decorator.ts';
import type { Endpoint } from './endpoints.ts';

const marks: Readonly<Record<Access, string>> = { yes: 'yes', own: 'own', no: '' };

/** The matrix of who may call what, as a page; the same controllers give the same bytes. */
export function accessText(endpoints: readonly Endpoint[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const heads = ['endpoint', 'rule', ...callers.map((caller) => caller.replaceAll('-', ' '))];
  const rows = endpoints.map(({ method, path, allowed }) =>
    line([
      `\`${method} ${path}\``,
      ruleText(allowed),
      ...callers.map((caller) => marks[accessOf(allowed, caller)]),
    ]),
  );
  return `# Who may call what

Made from the controllers and \`libs/members/src/permissions.ts\` by \`npm run access:matrix\`; \`npm run check\` says when it is
out of date, and \`test/api/access.e2e-spec.ts\` knocks at every one of these doors as everyone.

**yes**: whoever holds the role. **own**: for the city (or the cities of the country) for which the role is held, and for no
other. An empty cell: refused, with 401 to who is not signed in and with 403 to everyone else. *guest* is somebody who came by
an invitation link: **own** is the draft of that city in that round. *device* is a phone or
tablet that the credentials desk bound to a seat: **own** is that seat. *signed in* is somebody without any role; an expired or revoked session is nobody's. What an answer holds is narrowed further by row-level
security: \`test/api/row-level-security.e2e-spec.ts\`.

${line(heads)}
${line(heads.map(() => '---'))}
${rows.join('\n')}

${endpoints.length} endpoints.
`;
}

function ruleText(allowed: Allowed | null): string {
  if (allowed === null) return 'nobody';
  if (allowed.who === 'everyone') return 'everyone';
  if (allowed.who === 'somewhere') return `\`${allowed.action}\` somewhere`;
  if (allowed.who === 'permitted') {
    return `\`${allowed.action}\`${allowed.cityParam === null ? '' : ` for {${allowed.cityParam}}`}`;
  }
  return allowed.asks === null ? 'signed in' : `signed in; the service asks \`${allowed.asks}\``;
}
