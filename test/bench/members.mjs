// Times members, sign-in and authorisation against their targets: prints a table, writes out/bench/members.json.
import { reportFigures, sayFigure } from './figures.mjs';
import { authorisationFigures } from './members-authorisation.mjs';
import { importFigures } from './members-import.mjs';
import { signInFigures } from './members-sign-in.mjs';

const figures = [];
// One after the other: each wants the machine for itself.
for (const measured of [importFigures, signInFigures, authorisationFigures]) {
  for (const figure of await measured()) {
    figures.push(figure);
    sayFigure(figure);
  }
}
reportFigures('members', figures);
process.exit(0);
