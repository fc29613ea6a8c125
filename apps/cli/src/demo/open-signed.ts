import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Actor } from '#members';
import type { Round } from '#survey';
import type { SignSettingsDto } from '../../../api/src/ranking/settings.dto.ts';
import { SettingsService } from '../../../api/src/ranking/settings.service.ts';
import type { DraftRoundDto } from '../../../api/src/survey/rounds.dto.ts';
import { RoundsService } from '../../../api/src/survey/rounds.service.ts';
import { stepKey } from './step-key.ts';

/** Plans a round with simulated answers, signs how it will be ranked, and opens it: three steps, each done once. */
export async function openSigned(
  app: NestFastifyApplication,
  coordinator: Actor,
  step: string,
  dto: DraftRoundDto,
  settings: SignSettingsDto,
): Promise<Round> {
  const rounds = app.get(RoundsService);
  await rounds.draft(coordinator, stepKey(`${step}-plan`), dto, true);
  await app.get(SettingsService).sign(coordinator, stepKey(`${step}-sign`), dto.id, settings);
  return rounds.open(coordinator, stepKey(`${step}-open`), dto.id);
}
