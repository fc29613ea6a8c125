import type { Actor } from '#members';
import { may } from '#members';
import { readSettingsDocument } from '#ranking';
import type { SettingsChange, SignedDocument, Store } from '#store';
import { personOf } from '../members/person-of.ts';
import type { NameOf } from './who-signed.ts';
import type { RoundSettingsView, SettingsChangeView, SignedSettingsView } from './settings.view.ts';

/** The settings of a round as the reader may see them: what counts, what counted before, what waits. */
export async function settingsView(
  store: Store,
  actor: Actor,
  round: string,
  usual: Record<string, unknown>,
  nameOf: NameOf,
): Promise<RoundSettingsView> {
  const changes = await store.signedSettings.changes(round);
  const versions: SignedSettingsView[] = [];
  const signed = await store.signedSettings.all(round);
  for (const version of signed) versions.push(versionView(round, version, changes, nameOf));
  const [newest] = changes;
  const waits = newest !== undefined && signed.every(({ change }) => change !== newest.id);
  const [current, ...earlier] = versions.toReversed();
  return {
    usual,
    signed: current ?? null,
    earlier,
    changes: waits ? [changeView(actor, newest, nameOf)] : [],
  };
}

function versionView(
  round: string,
  version: SignedDocument,
  changes: readonly SettingsChange[],
  nameOf: NameOf,
): SignedSettingsView {
  const { settings, minimumAnswers, merged, minimumCell } = readSettingsDocument(version.document);
  return {
    round,
    version: version.version,
    settings: { ...settings },
    minimumAnswers,
    merged,
    minimumCell,
    hash: version.hash,
    signedAt: version.signedAt,
    signedBy: nameOf(version.signedBy),
    reason: changes.find(({ id }) => id === version.change)?.reason ?? null,
    secondBy: nameOf(version.secondBy),
  };
}

function changeView(actor: Actor, change: SettingsChange, nameOf: NameOf): SettingsChangeView {
  const { settings, minimumAnswers, minimumCell } = readSettingsDocument(change.document);
  const { id, hash, reason, at, by } = change;
  return {
    id,
    settings: { ...settings },
    minimumAnswers,
    minimumCell,
    hash,
    reason,
    at,
    by: nameOf(by),
    mayAgree: may(actor, 'settings.agree') && by !== personOf(actor),
  };
}
