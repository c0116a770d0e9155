/** How well found clusters agree with known labels. */

const table = (
  labels: readonly string[],
  clusters: readonly string[],
): { cells: Map<string, number>; rows: Map<string, number>; columns: Map<string, number> } => {
  const add = (map: Map<string, number>, key: string): void => {
    map.set(key, (map.get(key) ?? 0) + 1)
  }
  const [cells, rows, columns] = [new Map<string, number>(), new Map<string, number>(), new Map<string, number>()]
  labels.forEach((label, index) => {
    const cluster = clusters[index] ?? ''
    add(cells, `${label}\u0000${cluster}`)
    add(rows, label)
    add(columns, cluster)
  })
  return { cells, rows, columns }
}

const entropy = (counts: Iterable<number>, n: number): number =>
  [...counts].reduce((sum, count) => sum - (count / n) * Math.log(count / n), 0)

/**
 * V-measure (β = 1), which equals normalised mutual information with the arithmetic mean.
 * Source: A. Rosenberg & J. Hirschberg (2007), V-Measure, EMNLP-CoNLL.
 */
export const vMeasure = (labels: readonly string[], clusters: readonly string[]): number => {
  const { cells, rows, columns } = table(labels, clusters)
  const n = labels.length
  const [labelEntropy, clusterEntropy] = [entropy(rows.values(), n), entropy(columns.values(), n)]
  const information = labelEntropy + clusterEntropy - entropy(cells.values(), n)
  return labelEntropy + clusterEntropy === 0 ? 1 : (2 * information) / (labelEntropy + clusterEntropy)
}

const pairs = (n: number): number => (n * (n - 1)) / 2
const pairSum = (counts: Iterable<number>): number => [...counts].reduce((sum, count) => sum + pairs(count), 0)

/** Adjusted Rand index. Source: L. Hubert & P. Arabie (1985), Comparing Partitions, Journal of Classification 2. */
export const adjustedRand = (labels: readonly string[], clusters: readonly string[]): number => {
  const { cells, rows, columns } = table(labels, clusters)
  const [together, inRows, inColumns] = [pairSum(cells.values()), pairSum(rows.values()), pairSum(columns.values())]
  const expected = (inRows * inColumns) / pairs(labels.length)
  const most = (inRows + inColumns) / 2
  return most === expected ? 1 : (together - expected) / (most - expected)
}

/** Share of items that carry the commonest label of their cluster. */
export const purity = (labels: readonly string[], clusters: readonly string[]): number => {
  const { cells } = table(labels, clusters)
  const best = new Map<string, number>()
  for (const [key, count] of cells) {
    const cluster = key.slice(key.indexOf('\u0000') + 1)
    best.set(cluster, Math.max(best.get(cluster) ?? 0, count))
  }
  return [...best.values()].reduce((sum, count) => sum + count, 0) / labels.length
}
