/** What the safe keeping of the service refuses. */
export const auditTexts = {
  'id-malformed':
    'This address is not complete: one of its ids was cut off or mistyped. Open the link again.',
  'field-is-uuid': 'This is not one of our ids.',
  'job-not-failed': 'This job has not failed, or it is there no more: somebody may have seen to it.',
} as const;
