/**
 * Exponential, logarithm and the normal distribution from additions, multiplications and divisions alone: engines round those
 * of `Math` differently in the last bit, and one seed must give the same bytes everywhere. `Math.sqrt` is exact everywhere.
 *
 * @module
 */

const LN2 = 0.6931471805599453;

/** e to the power of `x`; 0 below -700. */
export function exp(x: number): number {
  if (x < -700) return 0;
  const n = Math.round(x / LN2);
  const r = x - n * LN2;
  let term = 1;
  let sum = 1;
  for (let i = 1; i < 18; i++) {
    term *= r / i;
    sum += term;
  }
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
  let power = z;
  let sum = z;
  for (let i = 3; i < 40; i += 2) {
    power *= square;
    sum += power / i;
  }
  return 2 * sum + n * LN2;
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
