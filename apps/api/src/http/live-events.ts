import { performance } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import { Inject, Injectable } from '@nestjs/common';
import type { MessageEvent, OnApplicationShutdown, OnModuleDestroy, OnModuleInit } from '@nestjs/common';
import { Observable } from 'rxjs';
import type { Subscriber } from 'rxjs';
import { Changes } from '#store';
import { ListenerCounts } from './listener-counts.ts';
import { SERVING_URL } from './tokens.ts';

/** Renders the small public state of a topic, under 1 kB. */
export type TopicState = () => Promise<object>;

/** Whether the listener may still hear the topic. */
export type MayListen = () => Promise<boolean>;

interface Topic {
  readonly event: string;
  readonly render: TopicState;
  /** Each with the question whether it may still listen; null: everyone may. */
  readonly subscribers: Map<Subscriber<MessageEvent>, MayListen | null>;
  last: string | null;
  version: number;
  /** When the last rendering began, on the clock of the process. */
  renderedAt: number;
  /** A state is being rendered. */
  rendering: boolean;
  /** It has changed since the rendering began. */
  stale: boolean;
}

const heartbeatEvery = 20_000;
/** Milliseconds in which changes of a number of listeners are collected. */
const countEvery = 1000;
/** Milliseconds between two states of a topic: at most four a second, however many processes announce changes. */
const restFor = 250;

/** Server-sent events: one query per topic and change, whatever the number of listeners. */
@Injectable()
export class LiveEvents implements OnModuleInit, OnModuleDestroy, OnApplicationShutdown {
  private readonly topics = new Map<string, Topic>();
  private readonly changes: Changes;
  private heartbeat: NodeJS.Timeout | undefined;
  private readonly ears: ((topic: string) => void)[] = [];
  private readonly counts = new ListenerCounts(() => performance.now());
  private readonly toCount = new Set<string>();
  private counting: NodeJS.Timeout | null = null;
  private ended = false;
  private shuttingOut = false;

  constructor(@Inject(SERVING_URL) servingUrl: string) {
    this.changes = new Changes(servingUrl, {
      changed: (name) => {
        if (this.counts.heard(name)) return;
        for (const hear of this.ears) hear(name);
        void this.refresh(name);
      },
      resync: () => [...this.topics.keys()].forEach((name) => void this.refresh(name)),
    });
  }

  async onModuleInit(): Promise<void> {
    await this.changes.start();
    this.heartbeat = setInterval(() => this.beat(), heartbeatEvery).unref();
  }

  /** Ends the streams before the server closes, which would wait for them. */
  onModuleDestroy(): void {
    this.ended = true;
    clearInterval(this.heartbeat);
    if (this.counting) clearTimeout(this.counting);
    for (const topic of this.topics.values()) for (const one of topic.subscribers.keys()) one.complete();
  }

  async onApplicationShutdown(): Promise<void> {
    await this.changes.close();
  }

  /** Says after a commit that a topic has changed, to this and every other process. */
  announce(topic: string): void {
    this.changes.announce(topic);
  }

  /** Calls back with every topic that any process announces. */
  onAnnounced(hear: (topic: string) => void): void {
    this.ears.push(hear);
  }

  /** Streams of a topic that this process and, as far as they have said, all others serve. */
  listeners(topic: string): number {
    return this.served(topic) + this.counts.elsewhere(topic);
  }

  private served(topic: string): number {
    return this.topics.get(topic)?.subscribers.size ?? 0;
  }

  /** Tells the other processes before long how many listen here: hundreds of phones connect in one second. */
  private count(topic: string): void {
    this.toCount.add(topic);
    if (this.ended) return;
    this.counting ??= setTimeout(() => {
      this.counting = null;
      for (const each of this.toCount) this.announce(this.counts.announcement(each, this.served(each)));
      this.toCount.clear();
    }, countEvery).unref();
  }

  /** A stream that begins with the present state and goes on with each change, for as long as its listener may hear it. */
  stream(
    name: string,
    event: string,
    render: TopicState,
    mayListen: MayListen | null = null,
  ): Observable<MessageEvent> {
    return new Observable((subscriber) => {
      if (this.ended) return subscriber.complete();
      const topic = this.topics.get(name) ?? {
        event,
        render,
        subscribers: new Map(),
        last: null,
        version: 0,
        renderedAt: Number.NEGATIVE_INFINITY,
        rendering: false,
        stale: false,
      };
      this.topics.set(name, topic);
      topic.subscribers.set(subscriber, mayListen);
      this.count(name);
      if (topic.last === null) void this.refresh(name);
      else subscriber.next({ type: event, data: topic.last });
      return () => {
        topic.subscribers.delete(subscriber);
        if (topic.subscribers.size === 0) this.topics.delete(name);
        this.count(name);
      };
    });
  }

  private async refresh(name: string): Promise<void> {
    const topic = this.topics.get(name);
    if (!topic) return;
    topic.stale = true;
    // One rendering at a time, so that an older state never follows a newer one.
    if (topic.rendering) return;
    topic.rendering = true;
    while (topic.stale) {
      const rest = topic.renderedAt + restFor - performance.now();
      if (rest > 0) await sleep(rest, undefined, { ref: false });
      topic.stale = false;
      topic.renderedAt = performance.now();
      const state = await topic.render().catch(() => ({ unavailable: true }));
      topic.version += 1;
      topic.last = JSON.stringify({ ...state, version: topic.version });
      for (const subscriber of topic.subscribers.keys())
        subscriber.next({ type: topic.event, data: topic.last });
    }
    topic.rendering = false;
  }

  /** Ends the streams of whoever may not listen any more; a question that fails is asked again at the next beat. */
  async shutOut(): Promise<void> {
    for (const topic of this.topics.values())
      for (const [subscriber, mayListen] of topic.subscribers) {
        // One at a time: hundreds of phones are not worth hundreds of connections.
        // oxlint-disable-next-line no-await-in-loop
        if (mayListen !== null && !(await mayListen().catch(() => true))) subscriber.complete();
      }
  }

  private beat(): void {
    for (const [name, topic] of this.topics) {
      for (const subscriber of topic.subscribers.keys()) subscriber.next({ type: 'beat', data: '' });
      this.count(name);
    }
    if (!this.shuttingOut) {
      this.shuttingOut = true;
      void this.shutOut().finally(() => (this.shuttingOut = false));
    }
  }
}
