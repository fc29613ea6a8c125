/** Sends once for one intent: whoever presses again while it is under way waits for the same answer. */
export function oneAtATime<Answer>(): (send: () => Promise<Answer>) => Promise<Answer> {
  let underWay: Promise<Answer> | null = null;
  return (send) =>
    (underWay ??= send().finally(() => {
      underWay = null;
    }));
}
