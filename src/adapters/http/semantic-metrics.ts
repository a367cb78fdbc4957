import type { Registry } from 'prom-client'
import type { AuditReport } from '../../application/read-metrics.ts'
import type { CounterName, Totals } from '../../domain/metrics.ts'
import type { IndexSize } from '../../domain/ports/similarity-index-port.ts'
import { GUARDS } from '../../domain/semantic/judgement.ts'
import type { MetricKinds } from './metric-kinds.ts'

/** What is shown of similar questions and of audits. */
export interface SemanticFigures {
  readonly totals: Totals
  readonly audits: AuditReport
}

const PLAIN: readonly (readonly [counter: CounterName, name: string, help: string])[] = [
  [
    'semantic_near_misses',
    'reprise_semantic_near_misses_total',
    'Questions that were nearly like enough to a stored one.',
  ],
  [
    'semantic_timeouts',
    'reprise_semantic_timeouts_total',
    'Comparisons with stored questions that took too long.',
  ],
  [
    'semantic_errors',
    'reprise_semantic_errors_total',
    'Embedders and indexes that could not be asked.',
  ],
  [
    'comparison_failures',
    'reprise_comparison_failures_total',
    'Comparisons of answers that came to nothing: the judge failed or said neither, or an audit had nothing to compare.',
  ],
  [
    'semantic_aliases',
    'reprise_semantic_aliases_total',
    'Questions that turned out to have a stored answer, and were added to it.',
  ],
]

/** Comparisons of stored with generated answers: all of them, and those with one of the two results. */
const COMPARISONS: readonly (readonly [
  purpose: string,
  all: CounterName,
  part: CounterName,
  result: 'same' | 'different',
])[] = [
  ['exploration', 'semantic_explorations', 'semantic_explored_same', 'same'],
  ['semantic_audit', 'semantic_audits', 'semantic_audit_errors', 'different'],
  ['exact_audit', 'exact_audits', 'exact_audit_errors', 'different'],
]

/** Adds what is counted of similar questions and audits. */
export function addSemanticCounters(
  registry: Registry,
  kinds: MetricKinds,
  { totals, audits }: SemanticFigures,
): void {
  for (const [counter, name, help] of PLAIN) {
    new kinds.Counter({ name, help, registers: [registry] }).inc(totals[counter])
  }
  addVetoes(registry, kinds, totals)
  addComparisons(registry, kinds, totals)
  addEstimates(registry, kinds, audits)
}

function addVetoes(registry: Registry, { Counter }: MetricKinds, totals: Totals): void {
  const vetoes = new Counter({
    name: 'reprise_semantic_vetoes_total',
    help: 'Questions whose nearest stored one was shut out by a guard.',
    labelNames: ['guard'],
    registers: [registry],
  })
  for (const guard of GUARDS) vetoes.inc({ guard }, totals[`semantic_vetoes_${guard}`])
}

function addComparisons(registry: Registry, { Counter }: MetricKinds, totals: Totals): void {
  const comparisons = new Counter({
    name: 'reprise_comparisons_total',
    help: 'Generated answers that were compared with a stored one.',
    labelNames: ['purpose', 'result'],
    registers: [registry],
  })
  for (const [purpose, all, part, result] of COMPARISONS) {
    const other = result === 'same' ? 'different' : 'same'
    comparisons.inc({ purpose, result }, totals[part])
    comparisons.inc({ purpose, result: other }, Math.max(0, totals[all] - totals[part]))
  }
}

function addEstimates(registry: Registry, { Gauge }: MetricKinds, audits: AuditReport): void {
  const estimates = new Gauge({
    name: 'reprise_audited_error_ratio',
    help: 'Share of wrong answers among those given from the cache, as audits tell: estimate, and 95% bounds.',
    labelNames: ['answers', 'bound'],
    registers: [registry],
  })
  for (const answers of ['exact', 'semantic'] as const) {
    const { error, low, high } = audits[answers]
    estimates.set({ answers, bound: 'estimate' }, error)
    estimates.set({ answers, bound: 'low' }, low)
    estimates.set({ answers, bound: 'high' }, high)
  }
}

/** Adds how much the similarity index holds. */
export function addIndexSize(
  registry: Registry,
  { Gauge }: MetricKinds,
  { questions, bytes }: IndexSize,
): void {
  const registers = [registry]
  new Gauge({
    name: 'reprise_semantic_questions',
    help: 'Questions in the similarity index.',
    registers,
  }).set(questions)
  new Gauge({
    name: 'reprise_semantic_index_bytes',
    help: 'Memory of this process that the similarity index takes, about.',
    registers,
  }).set(bytes)
}
