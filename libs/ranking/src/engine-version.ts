/** Version of the arithmetic: changes whenever the same input could give other bytes. */
export const engineVersion = 'gnlc-ranking/1';
