/** Fewer answers than this are not shown by themselves: what one city said could be read from them. */
export const smallestCell = 5;
