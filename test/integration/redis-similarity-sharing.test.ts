import { expect } from 'chai'
import { sampleKey } from '../../src/contracts/sample-entry.ts'
import { sampleQuestion } from '../../src/contracts/sample-question.ts'
import { entryFilter } from '../../src/domain/invalidation.ts'
import { startRedisCluster } from '../support/redis-cluster.ts'
import { type ConnectedIndex, connectIndex, foundIn } from '../support/redis-index.ts'
import { RedisServer } from '../support/redis-server.ts'
import { within } from '../support/within.ts'

/** How long others may take to learn of something, in milliseconds: a second, and as much for a busy machine. */
const SOON_MS = 2000

const SAME = { score: 2, same: true, weight: 1 }

describe('similar questions, shared through a real Redis', () => {
  let server: RedisServer
  let open: ConnectedIndex[] = []

  before(async () => {
    server = await RedisServer.start()
  })

  beforeEach(async () => {
    const client = server.client()
    await client.flushall()
    client.disconnect()
  })

  afterEach(async () => {
    await Promise.all(open.map(({ close }) => close()))
    open = []
  })

  after(() => server.stop())

  async function connect(): Promise<ConnectedIndex> {
    const connected = await connectIndex(server)
    open.push(connected)
    return connected
  }

  it('are found by other processes, with key, text and cosine', async () => {
    const [one, other] = [await connect(), await connect()]
    const question = sampleQuestion(Date.now(), { question: 'wie geht das? 🙂' })
    await one.index.add(question)
    await within(SOON_MS, async () => (await foundIn(other.index, question.text)) !== undefined)
    const found = await foundIn(other.index, question.text)
    expect({ ...found?.key }).to.deep.equal({ ...question.key })
    expect(found?.cosine).to.be.closeTo(1, 0.002)
  })

  it('V1: are gone for other processes when they are removed or invalidated', async () => {
    const [one, other] = [await connect(), await connect()]
    for (const question of ['removed', 'tagged', 'spared']) {
      const tags = question === 'tagged' ? ['red'] : []
      await one.index.add(sampleQuestion(Date.now(), { question, tags }))
    }
    const has = async (text: string): Promise<boolean> =>
      (await foundIn(other.index, text)) !== undefined
    await within(SOON_MS, () => has('spared'))
    expect(await has('removed')).to.equal(true)
    await one.index.remove(sampleKey({ question: 'removed' }))
    await within(SOON_MS, async () => !(await has('removed')))
    await one.index.invalidate(entryFilter({ tag: 'red' }))
    await within(SOON_MS, async () => !(await has('tagged')))
    expect(await has('spared')).to.equal(true)
    await one.index.invalidate({})
    await within(SOON_MS, async () => !(await has('spared')))
  })

  it('carry what was observed of them, counted once everywhere', async () => {
    const [one, other] = [await connect(), await connect()]
    const question = sampleQuestion(Date.now())
    await one.index.add(question)
    await within(SOON_MS, async () => (await foundIn(other.index, question.text)) !== undefined)
    await one.index.observe(question.key, SAME)
    await other.index.observe(question.key, { ...SAME, same: false })
    const later = await connect()
    for (const { index } of [one, other, later]) {
      await within(SOON_MS, async () => {
        return (await foundIn(index, question.text))?.observations.length === 2
      })
    }
    // Long enough for everything to be read twice, were it.
    await new Promise((resolve) => setTimeout(resolve, 700))
    for (const { index } of [one, other, later]) {
      expect((await foundIn(index, question.text))?.observations.length).to.equal(2)
      const bins = await index.pool()
      expect(bins.reduce((sum, { same, different }) => sum + same + different, 0)).to.equal(2)
    }
  })

  it('are what a later process begins with, without what was removed meanwhile', async () => {
    const one = await connect()
    for (let n = 0; n < 700; n += 1) {
      await one.index.add(sampleQuestion(Date.now(), { question: `q${n}` }))
      if (n % 3 === 0) await one.index.observe(sampleKey({ question: `q${n}` }), SAME)
    }
    await one.index.remove(sampleKey({ question: 'q3' }))
    await one.index.add(sampleQuestion(Date.now(), { question: 'q3' }))
    await one.index.remove(sampleKey({ question: 'q6' }))
    const later = await connect()
    expect(later.index.size().questions).to.equal(699)
    const observed = await Promise.all(
      ['q0', 'q1', 'q3', 'q6', 'q699'].map(async (text) => {
        return (await foundIn(later.index, text))?.observations.length
      }),
    )
    // What was observed of q3 went when that was removed, in whatever order it is read.
    expect(observed).to.deep.equal([1, 0, 0, undefined, 1])
  })

  it('are there for the process that added them last, also where another removed them before', async () => {
    const [one, other] = [await connect(), await connect()]
    const question = sampleQuestion(Date.now())
    await one.index.add(question)
    await within(SOON_MS, async () => (await foundIn(other.index, question.text)) !== undefined)
    await one.index.remove(question.key)
    await other.index.add(question)
    await new Promise((resolve) => setTimeout(resolve, 700))
    for (const { index } of [one, other])
      expect(await foundIn(index, question.text)).not.to.equal(undefined)
  })

  it('are shared through a Cluster too, on one slot', async function () {
    this.timeout(30_000)
    const cluster = await startRedisCluster()
    try {
      open = [await connectIndex(cluster), await connectIndex(cluster)]
      const [one, other] = open
      const question = sampleQuestion(Date.now())
      await one?.index.add(question)
      await one?.index.observe(question.key, SAME)
      await within(SOON_MS, async () => {
        const found = other && (await foundIn(other.index, question.text))
        return found?.observations.length === 1
      })
      const names = ['llm:cache:entry.similar-1-questions:{similar}']
      names.push('llm:cache:entry.similar-1-observations:{similar}')
      const [slot, same] = await Promise.all(names.map((name) => cluster.slotOf(name)))
      expect(slot).to.equal(same)
      await Promise.all(open.map(({ close }) => close()))
      open = []
    } finally {
      await cluster.stop()
    }
  })
})
