import type { Config } from '#config';
import { databaseFacts, proveRecord, StoreGate } from '#store';
import type { WorkFacts } from '#store';
import { backupState } from '../backup/backup-state.ts';
import type { DatabaseSeen, Place } from './place.ts';

/** An installation to look at; `appUrl` leads to its database, or rejects with why there is none. */
export function openPlace(config: Config, files: readonly string[], appUrl: () => Promise<string>): Place {
  const url = once(appUrl);
  return {
    config,
    files,
    now: new Date(),
    appUrl: url,
    database: once(async () => seenAt(await url())),
    proof: once(async () => proveRecord(await url())),
  };
}

/** The same promise for everybody who asks. */
function once<T>(work: () => Promise<T>): () => Promise<T> {
  let asked: Promise<T> | undefined;
  return () => (asked ??= work());
}

async function seenAt(url: string): Promise<DatabaseSeen> {
  const askedAt = Date.now();
  const facts = await databaseFacts(url);
  // A schema of another version may lack what is asked for.
  const inside = facts.missing?.length === 0 ? await insideOf(url) : { work: null, backups: null };
  return { facts, askedAt, ...inside };
}

async function insideOf(url: string): Promise<{ work: WorkFacts; backups: DatabaseSeen['backups'] }> {
  const gate = await new StoreGate(url, 1).open();
  try {
    return await gate.as({ kind: 'system', name: 'doctor' }).transaction(async (store) => ({
      work: await store.work.facts(),
      backups: await backupState(store),
    }));
  } finally {
    await gate.close();
  }
}
