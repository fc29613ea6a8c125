import { Injectable } from '@nestjs/common';
import type { ArgumentMetadata, PipeTransform } from '@nestjs/common';
import { Problem } from '#problem';
import { isStream } from './file-body.ts';

const deepest = 32;
/** PostgreSQL keeps neither NUL nor half a surrogate pair. */
const unstorable = /[\0\p{Cs}]/u;

/** Where and why the first part that the database could not keep, or that lies too deep to be meant; null: none. */
function unstorablePart(value: unknown): { readonly path: string; readonly code: string } | null {
  const rest: { readonly path: string; readonly depth: number; readonly part: unknown }[] = [
    { path: '', depth: 0, part: value },
  ];
  for (let next = rest.pop(); next; next = rest.pop()) {
    const { path, depth, part } = next;
    if (typeof part === 'string' && unstorable.test(part)) return { path, code: 'unstorable-text' };
    // 1e999 is a number in JSON and infinite here.
    if (typeof part === 'number' && !Number.isFinite(part)) return { path, code: 'no-number' };
    if (typeof part !== 'object' || part === null) continue;
    if (depth === deepest) return { path, code: 'unstorable-text' };
    for (const [key, inner] of Object.entries(part)) {
      if (unstorable.test(key)) return { path, code: 'unstorable-text' };
      rest.push({ path: `${path}/${key}`, depth: depth + 1, part: inner });
    }
  }
  return null;
}

/** The first pipe of every body, query and route parameter: what cannot be stored is refused before anyone reads it. */
@Injectable()
export class StorableTextPipe implements PipeTransform {
  transform(value: unknown, { type }: ArgumentMetadata): unknown {
    if (type === 'custom' || isStream(value)) return value;
    const part = unstorablePart(value);
    if (part === null) return value;
    throw new Problem('invalid', 'body-invalid', {}, [part]);
  }
}
