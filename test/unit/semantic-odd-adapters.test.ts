import { expect } from 'chai'
import { MemorySimilarityIndex } from '../../src/adapters/semantic/memory-similarity-index.ts'
import type { Reprise } from '../../src/container/reprise.ts'
import { tokens } from '../../src/container/tokens.ts'
import { ManualClock, settled } from '../support/manual-clock.ts'
import { ACME, asking, keyOf } from '../support/requests.ts'
import { type SemanticReprise, semanticReprise } from '../support/semantic-reprise.ts'

const stored = 'What is the recipe for pancakes?'
const less = 'Who can reset my password?'
const asked = 'How do I reset my password?'

function throwing(): never {
  throw new Error('no')
}

function never<T>(): Promise<T> {
  return new Promise(() => {})
}

/** How many answers are being learned from. */
function underWay({ container }: Reprise): number | undefined {
  return container.get(tokens.semanticLearning)?.underWay.count
}

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

  it('F2: more neighbours than were asked for, and longer ones, are not judged', async () => {
    const similarityIndex = new MemorySimilarityIndex({}, new ManualClock())
    const rig = semanticReprise({ threshold: 0.5 }, { adapters: { similarityIndex } })
    const { reprise, learned } = rig
    await reprise.generate.execute(asking(asked), ACME)
    await learned()
    const other = { key: keyOf(asking(stored)), text: stored, cosine: 0.1, observations: [] }
    const same = { ...other, key: keyOf(asking(asked)), text: asked, cosine: 1 }
    const long = { ...other, text: Array.from({ length: 20_000 }, (_, n) => `word${n}`).join(' ') }
    similarityIndex.search = async () => [long, ...new Array(7).fill(other), same]
    const began = performance.now()
    expect((await reprise.generate.execute(asking(`${asked}?`), ACME)).outcome).to.equal('miss')
    expect(performance.now() - began).to.be.below(2000)
    similarityIndex.search = async () => [same]
    expect((await reprise.generate.execute(asking(`${asked}??`), ACME)).outcome).to.equal(
      'semantic',
    )
    await reprise.close()
  })

  it('vectors are brought to length 1: longer ones make nothing more alike', async () => {
    const { reprise, embedder, learned } = semanticReprise({ threshold: 0.95 })
    const { embed } = embedder
    embedder.embed = async (texts) =>
      (await embed.call(embedder, texts)).map((vector) => vector.map((value) => 100 * value))
    await reprise.generate.execute(asking(less), ACME)
    await learned()
    expect((await reprise.generate.execute(asking(asked), ACME)).outcome).to.equal('miss')
    await reprise.close()
  })

  it('F2: what is learned does not wait for vectors for ever', async () => {
    const { reprise, embedder, clock } = semanticReprise()
    embedder.embed = never
    const answer = reprise.generate.execute(asking(asked), ACME)
    await settled()
    await clock.advance(200)
    expect((await answer).outcome).to.equal('miss')
    await settled()
    expect(underWay(reprise)).to.equal(1)
    await clock.advance(30_000)
    expect(underWay(reprise)).to.equal(0)
    await reprise.close()
  })

  it('F2: nor for an index, which holds up an invalidation half a minute', async () => {
    const similarityIndex = new MemorySimilarityIndex({}, new ManualClock())
    Object.assign(similarityIndex, { add: never, invalidate: never })
    const { reprise, clock } = semanticReprise({}, { adapters: { similarityIndex } })
    await reprise.generate.execute(asking(asked), ACME)
    await settled()
    expect(underWay(reprise)).to.equal(1)
    await clock.advance(10_000)
    expect(underWay(reprise)).to.equal(0)
    const result = reprise.invalidate.execute({ all: true })
    await settled()
    await clock.advance(30_000)
    expect(await result).to.deep.equal({ deleted: 1, complete: true })
    await reprise.close()
  })

  it('an index that throws at once rejects nothing in the background', async () => {
    const unhandled: unknown[] = []
    const note = (error: unknown): void => void unhandled.push(error)
    process.on('unhandledRejection', note)
    const similarityIndex = new MemorySimilarityIndex({}, new ManualClock())
    Object.assign(similarityIndex, { search: throwing, pool: throwing, add: throwing })
    const rig = semanticReprise({ mode: 'verified' }, { adapters: { similarityIndex } })
    expect((await rig.reprise.generate.execute(asking(asked), ACME)).outcome).to.equal('miss')
    await rig.learned()
    await settled()
    process.off('unhandledRejection', note)
    expect(unhandled).to.deep.equal([])
    await rig.reprise.close()
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
