import type { Command } from 'commander'
import type { Match } from '../../domain/semantic/judgement.ts'
import {
  type CalibratedTarget,
  calibrateTo,
  FOLDS,
} from '../../domain/semantic/pair-calibration.ts'
import { TARGET_PRECISIONS } from '../../domain/semantic/pair-evaluation.ts'
import { calibrationWarnings, suggestedThreshold } from '../../domain/semantic/pair-suggestion.ts'
import { type Calibration, calibrationReport, thresholdSetting } from './calibration-report.ts'
import { CliFailure } from './cli-failure.ts'
import type { CliParts } from './cli-parts.ts'
import { thresholdText } from './evaluation-report.ts'
import { type JudgedFile, judgedFile } from './judged-pairs.ts'
import { printReport } from './pair-report.ts'
import { type PlotMark, precisionPlot } from './precision-curve.ts'
import {
  embedderServer,
  type PairOptions,
  probability,
  withPairOptions,
} from './semantic-options.ts'

interface CalibrateOptions extends PairOptions {
  /** The only target, where one is named. */
  readonly precision?: number
}

const ABOUT = `
The weights that come with Reprise were trained on cosines of the embedded model. Another embedder's
cosines mean something else: calibrate before you use one. Nothing but the threshold is chosen here.`

/**
 * No lower threshold is suggested. Below a half, questions are judged to be different: where these
 * pairs hold no false hit there, that is for want of such pairs. Of another embedder's cosines the
 * judgement is out of scale.
 */
const LOWEST = { embedded: 0.5, remote: 0.01 }

/** `reprise semantic calibrate`: a threshold for a precision, chosen on labelled pairs. */
export function semanticCalibrate(semantic: Command, parts: CliParts): void {
  const command = semantic
    .command('calibrate')
    .description('a threshold for the precision that you want, from your own labelled pairs')
    .option('--precision <P>', 'one target, and the setting for reprise.yaml', probability)
    .addHelpText('after', ABOUT)
  withPairOptions(command).action(async (file: string, options: CalibrateOptions) => {
    const server = embedderServer(options, command)
    const match = options.match ?? (await parts.matchInForce())
    const judged = await judgedFile(file, server, match, parts)
    const calibration = calibrate(judged, options)
    await printReport(options, parts, {
      document: calibration,
      text: calibrationReport(calibration),
      plot: precisionPlot('Precision of semantic hits', judged.pairs, marks(calibration.targets)),
    })
    if (calibration.suggestion === null) {
      throw new CliFailure(`no threshold reaches precision ${options.precision} on these pairs`)
    }
  })
}

function calibrate(
  { pairs, embedder, isRemote, match }: JudgedFile,
  { precision, match: named }: CalibrateOptions,
): Calibration {
  const lowest = isRemote ? LOWEST.remote : LOWEST.embedded
  const targets = (precision === undefined ? TARGET_PRECISIONS : [precision]).map((target) =>
    calibrateTo(target, pairs, lowest),
  )
  const positives = pairs.filter(({ same }) => same).length
  return {
    ...{ embedder, match, pairs: pairs.length, positives, folds: FOLDS, targets },
    ...(precision === undefined ? {} : { suggestion: suggestion(targets, named) }),
    warnings: calibrationWarnings(targets, pairs.length, positives),
  }
}

function suggestion(
  [target]: readonly CalibratedTarget[],
  named: Match | undefined,
): Calibration['suggestion'] & (object | null) {
  const suggested = target === undefined ? null : suggestedThreshold(target)
  return suggested && { ...suggested, setting: thresholdSetting(suggested.threshold, named) }
}

/** Thresholds that would be suggested. */
function marks(targets: readonly CalibratedTarget[]): readonly PlotMark[] {
  return targets.flatMap(({ confident, plain }) => {
    const chosen = confident.chosen ?? plain.chosen
    if (!chosen || chosen.precision === null || chosen.hitRate === null) return []
    const { precision, hitRate, threshold } = chosen
    return [{ precision, hitRate, label: thresholdText(threshold) }]
  })
}
