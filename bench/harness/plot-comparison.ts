import type { Comparison, Standing } from './comparison.ts'
import { type LogScale, logScale } from './log-scale.ts'
import type { Panel } from './plot.ts'
import { dot, line, PLOT_WIDTH, text } from './svg.ts'
import { inUnit, type Unit } from './units.ts'

const LEFT = 270
const RIGHT = 120
const TOP = 52
const ROW = 24
const BOTTOM = 46

/** A dot for each contender, and a line from the first to the third quartile. */
export function comparisonPanel(comparison: Comparison): Panel {
  const { title, standings, measures, plotted, floor } = comparison
  const measure = measures.find(({ name }) => name === plotted) ?? measures[0]
  if (measure === undefined) return { height: 0, elements: [] }
  const unit: Unit = floor === undefined ? measure.unit : 'times'
  const rows = standings.flatMap((standing) => rowOf(standing, measure.name))
  const scale = logScale(
    rows.flatMap(({ shown }) => [shown.q1, shown.q3]),
    LEFT,
    PLOT_WIDTH - RIGHT,
  )
  const heading =
    floor === undefined
      ? measure.title
      : `${measure.title}, as multiples of: ${floor} (logarithmic scale)`
  return {
    height: TOP + rows.length * ROW + BOTTOM,
    elements: [
      text(16, 18, title, 'start', 'style="font-weight: bold"'),
      text(16, 36, heading, 'start'),
      ...grid(scale, rows.length, unit),
      ...rows.flatMap((row, place) => drawn(row, TOP + (place + 0.5) * ROW, scale, unit)),
    ],
  }
}

interface Row {
  readonly standing: Standing
  readonly shown: { readonly median: number; readonly q1: number; readonly q3: number }
}

/** What was not measured has no row. */
function rowOf(standing: Standing, measure: string): readonly Row[] {
  const figure = standing.figures[measure]
  const shown = figure?.ratio ?? figure?.value
  return shown === undefined || !(shown.median > 0) ? [] : [{ standing, shown }]
}

function grid(scale: LogScale, rows: number, unit: Unit): readonly string[] {
  const bottom = TOP + rows * ROW
  return scale.ticks.flatMap((tick) => {
    const x = scale.place(tick)
    return [line(x, TOP, x, bottom, 'grid'), text(x, bottom + 18, inUnit(tick, unit), 'middle')]
  })
}

function drawn(
  { standing, shown }: Row,
  y: number,
  scale: LogScale,
  unit: Unit,
): readonly string[] {
  const { name, role } = standing
  const [from, place, to] = [shown.q1, shown.median, shown.q3].map((value) => scale.place(value))
  return [
    text(LEFT - 12, y + 4, name, 'end'),
    line(from ?? 0, y, to ?? 0, y, `${role} line`),
    dot(place ?? 0, y, role),
    text(PLOT_WIDTH - RIGHT + 12, y + 4, inUnit(shown.median, unit), 'start'),
  ]
}
