import { errorEstimate } from '../../src/domain/semantic/error-estimate.ts'
import { DEFAULT_MATCH, MATCHES } from '../../src/domain/semantic/judgement.ts'
import { type QuestionSet, questionSet } from './semantic-verified-questions.ts'
import { REQUESTS, Stream, type StreamResult } from './semantic-verified-stream.ts'

/** Streams of each set, each in an order of its own. */
const SEEDS = 10

/** What users of the figures below accept. */
const ACCEPTED_ERROR = 0.02

/** What must hold: in every stream less than the accepted error, and this hit rate. */
const LEAST_HIT_RATE: Readonly<Record<string, number>> = { bank: 0.22, clinc: 0.28 }

const [, , folder, named = DEFAULT_MATCH] = process.argv
const match = MATCHES.find((one) => one === named)
if (folder === undefined || match === undefined) {
  console.error(
    'usage: semantic-verified.ts FOLDER [answer|intent], with a FOLDER which holds bank_dev.jsonl and clinc_dev.jsonl',
  )
  process.exit(2)
}
explain()
for (const name of ['bank', 'clinc']) {
  const set = await questionSet(folder, name, match)
  measure(set, false)
  if (name === 'clinc') measure(set, true)
}

function explain(): void {
  console.log(`Verified mode, match ${named}: streams of ${REQUESTS.toLocaleString('en')} requests, the same questions in ten orders.
Accepted: ${percent(ACCEPTED_ERROR)} wrong answers among those given for similar questions.
A text that was asked before is an exact hit: it counts neither as request, hit nor error.
Right is the answer of the intent. Two questions out of scope (oos) want different answers, unless
said otherwise. Learned from are generated answers and ${percent(0.02)} of hits, by lot, and nothing else.`)
}

function measure(set: QuestionSet, outOfScopeIsOne: boolean): void {
  console.log(`\n${set.name}${outOfScopeIsOne ? ', all out of scope one intent' : ''}`)
  console.log(
    'seed  requests  hit rate  wrong/hits  wrong/requests  first 500  audits: error (95%)',
  )
  const results = Array.from({ length: SEEDS }, (_, nth) => {
    const settings = { seed: nth + 1, acceptedError: ACCEPTED_ERROR, outOfScopeIsOne }
    const result = new Stream(set, settings).run()
    console.log(rowOf(nth + 1, result))
    return result
  })
  conclude(results, LEAST_HIT_RATE[set.name] ?? 0)
}

function rowOf(seed: number, result: StreamResult): string {
  const { requests, hits, wrong, wrongAtFirst, audits, wrongAudits } = result
  const { error, low, high } = errorEstimate({ audits, wrong: wrongAudits })
  return [
    String(seed).padStart(4),
    String(requests).padStart(8),
    percent(hits / requests).padStart(8),
    percent(wrong / hits).padStart(10),
    percent(wrong / requests).padStart(14),
    percent(wrongAtFirst / Math.min(500, hits)).padStart(9),
    `${audits}: ${percent(error)} (${percent(low)} to ${percent(high)})`,
  ].join('  ')
}

function conclude(results: readonly StreamResult[], leastHitRate: number): void {
  const errors = results.map(({ wrong, hits }) => wrong / hits)
  const rates = results.map(({ hits, requests }) => hits / requests)
  const holds = Math.max(...errors) < ACCEPTED_ERROR && Math.min(...rates) >= leastHitRate
  console.log(
    `${holds ? 'holds' : 'FAILS'}: wrong/hits ${span(errors)}, hit rate ${span(rates)}; must hold in every one: under ${percent(ACCEPTED_ERROR)}, at least ${percent(leastHitRate)}`,
  )
  if (!holds) process.exitCode = 1
}

function span(values: readonly number[]): string {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  return `${percent(Math.min(...values))} to ${percent(Math.max(...values))}, mean ${percent(mean)}`
}

function percent(share: number): string {
  return `${(share * 100).toFixed(2)}%`
}
