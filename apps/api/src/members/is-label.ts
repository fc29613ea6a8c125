import { applyDecorators } from '@nestjs/common';
import { IsString, Length, Matches } from 'class-validator';

/** A line that names a person by the function; it stands in mails to others, so it holds no address of a page. */
export const IsLabel = () =>
  applyDecorators(IsString(), Length(2, 120), Matches(/^(?!.*(?::\/\/|www\.))[^\p{Cc}]+$/u));
