import { axisTime } from './formats.js'
import { colourOf } from './theme.js'
import uPlot from './uPlot.esm.js'

const FONT = '11px system-ui, sans-serif'

/** Steps of an axis on which only whole numbers make sense. */
const WHOLE = [1, 2, 5]
  .flatMap((digit) => Array.from({ length: 12 }, (_, power) => digit * 10 ** power))
  .sort((a, b) => a - b)

/**
 * A chart on a canvas: stacked bars or lines over time. `options` are `kind` (`stacked` or `lines`),
 * `format` for the axis, `whole` where there are no fractions, `top` of the axis while all is 0
 * (1 unless told), `logarithmic`, `second`, the format of a second axis on the right, and `onPoint`, which is called with the place of the bucket under the
 * pointer, or undefined.
 */
export class Chart {
  #host
  #options
  #plot
  #shown

  constructor(host, options) {
    this.#host = host
    this.#options = options
    new ResizeObserver(() => this.#plot?.setSize(this.#size())).observe(host)
  }

  /** Shows columns, each `{ label, colour, values }`, over the buckets that begin at `moments`: among lines those with `second` as bars of the second axis, among bars those with `line` as lines. */
  show(shown) {
    const same = this.#plot !== undefined && signature(shown) === signature(this.#shown)
    this.#shown = shown
    if (same) this.#plot.setData(this.#data())
    else this.redraw()
  }

  /** Draws all of it anew, as when colours have changed. */
  redraw() {
    if (this.#shown === undefined) return
    this.#plot?.destroy()
    this.#plot = new uPlot(this.#plotOptions(), this.#data(), this.#host)
  }

  #size() {
    return { width: this.#host.clientWidth, height: this.#host.clientHeight }
  }

  /** Bars stand on each other: each is drawn from the ground, the tallest first. */
  #data() {
    const { moments, range, columns } = this.#shown
    const middles = moments.map((at) => (at + range.stepMs / 2) / 1000)
    if (this.#options.kind === 'lines') return [middles, ...columns.map(({ values }) => values)]
    const heights = moments.map(() => 0)
    const stacked = barsAmong(columns).map(({ values }) =>
      values.map((value, place) => {
        heights[place] += value ?? 0
        return heights[place]
      }),
    )
    const lines = linesAmong(columns).map(({ values }) => values)
    return [middles, ...stacked.reverse(), ...lines]
  }

  #plotOptions() {
    const { kind, logarithmic = false, top, onPoint } = this.#options
    return {
      ...this.#size(),
      legend: { show: false },
      padding: [8, 20, 0, 0],
      tzDate: (seconds) => this.#dateOf(seconds),
      cursor: {
        y: false,
        points: { show: kind === 'lines' },
        drag: { x: false, y: false },
        sync: { key: 'time' },
      },
      scales: {
        x: { range: () => this.#xRange() },
        y: logarithmic ? { distr: 3, range: decades } : { range: fromGround(top) },
        second: { range: fromGround() },
      },
      axes: this.#axes(),
      series: [{}, ...this.#series()],
      hooks: { setCursor: [({ cursor }) => onPoint?.(cursor.idx ?? undefined)] },
    }
  }

  #dateOf(seconds) {
    const date = new Date(seconds * 1000)
    return this.#shown.range.step === 'day' ? uPlot.tzDate(date, 'Etc/UTC') : date
  }

  #xRange() {
    const { from, to } = this.#shown.range
    return [from / 1000, to / 1000]
  }

  #axes() {
    const { format, second, whole = false, logarithmic = false } = this.#options
    const stroke = colourOf('muted')
    const grid = { stroke: colourOf('grid'), width: 1, ...(logarithmic ? { filter: powers } : {}) }
    const common = { stroke, font: FONT, ticks: { show: false } }
    const times = (_plot, splits) =>
      splits.map((seconds) => axisTime(seconds * 1000, this.#shown.range.step))
    const upright = { ...common, size: 66, space: 30 }
    const right = { ...upright, scale: 'second', side: 1, grid: { show: false }, incrs: WHOLE }
    return [
      { ...common, grid: { show: false }, values: times, size: 26, space: 64 },
      { ...upright, grid, values: written(format), ...(whole ? { incrs: WHOLE } : {}) },
      ...(second === undefined ? [] : [{ ...right, values: written(second) }]),
    ]
  }

  #series() {
    const { kind } = this.#options
    const { columns } = this.#shown
    if (kind === 'stacked')
      return [...barsAmong(columns).map(barOf).reverse(), ...linesAmong(columns).map(lineOf)]
    return columns.map((column) =>
      column.second ? { ...barOf(column), scale: 'second' } : lineOf(column),
    )
  }
}

function signature({ columns, range }) {
  return JSON.stringify([range.step, columns.map(({ label, colour }) => [label, colour])])
}

function barsAmong(columns) {
  return columns.filter(({ line }) => line !== true)
}

function linesAmong(columns) {
  return columns.filter(({ line }) => line === true)
}

function lineOf({ label, colour }) {
  const stroke = colourOf(colour)
  const filter = (plot, place, all) => (all ? null : alone(plot.data[place]))
  return { label, stroke, width: 1.75, points: { size: 5, fill: stroke, filter } }
}

/** Places of values without a neighbour: no line leads to them, and nothing would be seen of them. */
function alone(values) {
  const isThere = (place) => (values[place] ?? null) !== null
  return values.flatMap((_, at) =>
    isThere(at) && !isThere(at - 1) && !isThere(at + 1) ? [at] : [],
  )
}

function barOf({ label, colour }) {
  const paths = uPlot.paths.bars({ size: [0.82, 40] })
  return { label, fill: colourOf(colour), width: 0, points: { show: false }, paths }
}

function written(format) {
  return (_plot, splits) => splits.map((value) => (value === null ? '' : format(value)))
}

function powers(_plot, splits) {
  return splits.map((value) => (Number.isInteger(Math.log10(value)) ? value : null))
}

function fromGround(top = 1) {
  return (_plot, _least, most) => [0, most > 0 ? most * 1.08 : top]
}

/** Whole powers of ten. */
function decades(_plot, least, most) {
  if (!(least > 0)) return [1, 10]
  const low = 10 ** Math.floor(Math.log10(least))
  return [low, Math.max(low * 10, 10 ** Math.ceil(Math.log10(most)))]
}
