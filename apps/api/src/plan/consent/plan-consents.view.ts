import { ApiProperty } from '@nestjs/swagger';
import type { LocalText } from '#members';

const localText = { type: 'object', additionalProperties: true } as const;

/** What a city is asked about, as it was shown when it was asked. */
export class ShownTaskView {
  @ApiProperty(localText)
  area: LocalText;
  /** Null where the whole area is coordinated. */
  @ApiProperty({ ...localText, nullable: true })
  activity: LocalText | null;
  start: string;
  end: string;
  /** Hash of the version that it stood in. */
  hash: string;
}

/** A task with who is asked about it, and what was said last. */
export class TaskRequestView {
  id: string;
  plan: string;
  city: string;
  /** `P2`, `P2.O1.A3`. */
  line: string;
  task: 'coordinate' | 'lead' | 'host';
  shown: ShownTaskView;
  askedAt: string;
  /** Null: not answered yet. */
  answer: 'agreed' | 'declined' | null;
  condition: string | null;
  answeredAt: string | null;
  /** The plan still proposes the city for it. */
  stands: boolean;
}

/** Where the consent of the cities of a plan stands. */
export class PlanConsentsView {
  requests: TaskRequestView[];
  /** Tasks whose city has not been asked yet. */
  toAsk: number;
  /** Cities to ask of whose people nobody is known: they get no mail. */
  withoutPeople: string[];
}
