/** The chance that Student's t with so many whole degrees of freedom is at most this; Abramowitz & Stegun 26.7.3–4. */
export function studentBelow(t: number, freedom: number): number {
  const angle = Math.atan(t / Math.sqrt(freedom));
  const [sine, square] = [Math.sin(angle), Math.cos(angle) ** 2];
  const odd = freedom % 2;
  let [term, sum] = [1, freedom > 1 ? 1 : 0];
  for (let at = odd + 2; at < freedom; at += 2) {
    term *= (square * (at - 1)) / at;
    sum += term;
  }
  const both = odd ? (angle + sine * Math.cos(angle) * sum) * (2 / Math.PI) : sine * sum;
  return (1 + both) / 2;
}

/** What Student's t stays below with this chance (above one half, below one), to the last digits of a float. */
export function studentQuantile(chance: number, freedom: number): number {
  let [low, high] = [0, 1];
  while (studentBelow(high, freedom) < chance) high *= 2;
  for (let turn = 0; turn < 60; turn++) {
    const middle = (low + high) / 2;
    if (studentBelow(middle, freedom) < chance) low = middle;
    else high = middle;
  }
  return high;
}
