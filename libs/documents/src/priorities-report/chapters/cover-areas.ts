import { areaLineage } from '#ranking';
import { areaColour } from '../../marks/area-colour.ts';
import type { PaperDocument } from '../../paper-document/paper-document.ts';
import type { ReportReading } from '../report-reading.ts';

/** The areas that the cover names: those decided on; before a decision those that are sure of a place, if any. */
export function coverAreas({ t, text, report, decision, name, run }: ReportReading): PaperDocument['areas'] {
  const colour = (area: string) => areaColour(areaLineage(area)[0] ?? area);
  if (decision !== null && decision.secondSignedAt !== null) {
    return {
      title: t('report.coverDecided'),
      areas: decision.areas.map(({ area, name: given }) => ({
        name: given === null ? name(area) : text.local(given),
        colour: colour(area),
      })),
    };
  }
  const sure = report.areas.filter(({ standing }) => standing === 'sure');
  if (sure.length === 0 || !run.official) return null;
  return {
    title: t('report.coverSure', { places: report.settings.places }),
    areas: sure.map(({ id }) => ({ name: name(id), colour: colour(id) })),
  };
}
