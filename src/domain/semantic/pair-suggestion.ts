import type { CalibratedTarget, ChosenThreshold } from './pair-calibration.ts'
import type { ThresholdFigures } from './pair-evaluation.ts'

/** Fewer hits say little about how many of a thousand would be wrong. */
const FEW_HITS = 50

/** Below it the cache itself takes two questions for different ones. */
const LOW_THRESHOLD = 0.5

/** A threshold to put into the configuration. */
export interface ThresholdSuggestion {
  readonly targetPrecision: number
  readonly threshold: number
  /** Whether the lower 95% bound of precision meets the target; otherwise only the estimate does. */
  readonly isConfirmed: boolean
}

/** The confirmed threshold, else the one that the plain estimate gives; `null` where neither meets the target. */
export function suggestedThreshold(target: CalibratedTarget): ThresholdSuggestion | null {
  const { targetPrecision, confident, plain } = target
  const { chosen } = confident.chosen === null ? plain : confident
  if (chosen === null) return null
  const isConfirmed = confident.chosen !== null
  return { targetPrecision, threshold: chosen.threshold, isConfirmed }
}

/** What makes the figures less than they seem, in sentences. */
export function calibrationWarnings(
  targets: readonly CalibratedTarget[],
  pairs: number,
  positives: number,
): readonly string[] {
  return [...labelWarnings(pairs, positives), ...targets.flatMap(targetWarnings)]
}

function labelWarnings(pairs: number, positives: number): readonly string[] {
  if (positives === 0) return ['No pair has label 1: there is nothing to calibrate by.']
  if (positives === pairs) return ['No pair has label 0: every threshold seems right.']
  return []
}

function targetWarnings(target: CalibratedTarget): readonly string[] {
  const { targetPrecision, confident, plain, hitsToConfirm } = target
  const name = `Precision ${targetPrecision}`
  const { chosen, crossChecked } = confident.chosen === null ? plain : confident
  if (chosen === null) return [`${name} is out of reach on these pairs.`]
  const warnings = [
    ...fewHits(name, chosen),
    ...lowThreshold(name, chosen),
    ...shortfall(name, targetPrecision, crossChecked),
  ]
  if (confident.chosen !== null) return warnings
  return [
    `${name} is not confirmed: that takes at least ${hitsToConfirm} hits, none of them false.`,
    ...warnings,
  ]
}

function fewHits(name: string, { hits }: ThresholdFigures): readonly string[] {
  return hits < FEW_HITS ? [`${name} rests on ${hits} hits, fewer than ${FEW_HITS}.`] : []
}

function lowThreshold(name: string, { threshold }: ThresholdFigures): readonly string[] {
  if (threshold >= LOW_THRESHOLD) return []
  return [
    `${name} seems to be reached below ${LOW_THRESHOLD}: add pairs that are alike and do not ask the same.`,
  ]
}

function shortfall(
  name: string,
  target: number,
  { precision }: ChosenThreshold['crossChecked'],
): readonly string[] {
  if (precision === null || precision >= target) return []
  return [
    `${name} was not held on pairs left out of the choice: there it was ${rounded(precision)}.`,
  ]
}

function rounded(share: number): string {
  return (Math.floor(share * 1000) / 1000).toFixed(3)
}
