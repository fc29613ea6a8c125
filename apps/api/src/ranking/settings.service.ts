import { Injectable } from '@nestjs/common';
import type { Actor } from '#members';
import { defaultSettings, settingsDocument } from '#ranking';
import type { RankingSettings, SettingsDocument } from '#ranking';
import { StoreGate } from '#store';
import type { Store, WriteKey } from '#store';
import { Clock } from '../http/clock.ts';
import { personOf } from '../members/person-of.ts';
import { draftOrRefuse, roundOrRefuse } from '../survey/rounds.service.ts';
import type { SignSettingsDto } from './settings.dto.ts';
import type { RoundSettingsView } from './settings.view.ts';

/** What a round signed; null for rounds that were opened before there were signatures. */
export async function signedSettings(store: Store, round: string): Promise<SettingsDocument | null> {
  const signed = await store.signedSettings.current(round);
  return signed && (JSON.parse(signed.document) as SettingsDocument);
}

/** The settings of a round unless it signed others. */
export const usualSettings = (round: string): RankingSettings => ({ ...defaultSettings, seed: round });

/** Signing, before a round opens, how its answers will be ranked. */
@Injectable()
export class SettingsService {
  constructor(
    private readonly gate: StoreGate,
    private readonly clock: Clock,
  ) {}

  /** Anyone may read them: that they were fixed before the answers is their point. */
  async of(actor: Actor, round: string): Promise<RoundSettingsView> {
    return this.gate.as(actor).transaction(async (store) => {
      await roundOrRefuse(store, round);
      const signed = await store.signedSettings.current(round);
      const usual = { ...usualSettings(round) };
      if (!signed) return { signed: null, usual };
      const { settings, minimumAnswers } = JSON.parse(signed.document) as SettingsDocument;
      const { version, hash, signedAt, signedBy } = signed;
      const who = signedBy === null ? null : await store.people.find(signedBy);
      return {
        usual,
        signed: {
          round,
          version,
          settings: { ...settings },
          minimumAnswers,
          hash,
          signedAt,
          signedBy: who?.label ?? null,
        },
      };
    });
  }

  /** Signs a version; only while the round is planned. */
  async sign(actor: Actor, write: WriteKey, round: string, dto: SignSettingsDto): Promise<RoundSettingsView> {
    const { minimumAnswers = 1, ...chosen } = dto;
    await this.gate.as(actor).once(write, async (store) => {
      await draftOrRefuse(store, round);
      const { text: document, hash } = settingsDocument(
        round,
        { ...usualSettings(round), ...chosen },
        minimumAnswers,
      );
      await store.signedSettings.sign(round, { document, hash, signedBy: personOf(actor) }, this.clock.now());
    });
    return this.of(actor, round);
  }
}
