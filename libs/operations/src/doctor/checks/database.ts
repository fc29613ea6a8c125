import { existsSync } from 'node:fs';
import { bad, doubt, good } from '../finding.ts';
import type { Check } from '../place.ts';

const minute = 60_000;
/** Milliseconds by which two clocks may differ before an opening or a deadline is seen at two times. */
const apart = 5_000;

/** The clock is kept, goes as the database's does, and has not gone back. */
export const clock: Check = async ({ database, now }) => {
  const synchronised = '/run/systemd/timesync';
  const kept = !existsSync(synchronised) || existsSync(`${synchronised}/synchronized`);
  const seen = await database().catch(() => null);
  if (seen !== null) {
    const seconds = Math.round((seen.facts.now.getTime() - seen.askedAt) / 1_000);
    if (Math.abs(seconds) * 1_000 > apart) return bad('clock-apart', { seconds });
    const ahead = (seen.work?.lastAct?.getTime() ?? 0) - now.getTime();
    if (ahead > minute) return bad('clock-back', { minutes: Math.round(ahead / minute) });
  }
  return kept ? good : doubt('clock-unkept');
};

/** The database answers. */
export const database: Check = async (place) => {
  const { facts } = await place.database();
  const { connections, mostConnections } = facts;
  if (facts.encoding !== 'UTF8') return bad('database-encoding', { encoding: facts.encoding });
  if (connections > mostConnections * 0.9)
    return doubt('database-crowded', { connections, most: mostConnections });
  return good;
};

/** The serving role is bound by row-level security, and the record cannot be changed under it. */
export const roles: Check = async (place) => {
  const { facts } = await place.database();
  if (facts.unbound !== null) return bad('role-unbound', { role: facts.role, why: facts.unbound });
  if (facts.open.length > 0) return bad('tables-open', { tables: facts.open.join(', ') });
  if (facts.changeable.length > 0)
    return bad('record-changeable', { role: facts.role, tables: facts.changeable.join(', ') });
  return good;
};

/** The schema is the one of this version. */
export const schema: Check = async (place) => {
  const { missing, unknown, closed } = (await place.database()).facts;
  if (missing === null) return bad('schema-none');
  if (unknown.length > 0) return bad('schema-newer', { names: unknown.join(', ') });
  if (missing.length > 0) return bad('schema-older', { count: missing.length });
  if (closed.length > 0) return bad('tables-closed', { tables: closed.join(', ') });
  return good;
};

/** What is acknowledged is on the disk. */
export const settings: Check = async (place) => {
  const { unsafe } = (await place.database()).facts;
  return unsafe.length > 0 ? bad('settings-unsafe', { names: unsafe.join(', ') }) : good;
};
