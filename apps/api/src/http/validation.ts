import { ValidationPipe } from '@nestjs/common';
import type { ArgumentMetadata } from '@nestjs/common';
import type { ValidationError } from 'class-validator';
import { Problem } from '#problem';
import type { ProblemDetail } from '#problem';
import { isStream } from './file-body.ts';

/** Every failed rule of a body as a pointer to the field and the rule's name. */
export function validationDetails(errors: readonly ValidationError[], path = ''): readonly ProblemDetail[] {
  return errors.flatMap((error) => {
    const here = `${path}/${error.property}`;
    const own = Object.keys(error.constraints ?? {}).map((rule) => ({
      path: here,
      code: `field-${kebab(rule)}`,
    }));
    return [...own, ...validationDetails(error.children ?? [], here)];
  });
}

function kebab(rule: string): string {
  return rule.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/**
 * A file where fields are expected is refused unread: to make types of it would be to walk through the connection that it
 * comes on, and to make new ones of whatever native thing hangs there ends the process.
 */
class BodyPipe extends ValidationPipe {
  override transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    if (isStream(value) && metadata.metatype !== undefined && this.toValidate(metadata))
      throw new Problem('invalid', 'body-invalid');
    return super.transform(value, metadata);
  }
}

/** The pipe that every body passes: unknown fields are refused, types are made. */
export const validationPipe = (): ValidationPipe =>
  new BodyPipe({
    whitelist: true,
    forbidNonWhitelisted: true,
    transform: true,
    exceptionFactory: (errors) => new Problem('invalid', 'body-invalid', {}, validationDetails(errors)),
  });
