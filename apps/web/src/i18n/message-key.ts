import type account from './messages/en/account.json';
import type agreement from './messages/en/agreement.json';
import type amendmentDesk from './messages/en/amendment-desk.json';
import type amendments from './messages/en/amendments.json';
import type answerDesk from './messages/en/answer-desk.json';
import type assembly from './messages/en/assembly.json';
import type audit from './messages/en/audit.json';
import type bind from './messages/en/bind.json';
import type charts from './messages/en/charts.json';
import type city from './messages/en/city.json';
import type common from './messages/en/common.json';
import type compare from './messages/en/compare.json';
import type credentials from './messages/en/credentials.json';
import type consoleTexts from './messages/en/console.json';
import type form from './messages/en/form.json';
import type gap from './messages/en/gap.json';
import type hall from './messages/en/hall.json';
import type holds from './messages/en/holds.json';
import type installation from './messages/en/installation.json';
import type languages from './messages/en/languages.json';
import type members from './messages/en/members.json';
import type monitor from './messages/en/monitor.json';
import type people from './messages/en/people.json';
import type plan from './messages/en/plan.json';
import type planDraft from './messages/en/plan-draft.json';
import type planRead from './messages/en/plan-read.json';
import type planConsent from './messages/en/plan-consent.json';
import type planConsultation from './messages/en/plan-consultation.json';
import type planNotes from './messages/en/plan-notes.json';
import type planRevision from './messages/en/plan-revision.json';
import type planEdit from './messages/en/plan-edit.json';
import type ranking from './messages/en/ranking.json';
import type receipt from './messages/en/receipt.json';
import type rollEdit from './messages/en/roll-edit.json';
import type rollFiles from './messages/en/roll-files.json';
import type rolls from './messages/en/rolls.json';
import type rounds from './messages/en/rounds.json';
import type setUp from './messages/en/set-up.json';
import type shares from './messages/en/shares.json';
import type shell from './messages/en/shell.json';
import type signIn from './messages/en/sign-in.json';
import type start from './messages/en/start.json';
import type survey from './messages/en/survey.json';
import type texts from './messages/en/texts.json';
import type verify from './messages/en/verify.json';
import type week from './messages/en/week.json';
import type whatIf from './messages/en/what-if.json';
import type workshop from './messages/en/workshop.json';

/** Every key that an English message file has; the other languages are held to it by a test. */
export type MessageKey =
  | keyof typeof account
  | keyof typeof agreement
  | keyof typeof amendmentDesk
  | keyof typeof amendments
  | keyof typeof answerDesk
  | keyof typeof assembly
  | keyof typeof audit
  | keyof typeof bind
  | keyof typeof charts
  | keyof typeof city
  | keyof typeof common
  | keyof typeof compare
  | keyof typeof consoleTexts
  | keyof typeof credentials
  | keyof typeof form
  | keyof typeof gap
  | keyof typeof hall
  | keyof typeof holds
  | keyof typeof installation
  | keyof typeof languages
  | keyof typeof members
  | keyof typeof monitor
  | keyof typeof people
  | keyof typeof plan
  | keyof typeof planDraft
  | keyof typeof planRead
  | keyof typeof planConsent
  | keyof typeof planConsultation
  | keyof typeof planNotes
  | keyof typeof planRevision
  | keyof typeof planEdit
  | keyof typeof ranking
  | keyof typeof receipt
  | keyof typeof rollEdit
  | keyof typeof rollFiles
  | keyof typeof rolls
  | keyof typeof rounds
  | keyof typeof setUp
  | keyof typeof shares
  | keyof typeof shell
  | keyof typeof signIn
  | keyof typeof start
  | keyof typeof survey
  | keyof typeof texts
  | keyof typeof verify
  | keyof typeof week
  | keyof typeof whatIf
  | keyof typeof workshop;
