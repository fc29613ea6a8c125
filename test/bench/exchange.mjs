// Times questionnaires and answers from and to elsewhere: prints a table, writes out/bench/exchange.json.
import { existsSync } from 'node:fs';
import { reportFigures, sayFigure } from './figures.mjs';
import { responseFigures } from './exchange-responses.mjs';

const figures = [];
const measured = [responseFigures];
const preview = new URL('exchange-preview.mjs', import.meta.url);
if (existsSync(preview)) measured.push((await import(preview.href)).previewFigures);
// One after the other: each wants the machine for itself.
for (const one of measured) {
  for (const figure of await one()) {
    figures.push(figure);
    sayFigure(figure);
  }
}
reportFigures('exchange', figures);
process.exit(0);
