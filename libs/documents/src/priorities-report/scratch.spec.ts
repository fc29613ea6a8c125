import { writeFileSync } from 'node:fs';
import { aboutOf, cases } from './testing/three-rounds.ts';
import { prioritiesReport } from './priorities-report.ts';
import { reportDocx } from './docx/report-docx.ts';
import { reportPdf } from './report-pdf.ts';
import type { Language } from '#members';
test('scratch', async () => {
  for (const each of (process.env['CASES'] ?? 'clear').split(',') as typeof cases)
    for (const language of (process.env['LANGS'] ?? 'en').split(',') as Language[]) {
      const t0 = performance.now();
      const about = aboutOf(each, language);
      const t1 = performance.now();
      const document = prioritiesReport(about);
      const t2 = performance.now();
      const pdf = reportPdf(document);
      process.stderr.write(`${each} ${language} rank ${(t1 - t0).toFixed(0)} model ${(t2 - t1).toFixed(0)} pdf ${(performance.now() - t2).toFixed(0)} ms ${pdf.length} bytes\n`);
      const t3 = performance.now();
      const docx = await reportDocx(document); const t4 = performance.now(); const again = await reportDocx(document); writeFileSync("/tmp/again.docx", again);
      process.stderr.write(`docx ${(t4 - t3).toFixed(0)} ms ${docx.length} same ${Buffer.compare(docx, again)}\n`);
      writeFileSync(`/tmp/report-${each}-${language}.docx`, docx);
      writeFileSync(`/tmp/report-${each}-${language}.pdf`, pdf);
    }
});
