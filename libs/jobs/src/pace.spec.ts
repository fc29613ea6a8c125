import { Pace } from './pace.ts';

/** A pace on a clock that is set by hand. */
function aPace() {
  let now = 0;
  const pace = new Pace(() => now);
  const work = (milliseconds: number): void => {
    const end = pace.begin('refresh');
    now += milliseconds;
    end();
  };
  return { pace, work, pass: (milliseconds: number) => (now += milliseconds) };
}

describe('Pace', () => {
  it('lets the first job go at once', () => {
    expect(aPace().pace.wait('refresh')).toBe(0);
  });

  it('lets the next one wait for three seconds after a short one has ended', () => {
    const { pace, work, pass } = aPace();
    work(100);
    expect(pace.wait('refresh')).toBe(3_000);
    pass(2_000);
    expect(pace.wait('refresh')).toBe(1_000);
    pass(5_000);
    expect(pace.wait('refresh')).toBe(0);
  });

  it('rests ten times as long as jobs of the kind take, up to fifteen seconds', () => {
    const { pace, work } = aPace();
    for (let time = 0; time < 40; time += 1) work(700);
    expect(pace.wait('refresh')).toBeCloseTo(7_000, -1);
    for (let time = 0; time < 40; time += 1) work(60_000);
    expect(pace.wait('refresh')).toBe(15_000);
  });

  it('forgets one long job with the next short one', () => {
    const { pace, work } = aPace();
    for (let time = 0; time < 10; time += 1) work(200);
    work(40_000);
    expect(pace.wait('refresh')).toBe(15_000);
    work(200);
    expect(pace.wait('refresh')).toBe(3_000);
  });

  it('lets what comes while one is under way wait for the whole rest', () => {
    const { pace, pass } = aPace();
    const end = pace.begin('refresh');
    pass(10_000);
    expect(pace.wait('refresh')).toBe(3_000);
    end();
  });

  it('gives whole milliseconds, whatever the clock says', () => {
    const { pace, work, pass } = aPace();
    work(487.1);
    pass(0.25);
    expect(pace.wait('refresh')).toBe(3_000);
    for (let time = 0; time < 40; time += 1) work(487.13);
    expect(Number.isInteger(pace.wait('refresh'))).toBe(true);
  });

  it('keeps kinds apart', () => {
    const { pace, work } = aPace();
    work(100);
    expect(pace.wait('another')).toBe(0);
  });
});
