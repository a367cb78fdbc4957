import {
  lowestPrecision,
  type PlotMark,
  type PlotPoint,
  type PrecisionPlot,
} from './precision-curve.ts'

const WIDTH = 760
const HEIGHT = 480
const LEFT = 70
const RIGHT = 30
const TOP = 50
const BOTTOM = 60

const SCORE_COLOUR = '#0b62c4'
const COSINE_COLOUR = '#c2570c'
const INK = '#222222'
const GRID_COLOUR = '#dddddd'

/** Where a place of the plot is on the image. */
interface Scale {
  x(hitRate: number): number
  y(precision: number): number
  readonly lowest: number
}

/** The plot as an SVG image that needs nothing from elsewhere. */
export function svgPlot(plot: PrecisionPlot): string {
  const scale = scaleOf(lowestPrecision(plot))
  return `${[
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}" font-family="sans-serif" font-size="13" fill="${INK}">`,
    `<title>${escaped(plot.title)}</title>`,
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="#ffffff"/>`,
    text(WIDTH / 2, 26, plot.title, 'middle', 'font-size="15"'),
    ...axes(scale),
    line(plot.cosine, COSINE_COLOUR, scale),
    line(plot.score, SCORE_COLOUR, scale),
    ...plot.marks.map((mark, place) => marked(mark, place, scale)),
    ...legend(),
    '</svg>',
  ].join('\n')}\n`
}

function scaleOf(lowest: number): Scale {
  return {
    lowest,
    x: (hitRate) => LEFT + hitRate * (WIDTH - LEFT - RIGHT),
    y: (precision) =>
      TOP + ((1 - Math.max(lowest, precision)) / (1 - lowest)) * (HEIGHT - TOP - BOTTOM),
  }
}

function axes(scale: Scale): readonly string[] {
  const shares = Array.from({ length: 6 }, (_, place) => place / 5)
  const across = shares.flatMap((share) => {
    const precision = scale.lowest + share * (1 - scale.lowest)
    const y = scale.y(precision)
    const label = `${Math.round(precision * 100)}%`
    return [gridLine(LEFT, y, WIDTH - RIGHT, y), text(LEFT - 8, y + 4, label, 'end')]
  })
  const upward = shares.flatMap((share) => {
    const x = scale.x(share)
    const label = `${Math.round(share * 100)}%`
    return [gridLine(x, TOP, x, HEIGHT - BOTTOM), text(x, HEIGHT - BOTTOM + 20, label, 'middle')]
  })
  const middle = (TOP + HEIGHT - BOTTOM) / 2
  return [
    ...across,
    ...upward,
    text((LEFT + WIDTH - RIGHT) / 2, HEIGHT - 16, 'hit rate (share of all pairs)', 'middle'),
    text(18, middle, 'precision', 'middle', `transform="rotate(-90 18 ${middle})"`),
  ]
}

function gridLine(x1: number, y1: number, x2: number, y2: number): string {
  return `<line x1="${at(x1)}" y1="${at(y1)}" x2="${at(x2)}" y2="${at(y2)}" stroke="${GRID_COLOUR}"/>`
}

function line(points: readonly PlotPoint[], colour: string, scale: Scale): string {
  const places = points.map(
    ({ hitRate, precision }) => `${at(scale.x(hitRate))},${at(scale.y(precision))}`,
  )
  return `<polyline fill="none" stroke="${colour}" stroke-width="2" points="${places.join(' ')}"/>`
}

/** Labels of marks that are close together stand one below the other. */
function marked({ hitRate, precision, label }: PlotMark, place: number, scale: Scale): string {
  const [x, y] = [scale.x(hitRate), scale.y(precision)]
  const anchor = hitRate > 0.7 ? 'end' : 'start'
  const dot = `<circle cx="${at(x)}" cy="${at(y)}" r="5" fill="${SCORE_COLOUR}"/>`
  return dot + text(x + (anchor === 'end' ? -9 : 9), y + 18 + place * 15, label, anchor)
}

function legend(): readonly string[] {
  const x = LEFT + 16
  const y = HEIGHT - BOTTOM - 44
  return [
    ['score', SCORE_COLOUR],
    ['plain cosine', COSINE_COLOUR],
  ].flatMap(([label = '', colour], place) => {
    const row = y + place * 20
    return [
      `<line x1="${x}" y1="${row}" x2="${x + 26}" y2="${row}" stroke="${colour}" stroke-width="2"/>`,
      text(x + 34, row + 4, label, 'start'),
    ]
  })
}

function text(x: number, y: number, words: string, anchor: string, more = ''): string {
  return `<text x="${at(x)}" y="${at(y)}" text-anchor="${anchor}" ${more}>${escaped(words)}</text>`
}

function at(place: number): string {
  return String(Math.round(place * 10) / 10)
}

function escaped(words: string): string {
  return words.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`)
}
