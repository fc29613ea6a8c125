import { Injectable } from '@nestjs/common';
import type { Act, Actor } from '#members';
import { preflibType, writePreflib } from '#ranking';
import { StoreGate } from '#store';
import type { ExportFile } from '../survey/exports.service.ts';
import { exportName, roundExport } from '../survey/round-export.ts';
import { profileOfRound } from './profile-of-round.ts';

/** The orders of a round for those who study rankings; that they were handed out is recorded. */
@Injectable()
export class PreflibExportService {
  constructor(private readonly gate: StoreGate) {}

  async rankings(actor: Actor, act: Act, roundId: string): Promise<ExportFile> {
    return this.gate.as(actor).transaction(async (store) => {
      const exported = await roundExport(store, roundId);
      const { round, questionnaire, hash, heads, members } = exported;
      const invited = (await store.rounds.cities(roundId)).flatMap((id) => members.get(id) ?? []);
      const answers = await store.exports.answers(heads);
      const submissions = heads.map((head) => ({ ...head, answers: answers.get(head.response) ?? {} }));
      const { profile } = profileOfRound(questionnaire, invited, heads.length, submissions);
      await store.audit.add(actor, act);
      const source = `round ${round.id}, questionnaire ${questionnaire.id} ${questionnaire.version}`;
      const description =
        `${round.simulated ? 'SIMULATED answers: nobody gave them. ' : ''}${source}, round hash ${hash}. ` +
        'Areas without an opinion are left out like those deliberately not ranked.';
      const name = exportName(exported, 'rankings', preflibType(profile));
      const text = writePreflib(profile, { title: round.title, fileName: name, description });
      return { name, pieces: [text] };
    });
  }
}
