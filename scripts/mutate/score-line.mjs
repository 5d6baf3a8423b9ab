/** The score as Stryker counts it, with the interval that holds the true one in 95 of 100 samples (Wilson). */
export function scoreLine(name, statuses) {
  const count = (wanted) => statuses.filter((status) => status === wanted).length
  const [found, missed, uncovered] = [count('found'), count('survived'), count('not reached')]
  const all = found + missed + uncovered
  const share = found / all
  const z = 1.96
  const middle = (share + z ** 2 / (2 * all)) / (1 + z ** 2 / all)
  const margin = (z * Math.sqrt((share * (1 - share)) / all + z ** 2 / (4 * all ** 2))) / (1 + z ** 2 / all)
  const percent = (part) => `${(100 * part).toFixed(1)} %`
  return `${name}: ${all} mutants, ${found} found, ${missed} survived, ${uncovered} not reached: ${percent(share)} (${percent(middle - margin)} to ${percent(middle + margin)}); ${count('static')} more, made as a module loads, left out`
}
