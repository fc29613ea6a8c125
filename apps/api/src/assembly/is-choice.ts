import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { ValidateBy } from 'class-validator';

/** How a choice looks in the document of the API. */
export const choiceSchema = {
  oneOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' } }],
  description: 'yes, no or abstain; the id of an option; or ids of options, the first preferred',
};

const id = /^[\w-]{1,80}$/;
const looksLikeOne = (value: unknown): boolean =>
  typeof value === 'string'
    ? id.test(value)
    : Array.isArray(value) &&
      value.length <= 100 &&
      value.every((one) => typeof one === 'string' && id.test(one));

/** The field holds what can be a choice; whether it is one of the poll's is decided behind the lock. */
export const IsChoice = () =>
  applyDecorators(
    ApiProperty(choiceSchema),
    ValidateBy({ name: 'isChoice', validator: { validate: looksLikeOne } }),
  );
