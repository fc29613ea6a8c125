import { StreamableFile } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { attachment } from './file-headers.ts';

const types = {
  '.pdf': 'application/pdf',
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
} as const;

const binary = { schema: { type: 'string', format: 'binary' } };

/** What a door that hands out documents answers with. */
export const documentContent = Object.fromEntries(Object.values(types).map((type) => [type, binary]));

/** The format that a file is asked for in, by the ending of its name. */
export function formatOf(file: `${string}${keyof typeof types}`): 'pdf' | 'docx' {
  return file.endsWith('.docx') ? 'docx' : 'pdf';
}

/** A document to keep, under a name without its ending. */
export function documentFile(
  bytes: Uint8Array,
  name: string,
  format: 'pdf' | 'docx',
  reply: FastifyReply,
): StreamableFile {
  void reply.header('content-disposition', attachment(`${name}.${format}`));
  return new StreamableFile(bytes, { type: types[`.${format}`] });
}
