import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { uploadedType } from '#documents';
import { may } from '#members';
import type { Act, Actor } from '#members';
import { Problem } from '#problem';
import { StoreGate } from '#store';
import type { Store, UploadPurpose, UploadRecord, WriteKey } from '#store';
import { answerProblem, fileTypeNames, paperBytes, paperTypes, questionsInOrder, uploadName } from '#survey';
import type { FileType, Questionnaire } from '#survey';
import { Clock } from '../http/clock.ts';
import { readFileBody } from '../http/file-body.ts';
import {
  openRoundOfCity,
  questionnaireOf,
  refuseSubmitted,
  responseOrRefuse,
  roundOfCity,
} from './asked-city.ts';
import { personOf } from '../members/person-of.ts';
import { purgeLater } from './purge-later.ts';
import { uploadView } from './response-view.ts';
import type { ResponseFileView } from './uploads.view.ts';

/** All files of one response together. */
const quota = { files: 100, bytes: 200_000_000 };
const partBytes = 1_000_000;
/** Stands for the file that is not kept yet where the validator wants an id. */
const arriving = 'arriving-file';

/** Where a file belongs. */
export interface UploadPlace {
  readonly round: string;
  readonly city: string;
  /** For an answer: its question. */
  readonly question: string | null;
  readonly purpose: UploadPurpose;
}

/** Files of responses: what they are is found out by their content; they go only to those who may read the response. */
@Injectable()
export class UploadsService {
  constructor(
    private readonly gate: StoreGate,
    private readonly clock: Clock,
  ) {}

  /** Takes a file in; the same write gives the same file. `work` goes into the same transaction. */
  async send(
    actor: Actor,
    write: WriteKey,
    place: UploadPlace,
    file: { readonly name: string; readonly body: unknown },
    work: (store: Store, response: string, upload: string) => Promise<void> = async () => undefined,
  ): Promise<ResponseFileView> {
    const now = this.clock.now();
    const questionnaire = await this.gate
      .as(actor)
      .transaction(async (store) =>
        questionnaireOf(store, await openRoundOfCity(store, place.round, place.city, now)),
      );
    const { maxBytes, accept } = limitsOf(questionnaire, place);
    const { content, sha256 } = await readFileBody(file.body, maxBytes);
    const type = uploadedType(content);
    if (type === null) throw wrongType(shown(file.name), accept);
    const name = uploadName(file.name, type);
    refuseUnwanted(questionnaire, place, { name, type, bytes: content.length });
    const request = {
      url: `${place.round}/${place.city}/${place.purpose}`,
      question: place.question,
      name,
      sha256,
    };
    const kept = await this.gate.as(actor).once({ ...write, request }, async (store) => {
      await openRoundOfCity(store, place.round, place.city, now);
      const response = await store.responses.lock(place.round, place.city, now);
      refuseSubmitted(response);
      const files = await store.uploads.ofResponse(response.id);
      const bytes = files.reduce((sum, each) => sum + each.bytes, content.length);
      if (files.length >= quota.files || bytes > quota.bytes)
        throw new Problem('too-large', 'upload-quota', {
          files: quota.files,
          megabytes: quota.bytes / 1_000_000,
        });
      const { purpose, question } = place;
      const upload = { response: response.id, purpose, question, name, type, sha256, content };
      const { id } = await store.uploads.add(upload, personOf(actor), now);
      // A file that is never put into an answer goes the way of those that are taken out.
      if (purpose === 'answer') purgeLater(store, [id], now);
      await work(store, response.id, id);
      return { response: response.id, upload: id };
    });
    return this.gate
      .as(actor)
      .transaction(async (store) => uploadView(await uploadOrRefuse(store, kept.response, kept.upload)));
  }

  /** A file with its content as a stream that reads part by part. That somebody else reads it is recorded. */
  async read(
    actor: Actor,
    act: Act,
    at: { readonly round: string; readonly city: string; readonly file: string },
  ): Promise<{ readonly record: UploadRecord; readonly content: Readable }> {
    const record = await this.gate.as(actor).transaction(async (store) => {
      await roundOfCity(store, at.round, at.city);
      const response = await responseOrRefuse(store, at.round, at.city);
      const found = await uploadOrRefuse(store, response.id, at.file);
      // Without the city the action is allowed to network roles only.
      if (may(actor, 'response.read')) await store.audit.add(actor, act);
      return found;
    });
    return { record, content: Readable.from(this.parts(actor, record)) };
  }

  private async *parts(actor: Actor, { id, bytes }: UploadRecord): AsyncGenerator<Uint8Array> {
    for (let from = 0; from < bytes; from += partBytes) {
      // A part after the other, and none before it is wanted.
      // oxlint-disable-next-line no-await-in-loop
      yield await this.gate.as(actor).transaction((store) => store.uploads.part(id, from, partBytes));
    }
  }
}

/** A file of this very response: the ids of others are as unknown as those that nobody has. */
export async function uploadOrRefuse(store: Store, responseId: string, id: string): Promise<UploadRecord> {
  const found = await store.uploads.find(responseId, id);
  if (!found) throw new Problem('not-found', 'unknown-file');
  return found;
}

function limitsOf(
  questionnaire: Questionnaire,
  { purpose, question: id }: UploadPlace,
): { readonly maxBytes: number; readonly accept: readonly FileType[] } {
  if (purpose !== 'answer') return { maxBytes: paperBytes, accept: paperTypes };
  const question = questionsInOrder(questionnaire).find((each) => each.id === id);
  if (question === undefined) throw new Problem('not-found', 'unknown-question');
  if (question.type !== 'file') throw new Problem('invalid', 'no-file-asked');
  return question;
}

function wrongType(name: string, accept: readonly FileType[]): Problem {
  return new Problem('invalid', 'file-type', { name, types: fileTypeNames(accept).join(', ') });
}

function refuseUnwanted(
  questionnaire: Questionnaire,
  { purpose, question }: UploadPlace,
  file: { readonly name: string; readonly type: FileType; readonly bytes: number },
): void {
  if (purpose !== 'answer' || question === null) {
    if (!paperTypes.includes(file.type)) throw wrongType(file.name, paperTypes);
    return;
  }
  const uploads = new Map([[arriving, { ...file, id: arriving }]]);
  const [problem] = answerProblem(questionnaire, question, [arriving], { complete: false, uploads });
  if (problem) throw new Problem('invalid', problem.code, problem.params ?? {});
}

/** A name of which nothing is known, short enough for a sentence. */
function shown(name: string): string {
  return [...name.replace(/\p{C}/gu, '')].slice(0, 80).join('');
}
