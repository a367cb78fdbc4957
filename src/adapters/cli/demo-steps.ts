import { outageStep } from './demo-outage.ts'
import { providerStep } from './demo-provider-step.ts'
import { similarStep } from './demo-similar.ts'
import type { DemoStep } from './demo-step.ts'

const QUESTION = 'What is a cache?'
const TAG = { 'x-reprise-tags': 'manual', 'x-reprise-semantic': 'off' }

/** How many ask the same at once. */
const CROWD = 50

const missStep: DemoStep = {
  name: 'miss',
  title: 'A miss',
  words: 'Nobody has asked this before, so the provider generates the answer.',
  async run(show) {
    const { xCache } = await show.ask(QUESTION, TAG)
    show.expect(xCache === 'MISS', 'a question that nobody has asked is a miss')
  },
}

const hitStep: DemoStep = {
  name: 'hit',
  title: 'A hit',
  words: 'The same question again: the stored answer, and no provider is asked.',
  async run(show) {
    const { asked } = show.stage.generator
    const { xCache, age } = await show.ask(QUESTION, TAG)
    show.expect(xCache === 'HIT', 'the same question again is a hit')
    show.expect(age !== null, 'a stored answer has an age')
    show.expect(show.stage.generator.asked === asked, 'a hit asks no provider')
  },
}

const crowdStep: DemoStep = {
  name: 'crowd',
  title: 'A crowd',
  words: `${CROWD} callers ask the same new question at the same moment.`,
  async run(show) {
    const { asked } = show.stage.generator
    const question = 'What happens when everybody asks at once?'
    show.say(`asks  ${question}  (${CROWD} times at once)`)
    const answers = await Promise.all(
      Array.from({ length: CROWD }, () => show.askQuietly(question)),
    )
    const count = (xCache: string): number =>
      answers.filter((answer) => answer.xCache === xCache).length
    const generations = show.stage.generator.asked - asked
    show.fact(`gets  ${count('MISS')} MISS, ${count('COALESCED')} COALESCED, ${count('HIT')} HIT`)
    show.fact(`generations: ${generations}`)
    show.expect(generations === 1, 'a crowd costs one generation')
    show.expect(count('MISS') === 1, 'one of a crowd is a miss')
    show.expect(
      count('MISS') + count('COALESCED') + count('HIT') === CROWD,
      'everybody in a crowd is answered',
    )
  },
}

const invalidationStep: DemoStep = {
  name: 'invalidation',
  title: 'An invalidation',
  words: 'The manual has changed: everything that was tagged with it goes, and nothing else.',
  async run(show) {
    const answer = await fetch(`${show.stage.address}/admin/invalidate`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ tag: 'manual' }),
      signal: AbortSignal.any([show.signal, AbortSignal.timeout(10_000)]),
    })
    const said = await answer.text()
    show.fact(`POST /admin/invalidate {"tag":"manual"} answers ${said}`)
    show.expect(said === '{"deleted":1,"complete":true}', 'one answer is invalidated')
    const { xCache } = await show.ask(QUESTION, TAG)
    show.expect(xCache === 'MISS', 'what was invalidated is a miss')
  },
}

/** Everything that is shown, in order. */
export const DEMO_STEPS: readonly DemoStep[] = [
  missStep,
  hitStep,
  crowdStep,
  similarStep,
  outageStep,
  providerStep,
  invalidationStep,
]
