import type { JobHandlers } from '#jobs';

/** Handlers that do nothing, but for those given. */
export const idleHandlers = (given: Partial<JobHandlers>): JobHandlers => ({
  'ranking.run': () => Promise.resolve(),
  'ranking.count': () => Promise.resolve(),
  'ranking.merge': () => Promise.resolve(),
  'ranking.refresh': () => Promise.resolve(),
  'plan.draft': () => Promise.resolve(),
  'plan.take-consents': () => Promise.resolve(),
  'survey.letter': () => Promise.resolve(),
  'survey.thank': () => Promise.resolve(),
  'survey.step': () => Promise.resolve(),
  'survey.purge-file': () => Promise.resolve(),
  'mail.send': () => Promise.resolve(),
  ...given,
});
