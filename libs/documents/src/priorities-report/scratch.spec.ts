import { writeFileSync } from 'node:fs';
import { aboutOf, cases } from './testing/three-rounds.ts';
import { prioritiesReport } from './priorities-report.ts';
import { reportPdf } from './report-pdf.ts';
import type { Language } from '#members';
test('scratch', () => {
  for (const each of (process.env['CASES'] ?? 'clear').split(',') as typeof cases)
    for (const language of (process.env['LANGS'] ?? 'en').split(',') as Language[]) {
      const t0 = performance.now();
      const about = aboutOf(each, language);
      const t1 = performance.now();
      const document = prioritiesReport(about);
      const t2 = performance.now();
      const pdf = reportPdf(document);
      process.stderr.write(`${each} ${language} rank ${(t1 - t0).toFixed(0)} model ${(t2 - t1).toFixed(0)} pdf ${(performance.now() - t2).toFixed(0)} ms ${pdf.length} bytes\n`);
      writeFileSync(`/tmp/report-${each}-${language}.pdf`, pdf);
    }
});
