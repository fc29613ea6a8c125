import type { Chance } from './chance.mjs';

export class TcpProxy {
  constructor(
    targets: readonly number[] | (() => readonly number[]),
    chance: Pick<Chance, 'next' | 'between'>,
  );
  /** The port that it listens on. */
  readonly port: number;
  /** How many connections each port was given. */
  readonly given: ReadonlyMap<number, number>;
  targets: readonly number[] | (() => readonly number[]);
  weather: 'clear' | 'swallow' | 'delay' | 'overtake' | 'twice';
  listen(): Promise<this>;
  cut(): void;
  close(): Promise<void>;
}
