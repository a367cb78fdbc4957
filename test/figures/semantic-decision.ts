import { join } from 'node:path'
import { DEFAULT_THRESHOLD } from '../../src/domain/semantic/judgement.ts'
import { labelledQuestions } from '../../training/labelled-questions.ts'
import { QuestionVectors } from '../../training/question-vectors.ts'
import { madePairs } from '../../training/rescorer-training.ts'
import { averagePrecision, judgedPairs, labelledPairs } from './semantic-decision-pairs.ts'
import { streamFigures } from './semantic-decision-stream.ts'

/**
 * Prints how well similar questions are told from different ones, against what is expected; fails
 * where a figure is missed. Takes a folder with bank_dev.jsonl, clinc_dev.jsonl, perturb_dev.jsonl
 * and qqp_dev.jsonl.gz.
 */
const folder = process.argv[2]
if (folder === undefined) {
  process.stderr.write('Which folder holds the sets of questions?\n')
  process.exit(2)
}
const vectors = new QuestionVectors()
const banking = labelledQuestions(join(folder, 'bank_dev.jsonl'))
const clinc = labelledQuestions(join(folder, 'clinc_dev.jsonl'))
let missed = 0

function print(what: string, measured: number, expected?: { least?: number; most?: number }): void {
  const { least = -Infinity, most = Infinity } = expected ?? {}
  const met = measured >= least && measured <= most
  if (!met) missed++
  const bound = least > -Infinity ? `at least ${least}` : most < Infinity ? `at most ${most}` : ''
  process.stdout.write(`| ${what} | ${bound} | ${measured.toFixed(3)} | ${met ? '' : 'missed'} |\n`)
}

const KINDS: readonly (readonly [string, { least?: number; most?: number }])[] = [
  ['number', { most: 0.01 }],
  ['negation', { most: 0.01 }],
  ['antonym', { most: 0.04 }],
  ['entity', { most: 0.04 }],
  ['swap', { most: 0.1 }],
  ['wrapper', { least: 0.8 }],
  ['case_punct', { least: 0.95 }],
  ['typo', { least: 0.4 }],
]

async function printPerturbations(): Promise<void> {
  const pairs = labelledPairs(join(folder ?? '', 'perturb_dev.jsonl'))
  const judged = await judgedPairs(pairs, vectors)
  for (const [kind, expected] of KINDS) {
    const ofKind = judged.filter((pair) => pair.kind === kind)
    const hits = ofKind.filter(({ probability }) => probability >= DEFAULT_THRESHOLD)
    print(`${kind}, hits at the default threshold`, hits.length / ofKind.length, expected)
  }
}

/** Names and words that no list of the guards was made from. */
async function printUnlisted(): Promise<void> {
  const judged = await judgedPairs([banking, clinc].flatMap(madePairs), vectors)
  for (const kind of ['name', 'word']) {
    const ofKind = judged.filter((pair) => pair.kind === kind)
    const hits = ofKind.filter(({ probability }) => probability >= DEFAULT_THRESHOLD)
    print(`another ${kind}, made up, hits`, hits.length / ofKind.length, { most: 0.04 })
  }
}

async function printPairs(): Promise<void> {
  const judged = await judgedPairs(labelledPairs(join(folder ?? '', 'qqp_dev.jsonl.gz')), vectors)
  print(
    'QQP, average precision by cosine',
    averagePrecision(judged, ({ cosine }) => cosine),
  )
  print(
    'QQP, average precision',
    averagePrecision(judged, (pair) => pair.probability),
    {
      least: 0.7,
    },
  )
}

process.stdout.write('| | expected | measured | |\n|---|---|---|---|\n')
await printPerturbations()
await printUnlisted()
const bankingFigures = await streamFigures(banking, clinc, vectors)
print('BANKING77, hit rate at precision 0.95, cosine', bankingFigures.cosine)
print('BANKING77, trained without it', bankingFigures.rescored, { least: 0.54 })
const clincFigures = await streamFigures(clinc, banking, vectors)
print('CLINC150, hit rate at precision 0.95, cosine', clincFigures.cosine)
print('CLINC150, trained without it', clincFigures.rescored, { least: 0.65 })
await printPairs()
process.exitCode = missed > 0 ? 1 : 0
