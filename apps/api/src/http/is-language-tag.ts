import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { ValidateBy } from 'class-validator';
import { languageTag } from '#members';

/** The field holds a BCP 47 tag in its canonical spelling; whether that language is offered may change any day. */
export const IsLanguageTag = () =>
  applyDecorators(
    ApiProperty({ type: String, example: 'en' }),
    ValidateBy({
      name: 'isLanguageTag',
      validator: { validate: (value: unknown) => typeof value === 'string' && languageTag(value) === value },
    }),
  );
