import { Injectable } from '@nestjs/common';
import type { ArgumentMetadata, PipeTransform } from '@nestjs/common';
import { isUUID } from 'class-validator';
import { Problem } from '#problem';

/** An id in an address: one that is none of ours leads nowhere, and the refusal says which part was cut or mistyped. */
@Injectable()
export class IdPipe implements PipeTransform<string, string> {
  transform(value: string, { data }: ArgumentMetadata): string {
    if (isUUID(value)) return value;
    throw new Problem('not-found', 'id-malformed', {}, [{ path: `/${data ?? ''}`, code: 'field-is-uuid' }]);
  }
}
