import { join } from 'node:path'
import { DEFAULT_THRESHOLD, MATCHES, type Match } from '../../src/domain/semantic/judgement.ts'
import { type LabelledQuestion, labelledQuestions } from '../../training/labelled-questions.ts'
import { QuestionVectors } from '../../training/question-vectors.ts'
import { madePairs } from '../../training/rescorer-training.ts'
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

/** What `intent` lets through is shown, and bound by nothing: it is not for traffic like these pairs. */
async function printPerturbations(match: Match): Promise<void> {
  const pairs = labelledPairs(join(folder ?? '', 'perturb_dev.jsonl'))
  const judged = await judgedPairs(pairs, vectors, match)
  for (const [kind, expected] of KINDS) {
    const bound = match === 'answer' ? expected : undefined
    print(`${match}: ${kind}, hits at the default threshold`, hitShare(judged, kind), bound)
  }
}

/** Names and words that no list of the guards was made from. */
async function printUnlisted(match: Match): Promise<void> {
  const judged = await judgedPairs([banking, clinc].flatMap(madePairs), vectors, match)
  for (const kind of ['name', 'word']) {
    const bound = match === 'answer' ? { most: 0.04 } : undefined
    print(`${match}: another ${kind}, made up, hits`, hitShare(judged, kind), bound)
  }
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
  const { cosine, answer, intent } = await streamFigures(questions, trainedOn, vectors)
  print(`${name}, hit rate at precision 0.95, cosine`, cosine)
  print(`answer: ${name}, trained without it`, answer, { least })
  print(`intent: ${name}, trained without it`, intent, { least })
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
    print(`${match}: QQP, average precision`, measured, { least: 0.7 })
  }
}

process.stdout.write('| | expected | measured | |\n|---|---|---|---|\n')
for (const match of MATCHES) {
  await printPerturbations(match)
  await printUnlisted(match)
}
await printStreams('BANKING77', banking, clinc, 0.54)
await printStreams('CLINC150', clinc, banking, 0.65)
await printFew()
await printPairs()
process.exitCode = missed > 0 ? 1 : 0
