import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { sha256Hex } from '#canonical';
import { packageRoot } from '#config';
import type { Actor } from '#members';
import { LanguagesService } from '../../../api/src/languages/languages.service.ts';
import { stepKey } from './step-key.ts';
import type { Say } from './demo-steps.ts';

/** Uploads the Korean translation as the team would; the same file is uploaded once. */
export async function bringInKorean(
  app: NestFastifyApplication,
  coordinator: Actor,
  say: Say,
): Promise<void> {
  const po = readFileSync(join(packageRoot, 'docs/languages/ko.po'), 'utf8');
  const dto = { tag: 'ko', name: '한국어', po, dryRun: false };
  const key = stepKey(`language-ko-${sha256Hex(po).slice(0, 16)}`);
  const { percent, total } = await app.get(LanguagesService).upload(coordinator, key, dto, 'en');
  say(`Korean added by its file: ${percent} % of ${total} texts`);
}
