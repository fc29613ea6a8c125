import { ValidationPipe } from '@nestjs/common';
import type { ValidationError } from 'class-validator';
import { Problem } from '#problem';
import type { ProblemDetail } from '#problem';

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

/** The pipe that every body passes: unknown fields are refused, types are made. */
export const validationPipe = (): ValidationPipe =>
  new ValidationPipe({
    whitelist: true,
    forbidNonWhitelisted: true,
    transform: true,
    exceptionFactory: (errors) => new Problem('invalid', 'body-invalid', {}, validationDetails(errors)),
  });
