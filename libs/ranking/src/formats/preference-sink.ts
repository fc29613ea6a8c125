import type { ProblemDetail } from '#problem';
import type { Preference, Profile } from '../profile.ts';

/** What a reader of preference files tells as it goes: it keeps none of it, so memory is the sink's affair. */
export interface PreferenceSink {
  /** Once, before the first preference; areas in the order of the file. */
  areas(areas: Profile['areas']): void;
  preference(preference: Preference): void;
  /** Something odd that does not keep the file from being read. */
  warning(warning: ProblemDetail): void;
}

/** Reads a file line by line, without line ends; throws a Problem that names the line it refuses. */
export interface LineReader {
  push(line: string): void;
  /** After the last line. */
  end(): void;
}
