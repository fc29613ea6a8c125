import { idempotencyKey } from '../../api/idempotency-key.ts';
import { sendFile } from '../../api/survey.ts';
import type { ResponseAddress } from '../../api/survey.ts';
import type { Upload } from '#survey';
import type { UploadDesk } from './upload-desk.ts';

/** Files of one response: sent when they are chosen; one that is chosen again after a lost reply is not sent twice. */
export function responseUploads(at: ResponseAddress, files: readonly Upload[]): UploadDesk {
  const known = new Map(files.map((file) => [file.id, file]));
  const keys = new Map<string, string>();
  return {
    known,
    learn: (fresh) => fresh.forEach((file) => known.set(file.id, file)),
    send: async (file, question) => {
      const same = [question, file.name, file.size, file.lastModified].join('/');
      const key = keys.get(same) ?? idempotencyKey();
      keys.set(same, key);
      const upload = await sendFile(at, { question }, file, key);
      known.set(upload.id, upload);
      return upload;
    },
  };
}
