import {
  AssemblyRow,
  BallotRow,
  ItemRow,
  LedgerEntryRow,
  LedgerHeadRow,
  PollRow,
  SeatRow,
} from './assembly/assembly.entities.ts';
import { AuditEntryRow, AuditSealRow, AuditWaitingRow } from './audit/audit.entities.ts';
import { LanguageVersionRow } from './languages/language.entities.ts';
import { RoleGrantRow } from './members/access.entities.ts';
import { OtherAccountRow, PasskeyRow, RecoveryCodeRow, TotpRow } from './members/factor.entities.ts';
import {
  FrozenRollRow,
  RollActRow,
  RollObjectionRow,
  RollPublicationRow,
  RollRulingRow,
} from './members/frozen-roll.entities.ts';
import { ContactChangeRow, MemberContactRow } from './members/contact.entities.ts';
import { PersonContactRow, PersonRow } from './members/person.entities.ts';
import { MemberChangeRow, MemberCityRow, MemberEditRow, MemberStatusRow } from './members/roll.entities.ts';
import { AttemptCountRow, SessionRow, SignInChallengeRow, SignInRow } from './members/sign-in.entities.ts';
import { PlanRow, PlanVersionRow } from './plan/plan.entities.ts';
import { IdempotencyRow, MailRow, OutboxRow } from './queue/queue.entities.ts';
import { FlagResolutionRow, ResponseOpeningRow, RoundTargetRow } from './survey/monitor.entities.ts';
import {
  DecisionCommentRow,
  DecisionRow,
  DecisionSignatureRow,
  ProfileRow,
  RunRow,
} from './ranking/ranking.entities.ts';
import {
  GuestSessionRow,
  InvitationLinkRow,
  LetterRow,
  LetterTextRow,
  RoundExtensionRow,
  RoundQuestionnaireRow,
  RoundSettingsRow,
  SettingsChangeRow,
} from './survey/round-life.entities.ts';
import {
  AnswerRevisionRow,
  QuestionnaireRow,
  ReopeningRow,
  ResponseRow,
  RoundCityRow,
  RoundCohortRow,
  RoundRow,
  SubmissionRow,
  SubmissionStatementRow,
} from './survey/survey.entities.ts';
import {
  AnswerCommentRow,
  PaperEntryRow,
  ResponseStepRow,
  SubmissionPaperRow,
  UploadRow,
} from './survey/desk.entities.ts';

/** Every table as TypeORM knows it; a test holds them against the migrations. */
export const entities = [
  MemberCityRow,
  MemberStatusRow,
  MemberEditRow,
  MemberChangeRow,
  PersonRow,
  PersonContactRow,
  MemberContactRow,
  ContactChangeRow,
  RoleGrantRow,
  SignInRow,
  SessionRow,
  SignInChallengeRow,
  AttemptCountRow,
  PasskeyRow,
  TotpRow,
  RecoveryCodeRow,
  OtherAccountRow,
  FrozenRollRow,
  RollPublicationRow,
  RollObjectionRow,
  RollRulingRow,
  RollActRow,
  QuestionnaireRow,
  RoundRow,
  RoundCohortRow,
  RoundCityRow,
  RoundExtensionRow,
  RoundQuestionnaireRow,
  RoundSettingsRow,
  SettingsChangeRow,
  InvitationLinkRow,
  GuestSessionRow,
  LetterTextRow,
  LetterRow,
  ResponseRow,
  AnswerRevisionRow,
  SubmissionRow,
  SubmissionStatementRow,
  ReopeningRow,
  UploadRow,
  AnswerCommentRow,
  ResponseStepRow,
  PaperEntryRow,
  SubmissionPaperRow,
  ResponseOpeningRow,
  RoundTargetRow,
  FlagResolutionRow,
  ProfileRow,
  RunRow,
  DecisionRow,
  DecisionSignatureRow,
  DecisionCommentRow,
  PlanRow,
  PlanVersionRow,
  AssemblyRow,
  SeatRow,
  ItemRow,
  PollRow,
  BallotRow,
  LedgerHeadRow,
  LedgerEntryRow,
  LanguageVersionRow,
  IdempotencyRow,
  OutboxRow,
  MailRow,
  AuditEntryRow,
  AuditWaitingRow,
  AuditSealRow,
] as const;
