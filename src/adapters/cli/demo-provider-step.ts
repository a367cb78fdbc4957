import type { DemoStep } from './demo-step.ts'

/** How long the answer that is to be stale is fresh. */
const FRESH = { 'x-reprise-ttl': '1', 'x-reprise-semantic': 'off' }
const FRESH_MS = 1000

/** The provider goes, and comes back. */
export const providerStep: DemoStep = {
  name: 'provider',
  title: 'A dead provider',
  words:
    'An answer that is fresh for one second; then nobody generates any more. What is stored stands in, and where nothing is stored, a marked apology.',
  async run(show) {
    const { generator } = show.stage
    const question = 'What is the weather like in the demo?'
    const first = await show.ask(question, FRESH)
    show.expect(first.xCache === 'MISS', 'a question that nobody has asked is a miss')
    await show.pass(FRESH_MS + 100)
    await generator.kill()
    show.fact('the provider is killed: nothing listens at its address')
    const stale = await show.ask(question)
    show.expect(stale.xCache === 'STALE', 'a stored answer stands in past its time')
    show.expect(stale.content === first.content, 'it is the stored answer')
    const unknown = 'And tomorrow?'
    const apology = await show.ask(unknown)
    show.fact(`it says: ${apology.content}`)
    show.expect(apology.status === 200 && apology.xCache === 'DEGRADED', 'the rest is an apology')
    await generator.restart()
    show.fact('the provider is back')
    const real = await show.ask(unknown)
    show.expect(real.xCache === 'MISS', 'an apology is never stored')
  },
}
