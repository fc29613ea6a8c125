export { ActorStore, StoreGate } from './gate.ts';
export type { WriteKey } from './gate.ts';
export { Store } from './store.ts';
export { together } from './server/together.ts';
export { entities } from './entities.ts';
export { Changes } from './live/changes.ts';
export type { ChangeListener } from './live/changes.ts';
export { OutboxSignal } from './live/outbox-signal.ts';
export type {
  AssemblyRecord,
  BallotRecord,
  ItemKind,
  ItemRecord,
  ItemState,
  PollRecord,
  SeatRecord,
  PollOption,
  PollVoided,
  SessionAccess,
} from './assembly/assembly-record.ts';
export { itemKinds } from './assembly/assembly-record.ts';
export type { AddedItem } from './assembly/assembly-store.ts';
export type { ProvenBallot } from './assembly/ballot-batch-store.ts';
export type {
  CallRecord,
  ContestRecord,
  HallTimerRecord,
  TapRecord,
  PaperBallotRecord,
  ReservationRecord,
  SpeakerKind,
  SpeakerRecord,
} from './assembly/hall-record.ts';
export type {
  AmendmentFate,
  AmendmentRecord,
  AmendmentTranslation,
  AmendmentWay,
} from './assembly/amendment-record.ts';
export type { OpenedPoll } from './assembly/poll-store.ts';
export { deviceKinds } from './assembly/credential-store.ts';
export type { DeviceKind, SeatCode, SeatDevice, SeatHolding } from './assembly/credential-store.ts';
export type { DelegateRecord, MandateRecord } from './assembly/delegation-store.ts';
export type { LanguageVersion } from './languages/language-store.ts';
export type { LedgerHead } from './assembly/ledger-store.ts';
export type { MemberEditSummary, MemberUse } from './members/edit-store.ts';
export type { AuditSearch, AuditState, FoundEntry } from './audit/audit-store.ts';
export type { Asking } from './members/doorkeeper.ts';
export type { ContactChange, ContactOf } from './members/contact-store.ts';
export type { HeldRole } from './members/grant-store.ts';
export { memberEditKinds } from './members/member-store.ts';
export type { MemberEdit, MemberEditKind } from './members/member-store.ts';
export type { Person } from './members/people-store.ts';
export type { AttemptCount } from './members/attempt-store.ts';
export type { ChallengePurpose, SignInChallenge } from './members/challenge-store.ts';
export type { Totp } from './members/factor-store.ts';
export type { OtherAccount } from './members/other-account-store.ts';
export type { Passkey } from './members/passkey-store.ts';
export { sessionWays } from './members/session-store.ts';
export type { NewSessionRecord, SessionRecord, SessionWay } from './members/session-store.ts';
export type { FrozenRollRecord, ObjectionRecord, RulingRecord } from './members/roll-store.ts';
export type { SignIn } from './members/sign-in-store.ts';
export type { PlanRequestRecord } from './plan/plan-consent-store.ts';
export type {
  CommentAnswerRecord,
  PlanCommentRecord,
  PlanConsultationRecord,
} from './plan/plan-consultation-store.ts';
export type { PlanNoteRecord } from './plan/plan-note-store.ts';
export type { PlanVersionEntry } from './plan/plan-edit-store.ts';
export type { DraftTerms, PlanRecord, PlanState, PlanVersionRecord } from './plan/plan-store.ts';
export type { Mail } from './queue/mail-store.ts';
export type { OutboxEntry } from './queue/outbox-store.ts';
export type { CountedAnswer, LiveStratum, StandingAnswer } from './ranking/live-store.ts';
export type { KeptProfile } from './ranking/ranking-store.ts';
export type {
  DecisionComment,
  DecisionRecord,
  LeftOut,
  RunRecord,
  RunState,
  SecondSignature,
} from './ranking/run-record.ts';
export type { TextCode, TextQuote } from './ranking/text-store.ts';
export type { ChangeRecord, CommentRecord, Hand, StepKind, StepRecord } from './survey/desk-store.ts';
export { uploadPurposes } from './survey/upload-store.ts';
export type { UploadPurpose, UploadRecord } from './survey/upload-store.ts';
export type { SubmissionHead } from './survey/export-store.ts';
export type { FlagResolution, RoundCounts } from './survey/monitor-store.ts';
export type { CurrentAnswers, ResponseRecord, Submission } from './survey/response-store.ts';
export type { InvitationLink } from './survey/invitation-store.ts';
export type { Letter, LetterState, LetterTo, SavedLetterText } from './survey/letter-store.ts';
export type { CohortOfCities, Extension, Reopening, TermsInCohort } from './survey/round-terms-store.ts';
export type { QuestionnaireDraft } from './survey/workshop-store.ts';
export type { QuestionnaireReplacement } from './survey/round-questionnaire-store.ts';
export type { SettingsChange, SignedDocument } from './survey/signed-settings-store.ts';
export { embeddedServer } from './server/embedded-server.ts';
export type { EmbeddedServer } from './server/embedded-server.ts';
export { freePort } from './server/free-port.ts';
export { assertMigrated, migrate } from './server/migrate.ts';
export { openServer } from './server/open-server.ts';
export type { DatabaseServer } from './server/open-server.ts';
export { assertServingRole, withClient } from './server/roles.ts';
export { DatabaseReading } from './backup/database-reading.ts';
export { fillDatabase } from './backup/fill-database.ts';
export type { Filling } from './backup/fill-database.ts';
export { reopenJobs } from './backup/reopen-jobs.ts';
export { dropReplaced, holdsAnything, replaceDatabase } from './backup/replace-database.ts';
export type { KeptCounter, KeptTable } from './backup/kept-tables.ts';
export { proveRecord } from './proof/prove-record.ts';
export type { ProvenKind, RecordKind, RecordProof } from './proof/record-proof.ts';
export type { BackupRecord } from './operations/backup-store.ts';
export type { WorkFacts } from './operations/work-store.ts';
export { databaseFacts } from './proof/database-facts.ts';
export type { DatabaseFacts } from './proof/database-facts.ts';
