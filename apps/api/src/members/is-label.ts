import { applyDecorators } from '@nestjs/common';
import { IsString, Length, Matches, Validate, ValidatorConstraint } from 'class-validator';
import type { ValidatorConstraintInterface } from 'class-validator';
import { hidesText } from '#members';

@ValidatorConstraint({ name: 'reads-as-stored' })
class ReadsAsStored implements ValidatorConstraintInterface {
  validate(value: unknown): boolean {
    return typeof value === 'string' && !hidesText(value);
  }
}

/** What mail programs make a link of: an address of a page, or words joined by a dot. */
const linked = /:\/\/|www\.|[\p{L}\d-]{2,}\.\p{Ll}{2,}/u;

/**
 * A line that names a person by the function. It opens mails to others, so it shows at least a letter, hides nothing,
 * and holds nothing that becomes a link.
 */
export const IsLabel = () =>
  applyDecorators(
    IsString(),
    Length(2, 120),
    Validate(ReadsAsStored),
    Matches(new RegExp(`^(?!.*(?:${linked.source}))(?=.*\\p{L}).+$`, 'u')),
  );
