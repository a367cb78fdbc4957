import type { Command } from 'commander'
import type { CliParts } from './cli-parts.ts'
import { semanticCalibrate } from './semantic-calibrate.ts'
import { semanticEvaluate } from './semantic-evaluate.ts'

/** `reprise semantic`: what concerns hits on similar questions. */
export function semanticCommand(program: Command, parts: CliParts): void {
  const semantic = program
    .command('semantic')
    .description('measure and tune hits on similar questions')
  semanticEvaluate(semantic, parts)
  semanticCalibrate(semantic, parts)
}
