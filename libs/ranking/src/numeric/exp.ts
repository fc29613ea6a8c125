// ln 2 in two parts: the upper has 21 trailing zero bits, so that k · LN2_HIGH is exact for |k| < 2¹¹.
const LN2_HIGH = 0.6931471803691238;
const LN2_LOW = 1.9082149292705877e-10;
const OVERFLOW = 709.782712893384;
const UNDERFLOW = -745.1332191019412;

const bits = new DataView(new ArrayBuffer(8));

function powerOfTwo(k: number): number {
  bits.setUint32(0, (k + 1023) << 20);
  bits.setUint32(4, 0);
  return bits.getFloat64(0);
}

/**
 * e^x to about one unit in the last place, with + − × ÷ alone: the same bits on every machine, which
 * `Math.exp` does not promise.
 *
 * x = k·ln 2 + r with |r| ≤ ½ ln 2, then the Taylor series of e^r to r¹⁴. Infinity above 709.78, 0 below
 * −745.13, NaN for NaN. Cost O(1).
 */
export function exp(x: number): number {
  if (x > OVERFLOW) return Infinity;
  if (x < UNDERFLOW) return 0;
  if (Number.isNaN(x)) return Number.NaN;
  const k = Math.floor(x * Math.LOG2E + 0.5);
  const coarse = x - k * LN2_HIGH;
  const r = coarse - k * LN2_LOW;
  const lost = coarse - r - k * LN2_LOW;
  let series = 0;
  for (let n = 14; n >= 3; n--) series = (r / n) * (1 + series);
  const start = 1 + r;
  const value = start + (r - (start - 1) + (lost + r * (r / 2) * (1 + series)));
  const half = k >> 1;
  return value * powerOfTwo(half) * powerOfTwo(k - half);
}
