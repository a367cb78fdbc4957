import { expect } from 'chai'
import type { LlmRequest } from '../../src/domain/llm-request.ts'
import type { Scope } from '../../src/domain/scope.ts'
import { asking, responseOf } from '../support/requests.ts'
import { semanticReprise } from '../support/semantic-reprise.ts'

const TRIES = 100_000
const question = 'How do I reset my password?'

interface Place {
  readonly scope: Scope
  readonly fields: Partial<LlmRequest>
}

/** Numbers from [0, 1) that are the same each time. */
function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

function placeOf(random: () => number): Place {
  const upTo = (bound: number): number => Math.floor(random() * bound)
  return {
    scope: { tenant: `tenant-${upTo(20)}`, namespace: `namespace-${upTo(3)}` },
    fields: {
      model: `model-${upTo(5)}`,
      temperature: upTo(3),
      maxTokens: 10 + upTo(3),
      parameters: { seed: upTo(3), tools: [{ name: `tool-${upTo(3)}` }] },
    },
  }
}

describe('semantic isolation', () => {
  it(`K1, K3: in ${TRIES.toLocaleString('en')} tries no answer crosses tenants, namespaces, models or parameters`, async function () {
    this.timeout(300_000)
    const { reprise, provider, embedder, learned } = semanticReprise(
      { threshold: 0 },
      { maxQueued: TRIES },
    )
    // To this embedder all questions are the same: nothing but the partition keeps them apart.
    embedder.blind = true
    provider.reaction = async () => responseOf(`answer ${provider.asked.length}`)
    const random = seeded(1)
    const answers = new Map<string, string>()
    let [foreign, semantic] = [0, 0]
    for (let attempt = 0; attempt < TRIES; attempt += 1) {
      const { scope, fields } = placeOf(random)
      const place = JSON.stringify([scope, fields])
      const known = answers.get(place)
      const text = known === undefined ? question : question.toLowerCase()
      const options = { noStore: known !== undefined }
      const { outcome, response } = await reprise.generate.execute(
        asking(text, fields),
        scope,
        options,
      )
      if (outcome === 'semantic') semantic += 1
      if (outcome === 'semantic' && response.content !== known) foreign += 1
      if (known === undefined) answers.set(place, response.content)
      if (known === undefined) await learned()
    }
    expect(foreign).to.equal(0)
    // The test would say so of a cache that finds nothing, too.
    expect(semantic).to.be.above(TRIES / 10)
    expect(provider.asked.length).to.equal(TRIES - semantic)
  })
})
