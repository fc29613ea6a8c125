import { allocationAims } from '#plan';
import type { AllocationAim, TeamReason } from '#plan';
import { ApiProperty } from '@nestjs/swagger';

export class ReasonView {
  code: string;

  @ApiProperty({ type: 'object', additionalProperties: true })
  values: Record<string, string | number>;
}

export class TeamAlternativeView {
  city: string;

  @ApiProperty({ enum: allocationAims })
  aim: AllocationAim;

  /** By how much it would have been worse. */
  by: number;
}

/** Why a city has a task, with what only the team reads. */
export class TeamReasonView implements TeamReason {
  /** `P2.coordinators` or the id of an activity. */
  line: string;
  city: string;
  function: 'coordinate' | 'lead' | 'host';
  reason: ReasonView;
  alternative: TeamAlternativeView | null;
}
