import { textTable } from '../../src/adapters/cli/text-table.ts'
import { boundWords, type Verdict, verdictWords } from './bound.ts'
import type { Comparison, Figure, Measure } from './comparison.ts'
import type { Growth } from './growth.ts'
import type { Report } from './report.ts'
import type { Summary } from './statistics.ts'
import { inUnit, type Unit } from './units.ts'

/** A report for a terminal. */
export function textOf({ title, comparisons, growths = [], verdicts, notes = [] }: Report): string {
  const parts = [
    ...comparisons.map(comparisonText),
    ...growths.map(growthText),
    ...(verdicts.length === 0 ? [] : [verdictsText(verdicts)]),
    ...notes,
  ]
  return [`\n## ${title}`, ...parts].join('\n\n')
}

function comparisonText({ title, measures, standings, floor }: Comparison): string {
  const headings = measures.flatMap((measure, place) => headingsOf(measure, place, floor))
  const rows = standings.map(({ name, role, figures }) => [
    role === 'peer' ? name : `${name} (${role})`,
    ...measures.flatMap((measure, place) => cellsOf(figures[measure.name], measure, place)),
  ])
  return `${title}\n${textTable(['', ...headings], rows)}`
}

/** How far figures spread is shown of the first measure alone; the rest is in the file. */
function headingsOf({ title, plain }: Measure, place: number, floor?: string): readonly string[] {
  const spread = place === 0 ? ['quartiles'] : []
  return floor === undefined || plain ? [title, ...spread] : [title, 'x floor', ...spread]
}

function cellsOf(figure: Figure | undefined, { unit }: Measure, place: number): readonly string[] {
  const { value, ratio } = figure ?? {
    value: { median: Number.NaN, q1: Number.NaN, q3: Number.NaN },
  }
  const spread =
    place === 0 ? [ratio === undefined ? rangeOf(value, unit) : rangeOf(ratio, 'times')] : []
  const cell = inUnit(value.median, unit)
  return ratio === undefined ? [cell, ...spread] : [cell, inUnit(ratio.median, 'times'), ...spread]
}

function rangeOf({ q1, q3 }: Summary, unit: Unit): string {
  return `${inUnit(q1, unit)} to ${inUnit(q3, unit)}`
}

function growthText({ title, size, unit, lines }: Growth): string {
  const sizes = [...new Set(lines.flatMap(({ points }) => points.map((point) => point.size)))]
  const headings = [size, ...sizes.map((count) => count.toLocaleString('en'))]
  const rows = lines.map(({ name, points }) => [
    name,
    ...sizes.map((count) => {
      const point = points.find((one) => one.size === count)
      return point === undefined ? '-' : inUnit(point.figure.median, unit)
    }),
  ])
  return `${title}\n${textTable(headings, rows)}`
}

function verdictsText(verdicts: readonly Verdict[]): string {
  const rows = verdicts.map((verdict) => [
    verdict.text,
    inUnit(verdict.value, verdict.unit),
    boundWords(verdict),
    verdictWords(verdict),
  ])
  return textTable(['must reach', 'measured', 'bound', 'verdict'], rows)
}
