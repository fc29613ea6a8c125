import type { EntityManager } from 'typeorm';
import { AssemblyStore } from './assembly/assembly-store.ts';
import { LedgerStore } from './assembly/ledger-store.ts';
import { AttemptStore } from './members/attempt-store.ts';
import { ChallengeStore } from './members/challenge-store.ts';
import { FactorStore } from './members/factor-store.ts';
import { MemberEditStore } from './members/edit-store.ts';
import { AuditStore } from './audit/audit-store.ts';
import { LanguageStore } from './languages/language-store.ts';
import { ContactStore } from './members/contact-store.ts';
import { GrantStore } from './members/grant-store.ts';
import { MemberStore } from './members/member-store.ts';
import { OtherAccountStore } from './members/other-account-store.ts';
import { PasskeyStore } from './members/passkey-store.ts';
import { PeopleStore } from './members/people-store.ts';
import { SessionStore } from './members/session-store.ts';
import { RollStore } from './members/roll-store.ts';
import { SignInStore } from './members/sign-in-store.ts';
import { PlanConsentStore } from './plan/plan-consent-store.ts';
import { PlanConsultationStore } from './plan/plan-consultation-store.ts';
import { PlanEditStore } from './plan/plan-edit-store.ts';
import { PlanNoteStore } from './plan/plan-note-store.ts';
import { PlanStore } from './plan/plan-store.ts';
import type { Writes } from './server/writes.ts';
import { MailStore } from './queue/mail-store.ts';
import { OutboxStore } from './queue/outbox-store.ts';
import { DecisionStore } from './ranking/decision-store.ts';
import { LiveStore } from './ranking/live-store.ts';
import { RankingStore } from './ranking/ranking-store.ts';
import { TextStore } from './ranking/text-store.ts';
import { DeskStore } from './survey/desk-store.ts';
import { PaperStore } from './survey/paper-store.ts';
import { ExportStore } from './survey/export-store.ts';
import { MonitorStore } from './survey/monitor-store.ts';
import { ResponseStore } from './survey/response-store.ts';
import { InvitationStore } from './survey/invitation-store.ts';
import { LetterStore } from './survey/letter-store.ts';
import { RoundStore } from './survey/round-store.ts';
import { RoundQuestionnaireStore } from './survey/round-questionnaire-store.ts';
import { RoundTermsStore } from './survey/round-terms-store.ts';
import { SignedSettingsStore } from './survey/signed-settings-store.ts';
import { UploadStore } from './survey/upload-store.ts';

/** Everything that can be read and written inside one transaction of one actor, by stage. */
export class Store {
  readonly members: MemberStore;
  readonly memberEdits: MemberEditStore;
  readonly people: PeopleStore;
  readonly rolls: RollStore;
  readonly contacts: ContactStore;
  readonly grants: GrantStore;
  readonly signIns: SignInStore;
  readonly sessions: SessionStore;
  readonly challenges: ChallengeStore;
  readonly attempts: AttemptStore;
  readonly passkeys: PasskeyStore;
  readonly factors: FactorStore;
  readonly otherAccounts: OtherAccountStore;
  readonly rounds: RoundStore;
  readonly roundQuestionnaires: RoundQuestionnaireStore;
  readonly terms: RoundTermsStore;
  readonly signedSettings: SignedSettingsStore;
  readonly invitations: InvitationStore;
  readonly letters: LetterStore;
  readonly responses: ResponseStore;
  readonly uploads: UploadStore;
  readonly desks: DeskStore;
  readonly papers: PaperStore;
  readonly monitors: MonitorStore;
  readonly exports: ExportStore;
  readonly rankings: RankingStore;
  readonly live: LiveStore;
  readonly decisions: DecisionStore;
  readonly texts: TextStore;
  readonly plans: PlanStore;
  readonly planEdits: PlanEditStore;
  readonly planConsents: PlanConsentStore;
  readonly planConsultations: PlanConsultationStore;
  readonly planNotes: PlanNoteStore;
  readonly assemblies: AssemblyStore;
  readonly ledgers: LedgerStore;
  readonly languages: LanguageStore;
  readonly outbox: OutboxStore;
  readonly mails: MailStore;
  readonly audit: AuditStore;

  /**
   * @param manager TypeORM's transaction; stays inside this library.
   * @param writes What is sent without waiting, in the same transaction.
   */
  constructor(
    readonly manager: EntityManager,
    readonly writes: Writes,
  ) {
    this.members = new MemberStore(manager);
    this.memberEdits = new MemberEditStore(manager);
    this.people = new PeopleStore(manager);
    this.rolls = new RollStore(manager);
    this.contacts = new ContactStore(manager);
    this.grants = new GrantStore(manager);
    this.signIns = new SignInStore(manager);
    this.sessions = new SessionStore(manager);
    this.challenges = new ChallengeStore(manager);
    this.attempts = new AttemptStore(manager);
    this.passkeys = new PasskeyStore(manager);
    this.factors = new FactorStore(manager);
    this.otherAccounts = new OtherAccountStore(manager);
    this.rounds = new RoundStore(manager);
    this.roundQuestionnaires = new RoundQuestionnaireStore(manager);
    this.terms = new RoundTermsStore(manager);
    this.signedSettings = new SignedSettingsStore(manager);
    this.invitations = new InvitationStore(manager);
    this.letters = new LetterStore(manager);
    this.responses = new ResponseStore(manager, writes);
    this.uploads = new UploadStore(manager);
    this.desks = new DeskStore(manager);
    this.papers = new PaperStore(manager);
    this.monitors = new MonitorStore(manager);
    this.exports = new ExportStore(manager);
    this.rankings = new RankingStore(manager);
    this.live = new LiveStore(manager);
    this.decisions = new DecisionStore(manager);
    this.texts = new TextStore(manager);
    this.plans = new PlanStore(manager);
    this.planEdits = new PlanEditStore(manager);
    this.planConsents = new PlanConsentStore(manager);
    this.planConsultations = new PlanConsultationStore(manager);
    this.planNotes = new PlanNoteStore(manager);
    this.assemblies = new AssemblyStore(manager);
    this.ledgers = new LedgerStore(manager);
    this.languages = new LanguageStore(manager);
    this.outbox = new OutboxStore(manager, writes);
    this.mails = new MailStore(manager);
    this.audit = new AuditStore(manager);
  }
}
