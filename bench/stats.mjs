// Medians and their spread, ratios pair by pair, and exponents of growth.

function quantile(sorted, share) {
  const at = (sorted.length - 1) * share;
  const low = Math.floor(at);
  return sorted[low] + (at - low) * ((sorted[low + 1] ?? sorted[low]) - sorted[low]);
}
const sorted = (values) => values.filter(Number.isFinite).sort((a, b) => a - b);

export const median = (values) => quantile(sorted(values), 0.5);

/** The distance from the first quartile to the third. */
export function spread(values) {
  const all = sorted(values);
  return quantile(all, 0.75) - quantile(all, 0.25);
}

/** The median of the ratios within each round: what slows a whole round down has no part in it. */
export const ratio = (values, base) => median(values.map((value, round) => value / base[round]));

/** The b of y = a * x^b, by least squares on the logarithms. */
export function exponent(points) {
  const logs = points.map(([x, y]) => [Math.log(x), Math.log(y)]);
  const mean = (index) => logs.reduce((sum, log) => sum + log[index], 0) / logs.length;
  const [x, y] = [mean(0), mean(1)];
  const over = logs.reduce((sum, log) => sum + (log[0] - x) * (log[1] - y), 0);
  return over / logs.reduce((sum, log) => sum + (log[0] - x) ** 2, 0);
}
