/**
 * Exponential, logarithm and the normal distribution from additions, multiplications and divisions alone: engines round those
 * of `Math` differently in the last bit, and one seed must give the same bytes everywhere. `Math.sqrt` is exact everywhere.
 *
 * @module
 */

const LN2 = 0.6931471805599453;
/** 1/3, 1/5, ... as far as the logarithm's series needs them, the last one first; and 1/14, 1/13, ... for the exponential's. */
const ODD: readonly number[] = [21, 19, 17, 15, 13, 11, 9, 7, 5, 3].map((n) => 1 / n);
const WHOLE: readonly number[] = [14, 13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1].map((n) => 1 / n);

/** e to the power of `x`; 0 below -700. */
export function exp(x: number): number {
  if (x < -700) return 0;
  const n = Math.round(x / LN2);
  const r = x - n * LN2;
  let sum = 1;
  for (let i = 0; i < WHOLE.length; i++) sum = 1 + sum * r * (WHOLE[i] as number);
  return n >= 0 ? sum * 2 ** n : sum / 2 ** -n;
}

/** The natural logarithm of a positive number. */
export function log(x: number): number {
  let n = 0;
  let m = x;
  while (m > 1.5) {
    m /= 2;
    n++;
  }
  while (m < 0.75) {
    m *= 2;
    n--;
  }
  const z = (m - 1) / (m + 1);
  const square = z * z;
  let sum = 0;
  for (let i = 0; i < ODD.length; i++) sum = (sum + (ODD[i] as number)) * square;
  return 2 * z * (1 + sum) + n * LN2;
}

const ROOT_2PI = 2.5066282746310002;

/** The density of the standard normal distribution. */
export function density(x: number): number {
  return exp(-x * x / 2) / ROOT_2PI;
}

/** The distribution function of the standard normal distribution, after G. West, "Better approximations to cumulative normal functions". */
export function cumulative(x: number): number {
  const z = Math.abs(x);
  if (z > 37) return x > 0 ? 1 : 0;
  const e = exp(-z * z / 2);
  let tail: number;
  if (z < 7.07106781186547) {
    const upper = ((((((3.52624965998911e-2 * z + 0.700383064443688) * z + 6.37396220353165) * z + 33.912866078383) *
                z + 112.079291497871) * z + 221.213596169931) * z + 220.206867912376) * e;
    const lower = ((((((8.83883476483184e-2 * z + 1.75566716318264) * z + 16.064177579207) * z + 86.7807322029461) *
                    z + 296.564248779674) * z + 637.333633378831) * z + 793.826512519948) * z + 440.413735824752;
    tail = upper / lower;
  } else tail = e / (z + 1 / (z + 2 / (z + 3 / (z + 4 / (z + 0.65))))) / ROOT_2PI;
  return x > 0 ? 1 - tail : tail;
}
