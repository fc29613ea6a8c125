import { Injectable } from '@nestjs/common';
import type { ArgumentMetadata, PipeTransform } from '@nestjs/common';
import { Problem } from '#problem';

const deepest = 32;
/** PostgreSQL keeps neither NUL nor half a surrogate pair. */
const unstorable = /[\0\p{Cs}]/u;

/** JSON pointer to the first part that the database could not keep, or that lies too deep to be meant; null: none. */
export function unstorablePart(value: unknown): string | null {
  const rest: { readonly path: string; readonly depth: number; readonly part: unknown }[] = [
    { path: '', depth: 0, part: value },
  ];
  for (let next = rest.pop(); next; next = rest.pop()) {
    const { path, depth, part } = next;
    if (typeof part === 'string' && unstorable.test(part)) return path;
    if (typeof part !== 'object' || part === null) continue;
    if (depth === deepest) return path;
    for (const [key, inner] of Object.entries(part)) {
      if (unstorable.test(key)) return path;
      rest.push({ path: `${path}/${key}`, depth: depth + 1, part: inner });
    }
  }
  return null;
}

/** The first pipe of every body, query and route parameter: what cannot be stored is refused before anyone reads it. */
@Injectable()
export class StorableTextPipe implements PipeTransform {
  transform(value: unknown, { type }: ArgumentMetadata): unknown {
    if (type === 'custom') return value;
    const path = unstorablePart(value);
    if (path === null) return value;
    throw new Problem('invalid', 'body-invalid', {}, [{ path, code: 'unstorable-text' }]);
  }
}
