import type { BundleParts } from '#assembly';
import type { PublishedRound } from '../ranking/publication.service.ts';

/** What is published of a round, as parts of a bundle. */
export function publishedParts({ merged, settings, ...published }: PublishedRound): BundleParts {
  return { ...published, ...(merged !== null && { merged }), ...(settings !== null && { settings }) };
}
