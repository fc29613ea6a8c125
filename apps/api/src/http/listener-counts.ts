import { randomUUID } from 'node:crypto';

const mark = 'listeners';
/** Milliseconds for which a process is believed that says nothing more: it says so at every beat, see `LiveEvents`. */
const believedFor = 50_000;

interface Count {
  readonly listeners: number;
  readonly at: number;
}

/** How many streams of a topic the other processes serve: each announces its own number, and forgets who falls silent. */
export class ListenerCounts {
  private readonly process = randomUUID().slice(0, 8);
  /** Topic → process → its number. */
  private readonly others = new Map<string, Map<string, Count>>();

  constructor(private readonly now: () => number) {}

  /** What this process announces of a topic. */
  announcement(topic: string, listeners: number): string {
    return [mark, topic, this.process, listeners].join('|');
  }

  /** Takes in what any process announced; false for what is no number of listeners. */
  heard(announced: string): boolean {
    const [kind, topic, process, listeners] = announced.split('|');
    if (kind !== mark || topic === undefined || process === undefined) return false;
    if (process === this.process) return true;
    const known = this.others.get(topic) ?? new Map<string, Count>();
    known.set(process, { listeners: Number(listeners) || 0, at: this.now() });
    this.others.set(topic, known);
    return true;
  }

  /** Streams of a topic that other processes serve. */
  elsewhere(topic: string): number {
    const known = this.others.get(topic);
    if (!known) return 0;
    let sum = 0;
    for (const [process, { listeners, at }] of known)
      if (listeners === 0 || this.now() - at > believedFor) known.delete(process);
      else sum += listeners;
    if (known.size === 0) this.others.delete(topic);
    return sum;
  }
}
