import { expect } from 'chai'
import { MemorySimilarityIndex } from '../../src/adapters/semantic/memory-similarity-index.ts'
import { SemanticSearch } from '../../src/application/semantic-search.ts'
import type { Neighbour } from '../../src/domain/ports/similarity-index-port.ts'
import { ManualClock } from '../support/manual-clock.ts'
import { keyOf, requestOf } from '../support/requests.ts'
import { WordEmbedder } from '../support/word-embedder.ts'

const key = keyOf(requestOf())

/** A search that finds eight questions of these words. */
function searchAmong(words: number): { search: SemanticSearch; text: string } {
  const text = Array.from({ length: words }, (_, n) => `w${n}`).join(' ')
  const neighbours: Neighbour[] = Array.from({ length: 8 }, (_, n) => ({
    key,
    text: `${text} ${n}`,
    cosine: 0.9,
    observations: [],
  }))
  const index = new MemorySimilarityIndex({ maxBytes: 1_000_000 }, new ManualClock())
  index.search = async () => neighbours
  const search = new SemanticSearch(new WordEmbedder(), index, { match: 'answer', pooled: false })
  return { search, text }
}

/** The probability that is given to the nearest of questions, all of whose cosines but its own are `others`. */
async function probabilityAmong(others: readonly number[]): Promise<number> {
  const index = new MemorySimilarityIndex({ maxBytes: 1_000_000 }, new ManualClock())
  const texts = ['how can i get a new card', ...others.map((_, n) => `something else ${n}`)]
  index.search = async () =>
    [0.9, ...others].map((cosine, n) => ({ key, text: texts[n] ?? '', cosine, observations: [] }))
  const search = new SemanticSearch(new WordEmbedder(), index, { match: 'intent', pooled: false })
  const question = { partition: 'p', text: 'how do i order another card' }
  const { nearest } = await search.begin(key, question).result
  return nearest?.probability ?? Number.NaN
}

/** How many turns of the event loop others got meanwhile. */
async function turnsDuring(task: Promise<unknown>): Promise<number> {
  let turns = 0
  let over = false
  const count = (): void => {
    if (over) return
    turns += 1
    setImmediate(count)
  }
  setImmediate(count)
  await task
  over = true
  return turns
}

describe('a search for similar questions', () => {
  it('gives others their turn between long texts', async () => {
    const { search, text } = searchAmong(200)
    const { result } = search.begin(key, { partition: 'p', text })
    expect(await turnsDuring(result)).to.be.at.least(8)
    expect((await result).candidates).to.have.length(8)
  })

  it('takes a cosine for less where all questions around are as near', async () => {
    const crowded = await probabilityAmong(Array(7).fill(0.88))
    const alone = await probabilityAmong(Array(7).fill(0.5))
    expect(crowded).to.be.below(alone - 0.1)
  })

  it('takes a cosine for no more where what is stored is unlike the question, as among few', async () => {
    const unlike = await probabilityAmong(Array(7).fill(0.1))
    expect(unlike).to.equal(await probabilityAmong(Array(7).fill(0.6)))
    expect(unlike).to.be.below((await probabilityAmong([])) + 0.1)
  })

  it('goes by what is usual where there are too few to tell', async () => {
    expect(await probabilityAmong(Array(6).fill(0.88))).to.equal(await probabilityAmong([0.5]))
  })
})
