import type { Match } from '../../domain/semantic/judgement.ts'
import type {
  PairEvaluation,
  TargetFigures,
  ThresholdFigures,
} from '../../domain/semantic/pair-evaluation.ts'
import { percent, percentRange, printable, textTable } from './text-table.ts'

/** An evaluation for people to read. */
export function evaluationReport(
  evaluation: PairEvaluation,
  { embedder, match }: { readonly embedder: string; readonly match: Match },
): string {
  const { pairs, positives, atThreshold, averagePrecision } = evaluation
  const { score, cosine } = averagePrecision
  return [
    `${pairs} pairs, ${positives} of them ask the same; embedder ${printable(embedder)}; match ${match}`,
    atThresholdTable(atThreshold),
    `average precision: score ${decimals(score)}, plain cosine ${decimals(cosine)}`,
    vetoTable(evaluation),
    targetTable(evaluation.targets),
    ...typeTable(evaluation),
  ].join('\n\n')
}

/** A threshold as it goes into the configuration. */
export function thresholdText(threshold: number): string {
  return String(Math.round(threshold * 1e6) / 1e6)
}

function decimals(value: number | null): string {
  return value === null ? '-' : value.toFixed(3)
}

function atThresholdTable(figures: ThresholdFigures): string {
  const { hits, falseHits, threshold } = figures
  return textTable(
    [`at threshold ${thresholdText(threshold)}`, 'share', '95% interval'],
    [
      ['precision', percent(figures.precision), percentRange(figures.precisionInterval95)],
      ['recall', percent(figures.recall), percentRange(figures.recallInterval95)],
      ['hit rate', percent(figures.hitRate), percentRange(figures.hitRateInterval95)],
      ['hits', String(hits), ''],
      ['false hits', String(falseHits), ''],
    ],
  )
}

function vetoTable({ guardVetoes }: PairEvaluation): string {
  const { byReason, ...all } = guardVetoes
  const rows = [...Object.entries(byReason), ['all', all] as const]
  return textTable(
    ['guard', 'vetoes', 'right', 'share right'],
    rows.map(([reason, { vetoes, rightVetoes, rightShare }]) => [
      printable(reason),
      String(vetoes),
      String(rightVetoes),
      percent(rightShare),
    ]),
  )
}

function targetTable(targets: readonly TargetFigures[]): string {
  const rows = targets.map(({ targetPrecision, reached }) =>
    reached === null
      ? [percent(targetPrecision), 'out of reach']
      : [
          percent(targetPrecision),
          thresholdText(reached.threshold),
          percent(reached.precision),
          percent(reached.hitRate),
          percent(reached.recall),
        ],
  )
  return textTable(['target precision', 'threshold', 'precision', 'hit rate', 'recall'], rows)
}

function typeTable({ byType }: PairEvaluation): readonly string[] {
  const rows = Object.entries(byType).map(([type, figures]) => [
    printable(type),
    String(figures.pairs),
    String(figures.hits),
    percent(figures.hitShare),
    percentRange(figures.hitShareInterval95),
    String(figures.falseHits),
  ])
  if (rows.length === 0) return []
  return [textTable(['type', 'pairs', 'hits', 'hit share', '95% interval', 'false hits'], rows)]
}
