import { comparisonPanel } from './plot-comparison.ts'
import { growthPanel } from './plot-growth.ts'
import type { Report } from './report.ts'
import { escaped, PLOT_WIDTH, text } from './svg.ts'

/** A piece of a plot, drawn from its own top left corner. */
export interface Panel {
  readonly height: number
  readonly elements: readonly string[]
}

const TOP = 44

/** Colours by role, for light pages and for dark ones. */
const STYLE = `<style>
  svg { --ink: #222; --faint: #d5d5d5; --paper: #fff; --floor: #6b6b6b; --reprise: #0b62c4; --variant: #0f8a7a; --peer: #c2570c }
  @media (prefers-color-scheme: dark) {
    svg { --ink: #e8e8e8; --faint: #3d3d3d; --paper: #16181c; --floor: #a0a0a0; --reprise: #6db1ff; --variant: #4fd1bd; --peer: #ff9f5a }
  }
  text { fill: var(--ink); font: 13px sans-serif }
  .grid { stroke: var(--faint) }
  .floor { stroke: var(--floor); fill: var(--floor) } .reprise { stroke: var(--reprise); fill: var(--reprise) }
  .variant { stroke: var(--variant); fill: var(--variant) } .peer { stroke: var(--peer); fill: var(--peer) }
  .line { fill: none; stroke-width: 2 }
</style>`

/** A report's comparisons and lines as an SVG image that needs nothing from elsewhere. */
export function plotOf({ title, comparisons, growths = [] }: Report): string {
  const panels = [...comparisons.map(comparisonPanel), ...growths.map(growthPanel)]
  let height = TOP
  const groups = panels.map((panel) => {
    const group = `<g transform="translate(0 ${height})">\n${panel.elements.join('\n')}\n</g>`
    height += panel.height
    return group
  })
  return `${[
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${PLOT_WIDTH} ${height}" width="${PLOT_WIDTH}" height="${height}" role="img">`,
    `<title>${escaped(title)}</title>`,
    STYLE,
    `<rect width="${PLOT_WIDTH}" height="${height}" fill="var(--paper)"/>`,
    text(PLOT_WIDTH / 2, 26, title, 'middle', 'style="font-size: 16px; font-weight: bold"'),
    ...groups,
    '</svg>',
  ].join('\n')}\n`
}
