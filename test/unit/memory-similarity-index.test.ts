import { expect } from 'chai'
import { MemorySimilarityIndex } from '../../src/adapters/semantic/memory-similarity-index.ts'
import { sampleKey } from '../../src/contracts/sample-entry.ts'
import {
  samplePartition,
  sampleQuestion,
  sampleVector,
  vectorAtCosine,
} from '../../src/contracts/sample-question.ts'
import { ManualClock } from '../support/manual-clock.ts'

describe('in-process similarity index', () => {
  for (const [use, spared] of [
    ['found', 'a'],
    ['found', 'b'],
    ['added again', 'a'],
    ['added again', 'b'],
  ] as const) {
    it(`S4: is bounded by questions, and spares ${spared} of abc that was ${use} of late`, async () => {
      const clock = new ManualClock()
      const index = new MemorySimilarityIndex({ maxQuestions: 3 }, clock)
      for (const question of ['a', 'b', 'c']) await add(index, clock.now(), question)
      if (use === 'found') expect(await has(index, spared)).to.equal(true)
      else await add(index, clock.now(), spared)
      for (const question of ['d', 'e']) await add(index, clock.now(), question)
      expect(index.size().questions).to.equal(3)
      const all = ['a', 'b', 'c', 'd', 'e']
      const left = await Promise.all(all.map((name) => has(index, name)))
      expect(all.filter((_, place) => left[place])).to.deep.equal([spared, 'd', 'e'])
    })
  }

  it('S4: is bounded by bytes, and gives them back', async () => {
    const clock = new ManualClock()
    const maxBytes = 100_000
    const index = new MemorySimilarityIndex({ maxBytes }, clock)
    for (let n = 0; n < 500; n += 1) {
      const text = `${n} `.padEnd(1000, '字')
      await index.add(sampleQuestion(clock.now(), { text }))
      expect(index.size().bytes).to.be.at.most(maxBytes)
    }
    expect(index.size().questions).to.be.within(25, 50)
    await index.invalidate({ tenant: sampleKey().tenant })
    expect(index.size()).to.deep.equal({ questions: 0, bytes: 0 })
  })

  it('begins anew with an entry whose questions had expired, swept or not', async () => {
    const clock = new ManualClock()
    const index = new MemorySimilarityIndex({}, clock)
    const again = (lifeMs: number) => sampleQuestion(clock.now(), { question: 'again', lifeMs })
    await index.add(again(10))
    await index.observe(sampleKey({ question: 'again' }), { score: 1, same: false, weight: 1 })
    for (let n = 0; n < 40; n += 1) await add(index, clock.now(), `other ${n}`)
    await clock.advance(10)
    const question = again(1000)
    await index.add(question)
    const [found] = await index.search(question.partition, question.vector, 1)
    expect(found?.observations).to.deep.equal([])
  })

  it('S4: what has expired is gone, physically, after so many other calls', async () => {
    const clock = new ManualClock()
    const index = new MemorySimilarityIndex({}, clock)
    for (let n = 0; n < 200; n += 1) {
      await index.add(sampleQuestion(clock.now(), { question: `q${n}`, lifeMs: 1000 }))
    }
    await index.add(sampleQuestion(clock.now(), { question: 'stays' }))
    await clock.advance(1000)
    expect(index.size().questions).to.equal(201)
    for (let n = 0; n < 60; n += 1) await index.search(samplePartition('x'), sampleVector('x'), 1)
    expect(index.size().questions).to.equal(1)
    expect(await has(index, 'stays', 'only')).to.equal(true)
  })

  it('finds the nearest of thousands, as the partition grows and shrinks', async () => {
    const clock = new ManualClock()
    const index = new MemorySimilarityIndex({}, clock)
    const vectorOf = (n: number): Float32Array => sampleVector(`question ${n}`, 256)
    const addNumber = (n: number): Promise<void> =>
      index.add(sampleQuestion(clock.now(), { question: `question ${n}`, vector: vectorOf(n) }))
    const nearest = async (n: number): Promise<string | undefined> => {
      const asked = vectorAtCosine(vectorOf(n), 0.75)
      return (await index.search(samplePartition(), asked, 8))[0]?.text
    }
    for (let n = 0; n < 2500; n += 1) await addNumber(n)
    for (const n of [0, 1023, 1024, 1025, 2047, 2499])
      expect(await nearest(n)).to.equal(`question ${n}`)
    for (let n = 0; n < 1000; n += 1) await index.remove(sampleKey({ question: `question ${n}` }))
    for (const n of [1000, 1001, 1700, 2499]) expect(await nearest(n)).to.equal(`question ${n}`)
    for (let n = 1000; n < 2200; n += 1)
      await index.remove(sampleKey({ question: `question ${n}` }))
    for (const n of [2200, 2499]) expect(await nearest(n)).to.equal(`question ${n}`)
    for (const n of [0, 2199]) expect(await nearest(n)).not.to.equal(`question ${n}`)
    for (let n = 0; n < 1500; n += 1) await addNumber(n)
    for (const n of [0, 1499, 2200, 2499]) expect(await nearest(n)).to.equal(`question ${n}`)
    expect(index.size().questions).to.equal(1800)
  })

  it('S4: finds what is left of a large partition whose nearest questions have all expired', async () => {
    const clock = new ManualClock()
    const index = new MemorySimilarityIndex({}, clock)
    const asked = sampleVector('asked', 256)
    for (let n = 0; n < 2000; n += 1) {
      const [cosine, lifeMs] = n % 100 === 0 ? [0.5, 60_000] : [0.9, 1000]
      const vector = vectorAtCosine(asked, cosine)
      await index.add(sampleQuestion(clock.now(), { question: `q${n}`, vector, lifeMs }))
    }
    await clock.advance(1000)
    const found = await index.search(samplePartition(), asked, 8)
    expect(found.length).to.equal(8)
    expect(found.every(({ cosine }) => Math.abs(cosine - 0.5) < 0.002)).to.equal(true)
  })

  it('spends no more on a thousand partitions of one question than on one of a thousand', async () => {
    const clock = new ManualClock()
    const [many, one] = [new MemorySimilarityIndex({}, clock), new MemorySimilarityIndex({}, clock)]
    const vector = sampleVector('any', 512)
    const before = process.memoryUsage().arrayBuffers
    for (let n = 0; n < 1000; n += 1) {
      const question = { question: `q${n}`, vector }
      await one.add(sampleQuestion(clock.now(), question))
      await many.add(sampleQuestion(clock.now(), { ...question, partition: `p${n}` }))
    }
    expect(many.size()).to.deep.equal(one.size())
    // Twice a thousand vectors of 512 bytes, and no block for each partition.
    expect(process.memoryUsage().arrayBuffers - before).to.be.below(8_000_000)
  })

  it('V1: an invalidation of many entries lets others have their turn', async () => {
    const clock = new ManualClock()
    const index = new MemorySimilarityIndex({}, clock)
    for (let n = 0; n < 10_000; n += 1) {
      await index.add(sampleQuestion(clock.now(), { question: `q${n}`, vector: TINY }))
    }
    let turns = 0
    const counting = setInterval(() => {
      turns += 1
    }, 0)
    await index.invalidate({ tenant: sampleKey().tenant })
    clearInterval(counting)
    expect(index.size().questions).to.equal(0)
    expect(turns).to.be.above(0)
  })
})

const TINY = Float32Array.from([0.6, 0.8])

function add(index: MemorySimilarityIndex, now: number, question: string): Promise<void> {
  return index.add(sampleQuestion(now, { question, partition: question }))
}

async function has(
  index: MemorySimilarityIndex,
  question: string,
  partition = question,
): Promise<boolean> {
  const found = await index.search(samplePartition(partition), sampleVector(question), 8)
  return found.some(({ text }) => text === question)
}
