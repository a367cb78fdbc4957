import type { Growth, GrowthLine } from './growth.ts'
import { type LogScale, logScale, scaleBetween } from './log-scale.ts'
import type { Panel } from './plot.ts'
import { at, dot, line, PLOT_WIDTH, text } from './svg.ts'
import { inUnit } from './units.ts'

const LEFT = 80
const RIGHT = 250
const TOP = 36
const HEIGHT = 240
const BOTTOM = 60

/** Least pixels between the names of two lines. */
const NAME_APART = 16

/** A line for each contender, its name at its end. */
export function growthPanel(growth: Growth): Panel {
  const points = growth.lines.flatMap((one) => one.points)
  const sizes = points.map(({ size }) => size)
  const across = scaleBetween(Math.min(...sizes), Math.max(...sizes), LEFT, PLOT_WIDTH - RIGHT)
  const upward = logScale(
    points.map(({ figure }) => figure.median),
    TOP + HEIGHT,
    TOP,
  )
  return {
    height: TOP + HEIGHT + BOTTOM,
    elements: [
      text(16, 18, growth.title, 'start', 'style="font-weight: bold"'),
      ...axes(growth, across, upward, [...new Set(sizes)]),
      ...growth.lines.map((one) => curve(one, across, upward)),
      ...names(growth.lines, upward),
    ],
  }
}

function axes(
  { size, unit }: Growth,
  across: LogScale,
  upward: LogScale,
  sizes: readonly number[],
): readonly string[] {
  const bottom = TOP + HEIGHT
  const rows = upward.ticks.flatMap((tick) => {
    const y = upward.place(tick)
    const label = text(LEFT - 8, y + 4, inUnit(tick, unit), 'end')
    return [line(LEFT, y, PLOT_WIDTH - RIGHT, y, 'grid'), label]
  })
  const columns = sizes.map((count) =>
    text(across.place(count), bottom + 18, count.toLocaleString('en'), 'middle'),
  )
  const middle = (LEFT + PLOT_WIDTH - RIGHT) / 2
  return [...rows, ...columns, text(middle, bottom + 38, size, 'middle')]
}

function curve({ role, points }: GrowthLine, across: LogScale, upward: LogScale): string {
  const places = points.map(({ size, figure }) => [across.place(size), upward.place(figure.median)])
  const path = places.map(([x = 0, y = 0]) => `${at(x)},${at(y)}`).join(' ')
  const dots = places.map(([x = 0, y = 0]) => dot(x, y, role)).join('')
  return `<polyline class="${role} line" style="fill: none" points="${path}"/>${dots}`
}

/** Names keep apart from each other where lines end close together. */
function names(lines: readonly GrowthLine[], upward: LogScale): readonly string[] {
  const ends = lines
    .map(({ name, points }) => ({ name, y: upward.place(points.at(-1)?.figure.median ?? 1) }))
    .sort((one, other) => one.y - other.y)
  let lowest = 0
  return ends.map(({ name, y }) => {
    lowest = Math.max(y, lowest + NAME_APART)
    return text(PLOT_WIDTH - RIGHT + 14, lowest + 4, name, 'start')
  })
}
