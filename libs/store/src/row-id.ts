import { v7 } from 'uuid';

/**
 * An id that sorts by when it was made (UUID version 7, RFC 9562), also within one millisecond of a process: what
 * was written at the same instant is read in the order of writing. It tells the time, so what must not be told apart
 * by it (answers, sessions of browsers) has a random one.
 */
export const rowId = (): string => v7();
