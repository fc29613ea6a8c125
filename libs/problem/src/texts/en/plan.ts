/** Refusals about the plan, documents and the bundle. */
export const planTexts = {
  'plan-unknown': 'This plan does not exist.',
  'plan-version-unknown': 'This version of the plan does not exist.',
  'plan-not-drafted': 'The plan has not been drafted yet.',
  'bundle-not-ready': 'There is nothing to publish in a bundle yet.',
  'archive-unreadable': 'The file is not a bundle that can be read.',
  'archive-too-large': 'The bundle is larger than can be accepted.',
  'archive-name-refused': 'The bundle holds a file whose name cannot be accepted: {name}',
} as const;
