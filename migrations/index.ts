import { Access1700000000001 } from './0001-access.ts';
import { Members1700000000002 } from './0002-members.ts';
import { Survey1700000000003 } from './0003-survey.ts';
import { Ranking1700000000004 } from './0004-ranking.ts';
import { Plan1700000000005 } from './0005-plan.ts';
import { Assembly1700000000006 } from './0006-assembly.ts';
import { Queue1700000000007 } from './0007-queue.ts';
import { Roll1700000000008 } from './0008-roll.ts';
import { RollEdit1700000000009 } from './0009-roll-edit.ts';
import { FrozenRoll1700000000011 } from './0011-frozen-roll.ts';
import { SignIn1700000000012 } from './0012-sign-in.ts';
import { People1700000000013 } from './0013-people.ts';
import { Languages1700000000014 } from './0014-languages.ts';
import { Audit1700000000015 } from './0015-audit.ts';
import { Rounds1700000000016 } from './0016-rounds.ts';
import { CityDesk1700000000017 } from './0017-city-desk.ts';
import { Monitor1700000000018 } from './0018-monitor.ts';
import { Asking1700000000019 } from './0019-asking.ts';
import { RoundChanges1700000000021 } from './0021-round-changes.ts';
import { CheaperAudit1700000000022 } from './0022-cheaper-audit.ts';
import { AccessChanges1700000000023 } from './0023-access-changes.ts';
import { Decisions1700000000026 } from './0026-decisions.ts';
import { SettingsChanges1700000000027 } from './0027-settings-changes.ts';
import { RoundReopening1700000000031 } from './0031-round-reopening.ts';
import { GuestNames1700000000032 } from './0032-guest-names.ts';
import { PackedProfiles1700000000033 } from './0033-packed-profiles.ts';
import { LiveStatistics1700000000034 } from './0034-live-statistics.ts';
import { Texts1700000000035 } from './0035-texts.ts';
import { PlanInputs1700000000038 } from './0038-plan-inputs.ts';
import { PlanEdits1700000000039 } from './0039-plan-edits.ts';
import { PlanConsents1700000000040 } from './0040-plan-consents.ts';
import { PlanConsultations1700000000041 } from './0041-plan-consultations.ts';
import { PlanNotes1700000000042 } from './0042-plan-notes.ts';
import { SignatureMails1700000000045 } from './0045-signature-mails.ts';
import { Polls1700000000046 } from './0046-polls.ts';
import { Credentials1700000000047 } from './0047-credentials.ts';
import { Amendments1700000000048 } from './0048-amendments.ts';
import { Signatures1700000000049 } from './0049-signatures.ts';
import { ShownItem1700000000052 } from './0052-shown-item.ts';
import { Backups1700000000053 } from './0053-backups.ts';
import { QuestionnaireDrafts1700000000054 } from './0054-questionnaire-drafts.ts';
import { ImportedResponses1700000000057 } from './0057-imported-responses.ts';
import { TracesOfJobs1700000000062 } from './0062-traces-of-jobs.ts';
import { HasVoted1700000000065 } from './0065-has-voted.ts';

/** Every migration in the order in which it runs; append, never edit one that has been released. */
export const migrations = [
  Access1700000000001,
  Members1700000000002,
  Survey1700000000003,
  Ranking1700000000004,
  Plan1700000000005,
  Assembly1700000000006,
  Queue1700000000007,
  Roll1700000000008,
  RollEdit1700000000009,
  FrozenRoll1700000000011,
  SignIn1700000000012,
  People1700000000013,
  Languages1700000000014,
  Audit1700000000015,
  Rounds1700000000016,
  CityDesk1700000000017,
  Monitor1700000000018,
  Asking1700000000019,
  RoundChanges1700000000021,
  CheaperAudit1700000000022,
  AccessChanges1700000000023,
  Decisions1700000000026,
  SettingsChanges1700000000027,
  RoundReopening1700000000031,
  GuestNames1700000000032,
  PackedProfiles1700000000033,
  LiveStatistics1700000000034,
  Texts1700000000035,
  PlanInputs1700000000038,
  PlanEdits1700000000039,
  PlanConsents1700000000040,
  PlanConsultations1700000000041,
  PlanNotes1700000000042,
  SignatureMails1700000000045,
  Polls1700000000046,
  Credentials1700000000047,
  Amendments1700000000048,
  Signatures1700000000049,
  ShownItem1700000000052,
  Backups1700000000053,
  QuestionnaireDrafts1700000000054,
  ImportedResponses1700000000057,
  TracesOfJobs1700000000062,
  HasVoted1700000000065,
];
