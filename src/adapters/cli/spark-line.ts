const BARS = '▁▂▃▄▅▆▇█'

/** Where nothing was counted. */
const NOTHING = '·'

/** Shares, from 0 to 1, as bars of one character each; undefined is a dot. */
export function sparkLine(shares: readonly (number | undefined)[]): string {
  return shares
    .map((share) => {
      if (share === undefined) return NOTHING
      const place = Math.round(Math.min(1, Math.max(0, share)) * (BARS.length - 1))
      return BARS[place] ?? NOTHING
    })
    .join('')
}
