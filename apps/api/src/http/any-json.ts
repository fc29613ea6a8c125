import type { ApiPropertyOptions } from '@nestjs/swagger';

/** How a field is described that holds whatever JSON can say: left alone, it is described as an object. */
export const anyJson: ApiPropertyOptions = {
  nullable: true,
  oneOf: [
    { type: 'string' },
    { type: 'number' },
    { type: 'boolean' },
    { type: 'array', items: {} },
    { type: 'object', additionalProperties: true },
  ],
};
