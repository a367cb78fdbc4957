import type { DemoOutcome, DemoShow } from './demo-show.ts'
import type { DemoStep } from './demo-step.ts'
import { DEMO_STEPS } from './demo-steps.ts'
import { type DemoSummary, demoSummary, summaryLines } from './demo-totals.ts'

/** A step as it came out. */
interface DemoResult extends DemoOutcome {
  readonly name: string
  readonly title: string
  readonly ok: boolean
  /** Why it was left out. */
  readonly skipped?: string
}

/** The whole demo as it came out. */
export interface DemoReport {
  /** Whether everything came out as it should. */
  readonly ok: boolean
  readonly store: { readonly isReal: boolean; readonly what: string }
  readonly steps: readonly DemoResult[]
  readonly summary: DemoSummary
  readonly tookMs: number
}

/** Gives the demo, step by step; rejects where it is ended before. */
export async function performed(
  show: DemoShow,
  steps: readonly DemoStep[] = DEMO_STEPS,
): Promise<DemoReport> {
  const began = performance.now()
  const { isReal, what } = show.stage.store
  show.announce(`A gateway on ${show.stage.address}, a provider that is no AI, and ${what}.`)
  const results: DemoResult[] = []
  for (const [place, step] of steps.entries()) {
    results.push(await shown(show, step, place + 1))
    await show.read()
  }
  const summary = await demoSummary(show)
  show.announce('\nAll in all')
  for (const line of summaryLines(summary)) show.say(line)
  const ok = summary.agrees && results.every((result) => result.ok)
  const tookMs = Math.round(performance.now() - began)
  return { ok, store: { isReal, what }, steps: results, summary, tookMs }
}

async function shown(show: DemoShow, step: DemoStep, number: number): Promise<DemoResult> {
  const { name, title } = step
  show.announce(`\n${number}. ${title}`)
  show.say(step.words)
  const skipped = step.missing?.(show)
  if (skipped === undefined) await step.run(show)
  else show.say(`left out: ${skipped}`)
  const outcome = show.take()
  const reason = skipped === undefined ? {} : { skipped }
  return { name, title, ok: outcome.failures.length === 0, ...reason, ...outcome }
}
