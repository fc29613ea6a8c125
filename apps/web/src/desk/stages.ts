/** The five stages in the order of the way. */
export const stages = ['members', 'survey', 'ranking', 'plan', 'assembly'] as const;

export type Stage = (typeof stages)[number];
