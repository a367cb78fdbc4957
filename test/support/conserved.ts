import { expect } from 'chai'
import { add, type Counts, type Figures, summed } from './figures.ts'

/** Counters of how requests end, and what the time of such answers is counted as. */
const ANSWERS: Readonly<Record<string, string>> = {
  hits: 'hit',
  misses: 'miss',
  stale: 'stale',
  semantic: 'semantic',
  coalesced: 'coalesced',
  bypass: 'bypass',
  degraded: 'degraded',
}

/** Ends that are no provider's; those without an answer are not timed. */
const UNANSWERED = ['failures', 'aborted']
const UNPROVIDED = ['degraded', ...UNANSWERED]

/** How requests end. */
export const ENDS: readonly string[] = [...Object.keys(ANSWERS), ...UNANSWERED]

/** Sums of money, of which fractions wait for the next price. */
export const MONEY: readonly string[] = ['cost_microusd', 'saved_microusd']

const TOKENS = [
  ...['input_tokens', 'output_tokens', 'saved_input_tokens', 'saved_output_tokens'],
  'unpriced_requests',
]

/** What callers and providers can tell, money apart; all else is the gateway's to know. */
export const SEEN: readonly string[] = ['requests', ...ENDS, ...TOKENS, 'provider_errors']

const SPENT = [...TOKENS, ...MONEY, 'saved_ms']

/** Some counters, those that are absent at 0. */
export function only(counts: Counts = {}, names: readonly string[] = SEEN): Counts {
  return Object.fromEntries(names.map((name) => [name, counts[name] ?? 0]))
}

/** Holds where every request ended in one way, every answer was timed, and parts come to the whole. */
export function expectConserved({ totals, timed, byModel, byProvider }: Figures): void {
  const requests = totals.requests ?? 0
  expect(sumOf(totals, ENDS), 'ends').to.equal(requests)
  const answered: Counts = {}
  for (const [end, outcome] of Object.entries(ANSWERS)) add(answered, outcome, totals[end] ?? 0)
  expect(timed, 'timed').to.deep.equal(answered)
  const ofModels = ['requests', ...ENDS, ...SPENT]
  expect(only(summed(byModel), ofModels), 'by model').to.deep.equal(only(totals, ofModels))
  const provided = ENDS.filter((end) => !UNPROVIDED.includes(end))
  const ofProviders = [...provided, ...SPENT, 'provider_errors', 'failovers']
  const sum = summed(byProvider)
  expect(only(sum, ofProviders), 'by provider').to.deep.equal(only(totals, ofProviders))
  expect(sum.requests, 'by provider').to.equal(requests - sumOf(totals, UNPROVIDED))
}

function sumOf(counts: Counts, names: readonly string[]): number {
  return names.reduce((sum, name) => sum + (counts[name] ?? 0), 0)
}
