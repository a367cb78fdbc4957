import type { Command } from 'commander'
import { evaluatePairs, type PairEvaluation } from '../../domain/semantic/pair-evaluation.ts'
import type { CliParts } from './cli-parts.ts'
import { evaluationReport, thresholdText } from './evaluation-report.ts'
import { judgedFile } from './judged-pairs.ts'
import { printReport } from './pair-report.ts'
import { type PlotMark, precisionPlot } from './precision-curve.ts'
import {
  embedderServer,
  type PairOptions,
  probability,
  withPairOptions,
} from './semantic-options.ts'

interface EvaluateOptions extends PairOptions {
  /** Where it is not given, the one in force. */
  readonly threshold?: number
}

/** `reprise semantic evaluate`: how the cache would do on labelled pairs. */
export function semanticEvaluate(semantic: Command, parts: CliParts): void {
  const command = semantic
    .command('evaluate')
    .description('precision and hit rate on your own labelled pairs')
    .option(
      '--threshold <P>',
      'probability of asking the same that makes a hit; by default the configured one',
      probability,
    )
  withPairOptions(command).action(async (file: string, options: EvaluateOptions) => {
    const server = embedderServer(options, command)
    const threshold = options.threshold ?? (await parts.thresholdInForce())
    const match = options.match ?? (await parts.matchInForce())
    const { pairs, embedder } = await judgedFile(file, server, match, parts)
    const evaluation = evaluatePairs(pairs, threshold)
    await printReport(options, parts, {
      document: { embedder, match, ...evaluation },
      text: evaluationReport(evaluation, { embedder, match }),
      plot: precisionPlot('Precision of semantic hits', pairs, marks(evaluation)),
    })
  })
}

/** The threshold in force, where anything hits at it. */
function marks({ atThreshold }: PairEvaluation): readonly PlotMark[] {
  const { precision, hitRate, threshold } = atThreshold
  if (precision === null || hitRate === null) return []
  return [{ precision, hitRate, label: `threshold ${thresholdText(threshold)}` }]
}
