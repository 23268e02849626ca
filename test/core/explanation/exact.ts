/** Exact sums for the tests, apart from the arithmetic that they test: fractions of two bigints. */
function fraction(text: string): [bigint, bigint] {
  const [number = '0', divisor = '1'] = text.split('/');
  const [whole = '0', decimals = ''] = number.split('.');
  return [BigInt(whole + decimals), BigInt(divisor) * 10n ** BigInt(decimals.length)];
}

const common = (a: bigint, b: bigint): bigint => (b ? common(b, a % b) : a < 0n ? -a : a);

function print(n: bigint, d: bigint): string {
  const by = common(n, d);
  const [top, bottom] = [n / by, d / by];
  for (let digits = 0n; digits < 40n; digits++) {
    const [scaled, rest] = [(10n ** digits * top) / bottom, (10n ** digits * top) % bottom];
    if (rest !== 0n) continue;
    const text = `${scaled < 0n ? -scaled : scaled}`.padStart(Number(digits) + 1, '0');
    const at = text.length - Number(digits);
    return `${scaled < 0n ? '-' : ''}${text.slice(0, at)}${digits ? `.${text.slice(at)}` : ''}`;
  }
  return `${top}/${bottom}`;
}

/** (a + b) ÷ by */
export function plus(a: string, b: string, by = 1): string {
  const [[n, d], [m, e]] = [fraction(a), fraction(b)];
  return print(n * e + m * d, d * e * BigInt(by));
}

/** a − b */
export function minus(a: string, b: string): string {
  return plus(a, b.startsWith('-') ? b.slice(1) : `-${b}`);
}
