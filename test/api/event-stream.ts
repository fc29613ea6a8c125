import type { Visitor } from './visitor.ts';

/** One server-sent event with its data as read. */
export interface StreamEvent {
  readonly type: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** A stream of server-sent events that keeps everything it has heard. */
export class EventStream {
  readonly heard: StreamEvent[] = [];
  /** Resolves when the server ends the stream. */
  readonly ended: Promise<void>;
  private readonly ending = new AbortController();

  private constructor(response: Response, ending: AbortController) {
    this.ending = ending;
    this.ended = this.listen(response);
  }

  static async open(visitor: Visitor, path: string): Promise<EventStream> {
    const ending = new AbortController();
    const response = await visitor.stream(path, ending.signal);
    if (!response.headers.get('content-type')?.startsWith('text/event-stream')) {
      throw new Error(`no event stream: ${response.status} ${await response.text()}`);
    }
    return new EventStream(response, ending);
  }

  private async listen(response: Response): Promise<void> {
    const decoder = new TextDecoder();
    let text = '';
    try {
      for await (const chunk of response.body ?? []) {
        text += decoder.decode(chunk as Uint8Array, { stream: true });
        const blocks = text.split('\n\n');
        text = blocks.pop() ?? '';
        for (const block of blocks) this.hear(block);
      }
    } catch (error) {
      if (!this.ending.signal.aborted) throw error;
    }
  }

  private hear(block: string): void {
    const field = (name: string): string => new RegExp(`^${name}: ?(.*)$`, 'm').exec(block)?.[1] ?? '';
    const data = field('data');
    if (data) this.heard.push({ type: field('event'), data: JSON.parse(data) as StreamEvent['data'] });
  }

  /** What was heard last. */
  get last(): StreamEvent | undefined {
    return this.heard.at(-1);
  }

  /** Stops listening. */
  async close(): Promise<void> {
    this.ending.abort();
    await this.ended;
  }
}
