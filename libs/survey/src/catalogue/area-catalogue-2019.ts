import type { AreaCatalogue } from '../area-catalogue.ts';
import { clusterAreas2019 } from './cluster-areas-2019.ts';
import { furtherAreas2019 } from './further-areas-2019.ts';

/**
 * The fifteen areas of the round of April 2019. The list that UIL put to its members then is not public; this one is
 * drawn from what the network did next and from the words of its cities (sources: `libs/members/data/sources.md`).
 */
export const areaCatalogue2019: AreaCatalogue = {
  id: 'areas-2019',
  version: 1,
  // Not spread: that would count as a side effect, and every bundle of this library would carry the texts.
  areas: /* @__PURE__ */ clusterAreas2019.concat(furtherAreas2019),
};
