/** The demonstration, served by a process of its own. */
export interface Demonstration {
  readonly url: string;
  /** One ready sign-in link a role; each works once. */
  readonly links: Readonly<Record<'coordinator' | 'focalPoint' | 'nationalContact' | 'mayor', string>>;
  readonly stop: () => Promise<void>;
}

/** Walks the demonstration on a temporary folder, or on a given database, and serves it. */
export function startDemonstration(env?: Readonly<Record<string, string>>): Promise<Demonstration>;
