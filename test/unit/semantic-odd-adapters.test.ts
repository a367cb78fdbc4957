import { expect } from 'chai'
import { MemorySimilarityIndex } from '../../src/adapters/semantic/memory-similarity-index.ts'
import { ManualClock } from '../support/manual-clock.ts'
import { ACME, asking, keyOf } from '../support/requests.ts'
import { type SemanticReprise, semanticReprise } from '../support/semantic-reprise.ts'

const stored = 'What is the recipe for pancakes?'
const asked = 'How do I reset my password?'

/** Reprise on an index that finds the stored question, so much like whatever is asked. */
async function finding(cosine: unknown): Promise<SemanticReprise> {
  const similarityIndex = new MemorySimilarityIndex({}, new ManualClock())
  const rig = semanticReprise({ threshold: 0.95 }, { adapters: { similarityIndex } })
  await rig.reprise.generate.execute(asking(stored), ACME)
  const neighbour = { key: keyOf(asking(stored)), text: stored, observations: [] }
  similarityIndex.search = async () => [{ ...neighbour, cosine: cosine as number }]
  return rig
}

describe('indexes and embedders that do what no port allows', () => {
  for (const cosine of [Number.NaN, Number.POSITIVE_INFINITY, undefined, '0.9', 1e6])
    it(`a likeness that is none gives no answer: ${cosine}`, async () => {
      const { reprise } = await finding(cosine)
      const { outcome, response } = await reprise.generate.execute(asking(asked), ACME)
      expect(outcome).to.equal('miss')
      expect(response.content).to.equal(`An answer to: ${asked}`)
      await reprise.close()
    })

  it('a vector of what is no number gives no answer', async () => {
    const { reprise, embedder, learned } = semanticReprise({ threshold: 0.95 })
    embedder.embed = async (texts) => texts.map(() => new Float32Array([Number.NaN, Number.NaN]))
    await reprise.generate.execute(asking(stored), ACME)
    await learned()
    expect((await reprise.generate.execute(asking(asked), ACME)).outcome).to.equal('miss')
    await reprise.close()
  })
})
