/** Width of every plot, in pixels. */
export const PLOT_WIDTH = 800

/** Where words stand to their place. */
export type Anchor = 'start' | 'middle' | 'end'

/** Words at a place. */
export function text(x: number, y: number, words: string, anchor: Anchor, more = ''): string {
  return `<text x="${at(x)}" y="${at(y)}" text-anchor="${anchor}" ${more}>${escaped(words)}</text>`
}

/** A straight line; `kind` is its class. */
export function line(x1: number, y1: number, x2: number, y2: number, kind: string): string {
  return `<line x1="${at(x1)}" y1="${at(y1)}" x2="${at(x2)}" y2="${at(y2)}" class="${kind}"/>`
}

/** A dot; `kind` is its class. */
export function dot(x: number, y: number, kind: string): string {
  return `<circle cx="${at(x)}" cy="${at(y)}" r="5" class="${kind}"/>`
}

/** A place, to a tenth of a pixel. */
export function at(place: number): string {
  return String(Math.round(place * 10) / 10)
}

/** Words without what would be markup. */
export function escaped(words: string): string {
  return words.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)
}
