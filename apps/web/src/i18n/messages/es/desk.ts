import account from './account.json';
import agreement from './agreement.json';
import amendmentDesk from './amendment-desk.json';
import amendments from './amendments.json';
import assembly from './assembly.json';
import audit from './audit.json';
import charts from './charts.json';
import city from './city.json';
import common from './common.json';
import compare from './compare.json';
import consoleTexts from './console.json';
import credentials from './credentials.json';
import gap from './gap.json';
import holds from './holds.json';
import installation from './installation.json';
import languages from './languages.json';
import members from './members.json';
import monitor from './monitor.json';
import people from './people.json';
import plan from './plan.json';
import planDraft from './plan-draft.json';
import planRead from './plan-read.json';
import planConsent from './plan-consent.json';
import planConsultation from './plan-consultation.json';
import planNotes from './plan-notes.json';
import planRevision from './plan-revision.json';
import planEdit from './plan-edit.json';
import ranking from './ranking.json';
import receipt from './receipt.json';
import rollEdit from './roll-edit.json';
import rollFiles from './roll-files.json';
import rolls from './rolls.json';
import rounds from './rounds.json';
import setUp from './set-up.json';
import shares from './shares.json';
import shell from './shell.json';
import signIn from './sign-in.json';
import start from './start.json';
import survey from './survey.json';
import texts from './texts.json';
import verify from './verify.json';
import week from './week.json';
import whatIf from './what-if.json';
import workshop from './workshop.json';

/** Everything that the desk says. */
export const messages = {
  ...account,
  ...agreement,
  ...amendmentDesk,
  ...amendments,
  ...assembly,
  ...audit,
  ...charts,
  ...city,
  ...common,
  ...compare,
  ...consoleTexts,
  ...credentials,
  ...gap,
  ...holds,
  ...installation,
  ...languages,
  ...members,
  ...monitor,
  ...people,
  ...plan,
  ...planDraft,
  ...planRead,
  ...planConsent,
  ...planConsultation,
  ...planNotes,
  ...planRevision,
  ...planEdit,
  ...ranking,
  ...receipt,
  ...rollEdit,
  ...rollFiles,
  ...rolls,
  ...rounds,
  ...setUp,
  ...shares,
  ...shell,
  ...signIn,
  ...start,
  ...survey,
  ...texts,
  ...verify,
  ...week,
  ...whatIf,
  ...workshop,
};
