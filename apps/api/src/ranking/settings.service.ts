import { Injectable } from '@nestjs/common';
import type { Actor } from '#members';
import { Problem } from '#problem';
import { defaultSettings, readSettingsDocument, settingsDocument } from '#ranking';
import type { RankingSettings, SettingsDocument } from '#ranking';
import { StoreGate } from '#store';
import type { Store, WriteKey } from '#store';
import { Clock } from '../http/clock.ts';
import { personOf } from '../members/person-of.ts';
import { draftOrRefuse, roundOrRefuse } from '../survey/rounds.service.ts';
import { settingsView } from './settings-view-of.ts';
import type { ChangeSettingsDto, SignSettingsDto } from './settings.dto.ts';
import type { RoundSettingsView } from './settings.view.ts';
import { SignatureMails } from './signature-mails.ts';
import { whoSigned } from './who-signed.ts';

/** What a round signed; null for rounds that were opened before there were signatures. */
export async function signedSettings(store: Store, round: string): Promise<SettingsDocument | null> {
  const signed = await store.signedSettings.current(round);
  return signed && readSettingsDocument(signed.document);
}

/** The settings of a round unless it signed others. */
export const usualSettings = (round: string): RankingSettings => ({ ...defaultSettings, seed: round });

/** Signing, before a round opens, how its answers will be ranked. */
@Injectable()
export class SettingsService {
  constructor(
    private readonly gate: StoreGate,
    private readonly clock: Clock,
    private readonly mails: SignatureMails,
  ) {}

  /** Anyone may read them: that they were fixed before the answers is their point. */
  async of(actor: Actor, round: string): Promise<RoundSettingsView> {
    const people = await this.gate.as(actor).transaction(async (store) => {
      await roundOrRefuse(store, round);
      const signed = await store.signedSettings.all(round);
      const changes = await store.signedSettings.changes(round);
      return [
        ...signed.flatMap(({ signedBy, secondBy }) => [signedBy, secondBy]),
        ...changes.map(({ by }) => by),
      ];
    });
    const nameOf = await whoSigned(this.gate, actor, people);
    return this.gate
      .as(actor)
      .transaction((store) => settingsView(store, actor, round, { ...usualSettings(round) }, nameOf));
  }

  /** Signs a version; only while the round is planned. */
  async sign(actor: Actor, write: WriteKey, round: string, dto: SignSettingsDto): Promise<RoundSettingsView> {
    await this.gate.as(actor).once(write, async (store) => {
      await draftOrRefuse(store, round);
      await store.signedSettings.lock(round);
      const { text: document, hash } = documentOf(round, dto);
      await store.signedSettings.sign(round, { document, hash, signedBy: personOf(actor) }, this.clock.now());
    });
    return this.of(actor, round);
  }

  /** Puts other settings forward once the round has opened; they do not hold yet. */
  async change(
    actor: Actor,
    write: WriteKey,
    round: string,
    { reason, ...dto }: ChangeSettingsDto,
  ): Promise<RoundSettingsView> {
    const signers = await this.mails.signers('settings.agree');
    await this.gate.as(actor).once(write, async (store) => {
      const found = await roundOrRefuse(store, round);
      if (found.state === 'draft') throw new Problem('conflict', 'settings-still-planned');
      const current = await store.signedSettings.current(round);
      const held = current === null ? null : readSettingsDocument(current.document);
      const { text: document, hash } = documentOf(round, dto, held);
      if (current?.hash === hash) throw new Problem('conflict', 'settings-unchanged');
      const by = personOf(actor);
      const change = { document, hash, reason, proposedBy: by };
      await store.signedSettings.propose(round, change, this.clock.now());
      const waiting = { round: found, about: 'settings', by, reason, superseded: null } as const;
      await this.mails.tell(store, waiting, signers);
    });
    return this.of(actor, round);
  }

  /** Agrees to a change of somebody else: it becomes the version that counts. */
  async agree(actor: Actor, write: WriteKey, round: string, id: string): Promise<RoundSettingsView> {
    await this.gate.as(actor).once(write, async (store) => {
      await roundOrRefuse(store, round);
      await store.signedSettings.lock(round);
      const [newest, ...older] = await store.signedSettings.changes(round);
      const change = [newest, ...older].find((one) => one?.id === id);
      if (!change) throw new Problem('not-found', 'settings-change-unknown');
      const versions = await store.signedSettings.all(round);
      const over = change !== newest || versions.some((one) => one.change === id);
      if (over) throw new Problem('conflict', 'settings-change-over');
      const secondBy = personOf(actor);
      if (change.by === secondBy) throw new Problem('forbidden', 'signs-twice');
      const { document, hash, by: signedBy } = change;
      const signed = { document, hash, signedBy, changeId: id, secondBy };
      await store.signedSettings.sign(round, signed, this.clock.now());
    });
    return this.of(actor, round);
  }
}

/** The document of what was chosen; what is left out stays as it held, or is as usual. */
function documentOf(
  round: string,
  { minimumAnswers, merged, minimumCell, ...chosen }: SignSettingsDto,
  held: SettingsDocument | null = null,
): { readonly text: string; readonly hash: string } {
  const terms = { minimumAnswers, merged, minimumCell };
  const given = Object.fromEntries(Object.entries(terms).filter(([, value]) => value !== undefined));
  const before = held && {
    minimumAnswers: held.minimumAnswers,
    merged: held.merged,
    minimumCell: held.minimumCell,
  };
  const settings = { ...(held?.settings ?? usualSettings(round)), ...chosen };
  return settingsDocument(round, settings, { ...before, ...given });
}
