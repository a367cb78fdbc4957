import type { Match } from '../../domain/semantic/judgement.ts'
import type { CalibratedTarget, ChosenThreshold } from '../../domain/semantic/pair-calibration.ts'
import type { ThresholdSuggestion } from '../../domain/semantic/pair-suggestion.ts'
import { thresholdText } from './evaluation-report.ts'
import { percent, printable, textTable } from './text-table.ts'

/** What a calibration found. */
export interface Calibration {
  readonly embedder: string
  /** What the texts of a pair had to agree in. */
  readonly match: Match
  readonly pairs: number
  readonly positives: number
  /** How often pairs were left out of the choice in turn. */
  readonly folds: number
  /** Where the user named none, every target that is shown by default. */
  readonly targets: readonly CalibratedTarget[]
  /** Only where the user named a target; `null` where that is out of reach. */
  readonly suggestion?: (ThresholdSuggestion & { readonly setting: string }) | null
  readonly warnings: readonly string[]
}

/** Lines for `reprise.yaml`: a threshold is good for one match only, which is in force unless it is named. */
export function thresholdSetting(threshold: number, named: Match | undefined): string {
  const match = named === undefined ? '' : `semanticMatch: ${named}\n`
  return `${match}semanticThreshold: ${thresholdText(threshold)}\n`
}

/** A calibration for people to read. */
export function calibrationReport(calibration: Calibration): string {
  const { embedder, match, pairs, positives, folds, targets, suggestion, warnings } = calibration
  const confirmed = suggestion?.isConfirmed === true ? '' : ', which is not confirmed'
  return [
    `${pairs} pairs, ${positives} of them ask the same; embedder ${printable(embedder)}; match ${match}`,
    textTable(
      [
        'target precision',
        'rule',
        'threshold',
        'hits',
        'false',
        'hit rate',
        'unseen: precision',
        'hit rate',
      ],
      targets.flatMap(targetRows),
    ),
    `confident: the lower 95% bound of precision meets the target; plain: precision itself does.
unseen: on the fifth of the pairs that was left out of the choice, ${folds} times over.`,
    ...(warnings.length === 0 ? [] : [warnings.map((warning) => `Warning: ${warning}`).join('\n')]),
    ...(suggestion ? [`For reprise.yaml${confirmed}:`, suggestion.setting.trimEnd()] : []),
  ].join('\n\n')
}

function targetRows({ targetPrecision, confident, plain }: CalibratedTarget): readonly string[][] {
  return [
    [percent(targetPrecision), 'confident', ...cells(confident)],
    ['', 'plain', ...cells(plain)],
  ]
}

function cells({ chosen, crossChecked }: ChosenThreshold): readonly string[] {
  const unseen = [percent(crossChecked.precision), percent(crossChecked.hitRate)]
  if (chosen === null) return ['out of reach', '-', '-', '-', ...unseen]
  const { threshold, hits, falseHits, hitRate } = chosen
  return [thresholdText(threshold), String(hits), String(falseHits), percent(hitRate), ...unseen]
}
