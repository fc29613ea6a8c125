/** A code as a message can select by it: patterns know no hyphens. */
export const selector = (code: string): string => code.replaceAll('-', '_');
