/** Columns under their headings: the first to the left, all others to the right. */
export function textTable(
  headings: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  const all = [headings, ...rows]
  const widths = headings.map((_, column) =>
    Math.max(...all.map((cells) => cells[column]?.length ?? 0)),
  )
  const lines = all.map((cells) =>
    cells
      .map((cell, column) => aligned(cell, widths[column] ?? 0, column))
      .join('  ')
      .trimEnd(),
  )
  return lines.join('\n')
}

function aligned(cell: string, width: number, column: number): string {
  return column === 0 ? cell.padEnd(width) : cell.padStart(width)
}

/** A share as a percentage of one decimal. Only all of it is 100.0%. */
export function percent(share: number | null): string {
  if (share === null) return '-'
  const text = (share * 100).toFixed(1)
  return share < 1 && text === '100.0' ? '99.9%' : `${text}%`
}

/** Both ends of an interval of shares. */
export function percentRange(interval: readonly [number, number] | null): string {
  return interval === null ? '-' : `${percent(interval[0])} to ${percent(interval[1])}`
}

/** A name out of a file, in a form that cannot drive a terminal. */
export function printable(name: string): string {
  return name.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '?')
}

/** JSON for people to read: of the same value, and in a form that cannot drive a terminal. */
export function printableJson(value: unknown): string {
  const text = JSON.stringify(value, null, 2)
  return text.replace(/[\u007f-\u009f\p{Cf}\p{Zl}\p{Zp}]/gu, (sign) =>
    Array.from({ length: sign.length }, (_, unit) => escaped(sign.charCodeAt(unit))).join(''),
  )
}

function escaped(unit: number): string {
  return `\\u${unit.toString(16).padStart(4, '0')}`
}
