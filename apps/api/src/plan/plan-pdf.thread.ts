import { planPdf } from '#documents';
import { serveThread } from '../jobs/serve-thread.ts';
import type { PdfInput } from './pdf-threads.ts';

serveThread(({ plan, document, cities }: PdfInput) => {
  const byId = new Map(cities.map((city) => [city.id, city]));
  return planPdf(plan, { ...document, city: (id) => byId.get(id) });
});
