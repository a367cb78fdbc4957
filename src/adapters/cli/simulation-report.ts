import type { SavingFigures } from '../../domain/simulation/savings.ts'
import {
  bar,
  count,
  dollars,
  duration,
  shortened,
  tokens,
  wholePercent,
  wrapped,
} from './formats.ts'
import type { SimulationDocument } from './simulation-document.ts'
import { assumptions, readingNotes } from './simulation-remarks.ts'
import { percent, printable, textTable } from './text-table.ts'

const BAR = 20

/** A simulation for people to read, at most 80 characters wide. */
export function simulationReport(document: SimulationDocument): string {
  return [
    headline(document),
    readingNotes(document),
    ttlTable(document),
    ...similarTable(document),
    ...repeatTable(document),
    ...nearMissTable(document),
    ...namedTable('tenant', document.tenantCount > 1 ? document.tenants : []),
    ...namedTable('model', document.models.length > 1 ? document.models : []),
    assumptions(document),
  ].join('\n\n')
}

function headline({ chosen }: SimulationDocument): string {
  const { requests, answered, hitRate, savedMicrousd, savedMs, unpriced, ttlSeconds } = chosen
  const of = `${wholePercent(hitRate)} of ${count(requests)} ${requests === 1 ? 'request' : 'requests'} would have been answered from the cache`
  const money = answered > unpriced ? [dollars(savedMicrousd)] : []
  const time = savedMs > 0 ? [duration(savedMs)] : []
  const saved = [...money, ...time].join(' and ')
  const saving = saved === '' ? '' : `, saving ${saved}`
  return wrapped(`${of}${saving}. Answers stay fresh for ${duration(ttlSeconds * 1000)}.`)
}

function money(figures: Pick<SavingFigures, 'answered' | 'savedMicrousd' | 'unpriced'>): string {
  const { answered, savedMicrousd, unpriced } = figures
  if (answered === 0) return '-'
  return answered === unpriced ? 'unknown' : dollars(savedMicrousd)
}

function ttlTable({ byTtl, chosen }: SimulationDocument): string {
  const rows = byTtl.map((row) => [
    `${duration(row.ttlSeconds * 1000)}${row.ttlSeconds === chosen.ttlSeconds ? ' *' : ''}`,
    bar(row.hitRate, BAR),
    percent(row.hitRate),
    count(row.answered),
    money(row),
    tokens(row.savedInputTokens + row.savedOutputTokens),
    row.answered === row.untimed ? '-' : duration(row.savedMs),
  ])
  const headings = ['fresh for', '', 'hit rate', 'answered', 'saved', 'tokens', 'time']
  return textTable(headings, rows)
}

function similarTable({ similar, chosen }: SimulationDocument): readonly string[] {
  if (similar === undefined) return []
  const rows = similar.byThreshold.map((row) => [
    `${row.threshold}${row.threshold === similar.threshold ? ' *' : ''}`,
    bar(row.hitRate, BAR),
    percent(row.hitRate),
    `+${count(row.answered)}`,
    money(row),
  ])
  const headings = ['similar, from', '', 'hit rate', 'answered', 'saved']
  const { embedder, match, compared, left } = similar
  const more =
    left > 0 ? `; ${count(left)} questions beyond the first 50,000 were not compared` : ''
  const about = `${count(compared)} misses were compared, fresh for ${duration(chosen.ttlSeconds * 1000)}; embedder ${printable(embedder)}; match ${match}${more}.`
  return [[textTable(headings, rows), wrapped(about)].join('\n'), ...sampleTable(similar)]
}

function sampleTable({
  justAbove,
  justBelow,
}: NonNullable<SimulationDocument['similar']>): readonly string[] {
  const rows = [
    ...justAbove.map((sample) => ['just answered', sample] as const),
    ...justBelow.map((sample) => ['just not', sample] as const),
  ].map(([side, { probability, asked, answeredBy }]) => [
    side,
    probability.toFixed(3),
    asked,
    answeredBy,
  ])
  if (rows.length === 0) return []
  const table = textTable(['closest calls', 'probability', 'asked', 'answered by'], rows)
  const texts = [...justAbove, ...justBelow].flatMap(({ asked, answeredBy, texts }) =>
    (texts ?? []).map((text, place) => `${place === 0 ? asked : answeredBy}  ${onOneLine(text)}`),
  )
  return texts.length === 0 ? [table] : [table, texts.join('\n')]
}

function onOneLine(text: string): string {
  return shortened(printable(text.replace(/\s+/g, ' ').trim()), 66)
}

function repeatTable({ repeats }: SimulationDocument): readonly string[] {
  if (repeats.length === 0) return []
  const rows = repeats.map((row) => [
    row.key,
    shortened(printable(row.model), 24),
    count(row.requests),
    count(row.answered),
    tokens(row.savedTokens),
    dollars(row.savedMicrousd),
  ])
  const table = textTable(
    ['hottest repeats', 'model', 'asked', 'answered', 'tokens', 'saved'],
    rows,
  )
  const previews = repeats.flatMap(({ key, preview }) =>
    preview === undefined ? [] : [`${key}  ${shortened(preview, 66)}`],
  )
  return previews.length === 0 ? [table] : [table, previews.join('\n')]
}

function nearMissTable({ nearMisses, chosen }: SimulationDocument): readonly string[] {
  if (nearMisses.length === 0) return []
  const rows = nearMisses.map((row) => [
    shortened(printable(row.field), 28),
    count(row.keys),
    `+${count(row.gained)}`,
    `+${percent(chosen.requests === 0 ? 0 : row.gained / chosen.requests)}`,
    row.gained > 0 && row.unpriced >= row.gained ? 'unknown' : dollars(row.gainedMicrousd),
  ])
  const table = textTable(['equal but for', 'requests', 'would gain', 'hit rate', 'saved'], rows)
  return [
    `${table}\n${wrapped('Different requests that are the same but for one field, and what the cache would gain if that field were always the same.')}`,
  ]
}

function namedTable(heading: string, rows: SimulationDocument['tenants']): readonly string[] {
  if (rows.length === 0) return []
  const cells = rows.map((row) => [
    shortened(printable(row.name), 28),
    bar(row.hitRate, BAR / 2),
    percent(row.hitRate),
    count(row.requests),
    count(row.answered),
    money(row),
  ])
  return [textTable([heading, '', 'hit rate', 'requests', 'answered', 'saved'], cells)]
}
