const LN2_HIGH = 0.6931471803691238;
const LN2_LOW = 1.9082149292705877e-10;
const SMALLEST_NORMAL = 2.2250738585072014e-308;
const TWO_54 = 18014398509481984;

const bits = new DataView(new ArrayBuffer(8));

/**
 * Natural logarithm to about one unit in the last place, with + − × ÷ alone: the same bits on every
 * machine, which `Math.log` does not promise.
 *
 * x = 2^e · (1 + f) with √½ ≤ 1 + f < √2, then ln(1 + f) = 2 artanh(f / (2 + f)) as a series.
 * −Infinity for 0, Infinity for Infinity, NaN for negative numbers and NaN. Cost O(1).
 */
export function log(x: number): number {
  if (x === 0) return -Infinity;
  if (x === Infinity) return Infinity;
  if (!(x > 0)) return Number.NaN;
  const subnormal = x < SMALLEST_NORMAL;
  bits.setFloat64(0, subnormal ? x * TWO_54 : x);
  const upper = bits.getUint32(0);
  let e = (upper >>> 20) - 1023 - (subnormal ? 54 : 0);
  bits.setUint32(0, (upper & 0xfffff) | 0x3ff00000);
  let mantissa = bits.getFloat64(0);
  if (mantissa >= Math.SQRT2) {
    mantissa /= 2;
    e += 1;
  }
  const f = mantissa - 1;
  const s = f / (2 + f);
  const z = s * s;
  let series = 0;
  for (let n = 23; n >= 3; n -= 2) series = z * (2 / n + series);
  // ln(1 + f) = f − f²/2 + s·(f²/2 + series): the large terms stay exact, only small ones are rounded.
  const half = (f * f) / 2;
  return e * LN2_HIGH - (half - (s * (half + series) + e * LN2_LOW) - f);
}
