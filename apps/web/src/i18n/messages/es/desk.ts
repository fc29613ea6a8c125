import assembly from './assembly.json';
import charts from './charts.json';
import city from './city.json';
import common from './common.json';
import members from './members.json';
import plan from './plan.json';
import ranking from './ranking.json';
import rollEdit from './roll-edit.json';
import shell from './shell.json';
import start from './start.json';
import survey from './survey.json';

/** Everything that the desk says. */
export const messages = {
  ...assembly,
  ...charts,
  ...city,
  ...common,
  ...members,
  ...plan,
  ...ranking,
  ...rollEdit,
  ...shell,
  ...start,
  ...survey,
};
