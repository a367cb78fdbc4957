import { join } from 'node:path'
import {
  DEFAULT_MATCH,
  DEFAULT_THRESHOLD,
  MATCHES,
  type Match,
} from '../../src/domain/semantic/judgement.ts'
import { type LabelledQuestion, labelledQuestions } from '../../training/labelled-questions.ts'
import { QuestionVectors } from '../../training/question-vectors.ts'
import { madePairs } from '../../training/rescorer-training.ts'
import { filledPrompts } from './filled-prompts.ts'
import { wrongAmongFew } from './semantic-decision-few.ts'
import {
  averagePrecision,
  type JudgedPair,
  judgedPairs,
  labelledPairs,
} from './semantic-decision-pairs.ts'
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

async function printPerturbations(match: Match): Promise<void> {
  const pairs = labelledPairs(join(folder ?? '', 'perturb_dev.jsonl'))
  const judged = await judgedPairs(pairs, vectors, match)
  for (const [kind, expected] of KINDS) {
    print(`${match}: ${kind}, hits at the default threshold`, hitShare(judged, kind), expected)
  }
}

/** Names and words that no list of the guards was made from. */
async function printUnlisted(match: Match): Promise<void> {
  const judged = await judgedPairs([banking, clinc].flatMap(madePairs), vectors, match)
  for (const kind of ['name', 'word']) {
    print(`${match}: another ${kind}, made up, hits`, hitShare(judged, kind), { most: 0.04 })
  }
}

/** What somebody asks who means another thing, in the same words otherwise. */
async function printFilled(match: Match): Promise<void> {
  const judged = await judgedPairs(filledPrompts(), vectors, match)
  for (const kind of ['short', 'long', 'further'])
    print(`${match}: another thing, ${kind}, hits`, hitShare(judged, kind), { most: 0.04 })
}

/** What is asked of the match that is the default; the other is shown. */
function ofDefault(match: Match, least: number): { least: number } | undefined {
  return match === DEFAULT_MATCH ? { least } : undefined
}

function hitShare(judged: readonly JudgedPair[], kind: string): number {
  const ofKind = judged.filter((pair) => pair.kind === kind)
  const hits = ofKind.filter(({ probability }) => probability >= DEFAULT_THRESHOLD)
  return hits.length / ofKind.length
}

async function printStreams(
  name: string,
  questions: readonly LabelledQuestion[],
  trainedOn: readonly LabelledQuestion[],
  least: number,
): Promise<void> {
  const { cosine, byMatch, inOtherOrders } = await streamFigures(questions, trainedOn, vectors)
  print(`${name}, hit rate at precision 0.95, cosine`, cosine)
  for (const match of MATCHES)
    print(`${match}: ${name}, trained without it`, byMatch[match], ofDefault(match, least))
  print(`${DEFAULT_MATCH}: ${name}, in other orders, mean`, inOtherOrders)
}

/** Few questions are stored where a tenant begins; nobody may be answered wrongly for that. */
async function printFew(): Promise<void> {
  for (const match of MATCHES)
    for (const stored of [8, 20, 100]) {
      const wrong = await wrongAmongFew([...banking, ...clinc], stored, vectors, match)
      print(`${match}: of ${stored} stored, requests answered wrongly`, wrong, { most: 0.005 })
    }
}

async function printPairs(): Promise<void> {
  const pairs = labelledPairs(join(folder ?? '', 'qqp_dev.jsonl.gz'))
  for (const match of MATCHES) {
    const judged = await judgedPairs(pairs, vectors, match)
    if (match === 'answer')
      print(
        'QQP, average precision by cosine',
        averagePrecision(judged, ({ cosine }) => cosine),
      )
    const measured = averagePrecision(judged, ({ probability }) => probability)
    print(`${match}: QQP, average precision`, measured, ofDefault(match, 0.7))
  }
}

process.stdout.write('| | expected | measured | |\n|---|---|---|---|\n')
for (const match of MATCHES) {
  await printPerturbations(match)
  await printUnlisted(match)
  await printFilled(match)
}
await printStreams('BANKING77', banking, clinc, 0.54)
await printStreams('CLINC150', clinc, banking, 0.65)
await printFew()
await printPairs()
process.exitCode = missed > 0 ? 1 : 0
