import account from './account.json';
import assembly from './assembly.json';
import audit from './audit.json';
import charts from './charts.json';
import city from './city.json';
import common from './common.json';
import languages from './languages.json';
import members from './members.json';
import plan from './plan.json';
import ranking from './ranking.json';
import rolls from './rolls.json';
import shell from './shell.json';
import signIn from './sign-in.json';
import start from './start.json';
import survey from './survey.json';

/** Everything that the desk says. */
export const messages = {
  ...account,
  ...assembly,
  ...audit,
  ...charts,
  ...city,
  ...common,
  ...languages,
  ...members,
  ...plan,
  ...ranking,
  ...rolls,
  ...shell,
  ...signIn,
  ...start,
  ...survey,
};
