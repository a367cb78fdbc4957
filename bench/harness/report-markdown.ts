import { boundWords, type Verdict, verdictWords } from './bound.ts'
import type { Comparison, Measure, Standing } from './comparison.ts'
import type { Growth } from './growth.ts'
import type { Report } from './report.ts'
import { inUnit } from './units.ts'
import type { Circumstances } from './versions.ts'

/** What a report says, for a reader: ratios, and whether what must be reached was. */
export function markdownOf(report: Report & { readonly circumstances: Circumstances }): string {
  const { question, title, comparisons, growths = [], verdicts, notes = [], circumstances } = report
  const { date, commit, node, processor, cores } = circumstances
  return [
    `### ${title}`,
    `[Plot](results/${question}.svg), [everything](results/${question}.json). Taken ${date.slice(0, 10)} at ${commit} with Node ${node.slice(1)} on ${cores} cores of ${processor}.`,
    ...(verdicts.length === 0 ? [] : [verdictTable(verdicts)]),
    ...comparisons.map(comparisonTable),
    ...growths.map(growthTable),
    ...notes,
  ].join('\n\n')
}

function verdictTable(verdicts: readonly Verdict[]): string {
  const rows = verdicts.map((verdict) => [
    verdict.text,
    inUnit(verdict.value, verdict.unit),
    boundWords(verdict),
    verdictWords(verdict),
  ])
  return table(['must reach', 'measured', 'bound', ''], rows)
}

function comparisonTable({ title, measures, standings, floor }: Comparison): string {
  const headings = measures.map((measure) => headingOf(measure, floor))
  const rows = standings.map((standing) => [
    named(standing),
    ...measures.map((measure) => cellOf(standing, measure)),
  ])
  return `${title}:\n\n${table(['', ...headings], rows)}`
}

function headingOf({ title, plain }: Measure, floor: string | undefined): string {
  return floor === undefined || plain ? title : `${title}, x floor`
}

function named({ name, role, version }: Standing): string {
  const shown = role === 'reprise' ? `**${name}**` : name
  const release = version?.split(' ').at(-1)
  return release === undefined ? shown : `${shown} (${release})`
}

/** Ratios alone: times as such mean nothing on another machine. */
function cellOf({ figures }: Standing, { name, unit }: Measure): string {
  const figure = figures[name]
  if (figure?.ratio !== undefined) return inUnit(figure.ratio.median, 'times')
  return figure === undefined ? '-' : inUnit(figure.value.median, unit)
}

/** Each line as multiples of its own beginning. */
function growthTable({ title, size, lines }: Growth): string {
  const sizes = [...new Set(lines.flatMap(({ points }) => points.map((point) => point.size)))]
  const rows = lines.map(({ name, points }) => {
    const first = points[0]?.figure.median ?? Number.NaN
    return [
      name,
      ...sizes.map((count) => {
        const point = points.find((one) => one.size === count)
        return point === undefined ? '-' : inUnit(point.figure.median / first, 'times')
      }),
    ]
  })
  const headings = [size, ...sizes.map((count) => count.toLocaleString('en'))]
  return `${title}, as multiples of each line's first:\n\n${table(headings, rows)}`
}

function table(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [headings, headings.map(() => '---'), ...rows]
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}
