import { lowestPrecision, type PlotPoint, type PrecisionPlot } from './precision-curve.ts'

const COLUMNS = 60
const ROWS = 14

/** The plot in characters: `*` for the score, `.` for plain cosine, `@` for what is marked. */
export function textPlot(plot: PrecisionPlot): string {
  const lowest = lowestPrecision(plot)
  const grid = Array.from({ length: ROWS + 1 }, () => new Array<string>(COLUMNS + 1).fill(' '))
  for (const [sign, points] of [
    ['.', plot.cosine],
    ['*', plot.score],
    ['@', plot.marks],
  ] as const) {
    for (const point of points) draw(grid, sign, point, lowest)
  }
  const lines = grid.map((cells, row) => `${rowLabel(row, lowest)} |${cells.join('').trimEnd()}`)
  return [
    'precision (up) against hit rate; * score, . plain cosine, @ threshold',
    ...lines,
    `${' '.repeat(6)}+${'-'.repeat(COLUMNS + 1)}`,
    `${' '.repeat(7)}0%${'hit rate'.padStart(COLUMNS / 2 + 2).padEnd(COLUMNS - 5)}100%`,
  ].join('\n')
}

function draw(grid: string[][], sign: string, point: PlotPoint, lowest: number): void {
  if (point.precision < lowest) return
  const row = Math.round(((1 - point.precision) / (1 - lowest)) * ROWS)
  const cells = grid[row]
  if (cells !== undefined) cells[Math.round(point.hitRate * COLUMNS)] = sign
}

/** At the top, in the middle and at the bottom. */
function rowLabel(row: number, lowest: number): string {
  if (row % (ROWS / 2) !== 0) return ' '.repeat(5)
  const precision = 1 - (row / ROWS) * (1 - lowest)
  return `${Math.round(precision * 100)}%`.padStart(5)
}
