import { expect } from 'chai'
import type { Redis } from 'ioredis'
import { sampleKey } from '../../src/contracts/sample-entry.ts'
import { sampleQuestion, sampleVector } from '../../src/contracts/sample-question.ts'
import { entryFilter } from '../../src/domain/invalidation.ts'
import { connectCache } from '../support/redis-adapter.ts'
import {
  type ConnectedIndex,
  connectIndex,
  foundIn,
  type IndexSetup,
} from '../support/redis-index.ts'
import { RedisServer } from '../support/redis-server.ts'
import { entryOf } from '../support/requests.ts'
import { sealOf } from '../support/seals.ts'
import { SweepingClock } from '../support/sweeping-clock.ts'
import { within } from '../support/within.ts'

const QUESTIONS = 'llm:cache:entry.similar-1-questions'
const OBSERVATIONS = 'llm:cache:entry.similar-1-observations'
const UNREADABLE = 'shared questions cannot be read, skipping them'
const HOUR_MS = 3_600_000

describe('the streams of similar questions in a real Redis', () => {
  let server: RedisServer
  let client: Redis
  let open: ConnectedIndex[] = []

  before(async () => {
    server = await RedisServer.start()
    client = server.client()
  })

  beforeEach(() => client.flushall())

  afterEach(async () => {
    await Promise.all(open.map(({ close }) => close()))
    open = []
  })

  after(async () => {
    client.disconnect()
    await server.stop()
  })

  async function connect(setup: IndexSetup = {}): Promise<ConnectedIndex> {
    const connected = await connectIndex(server, setup)
    open.push(connected)
    return connected
  }

  it('V1: stand beside the entries: neither an invalidation nor a neighbour meets them', async () => {
    const { index } = await connect()
    const question = sampleQuestion(Date.now())
    await index.add(question)
    await index.observe(question.key, { score: 1, same: true, weight: 1 })
    const { cache, close } = await connectCache(server)
    await cache.set(entryOf(Date.now()))
    await cache.invalidate({})
    await close()
    expect(await client.exists(QUESTIONS, OBSERVATIONS)).to.equal(2)
    const neighbour = await connect({ prefix: 'llm:cache' })
    expect(neighbour.index.size().questions).to.equal(0)
  })

  it('S4: are bounded, and a later process finds the latest questions', async () => {
    const { index } = await connect({ maxQuestions: 500 })
    for (let n = 0; n < 1200; n += 1) {
      await index.add(sampleQuestion(Date.now(), { question: `q${n}` }))
    }
    // Redis trims by blocks of a hundred.
    expect(await client.xlen(QUESTIONS)).to.be.within(500, 620)
    const later = await connect({ maxQuestions: 500 })
    expect(later.index.size().questions).to.equal(500)
    expect(await foundIn(later.index, 'q1199')).not.to.equal(undefined)
  })

  it('S4: expire with the last of what they hold, an hour behind', async () => {
    const { index } = await connect()
    const question = sampleQuestion(Date.now(), { lifeMs: 10_000_000 })
    await index.add(question)
    await index.add(sampleQuestion(Date.now(), { question: 'shorter', lifeMs: 1000 }))
    await index.observe(question.key, { score: 1, same: true, weight: 1 })
    for (const name of [QUESTIONS, OBSERVATIONS]) {
      const end = await client.pexpiretime(name)
      expect(end - question.expiresAt).to.be.within(0, HOUR_MS + 60_000)
    }
  })

  it('S4: expire also where they were flushed a moment ago', async () => {
    const { index } = await connect()
    const question = sampleQuestion(Date.now())
    const write = async (): Promise<void> => {
      await index.add(question)
      await index.observe(question.key, { score: 1, same: true, weight: 1 })
    }
    await write()
    await client.flushall()
    await write()
    for (const name of [QUESTIONS, OBSERVATIONS]) {
      expect(await client.pexpiretime(name), name).to.be.above(question.expiresAt)
    }
  })

  it('S4: are cleared of what expired or was removed, page by page', async () => {
    const clock = new SweepingClock()
    const { index } = await connect({ clock })
    await index.add(sampleQuestion(clock.now(), { question: 'short', lifeMs: 1000 }))
    await index.add(sampleQuestion(clock.now(), { question: 'removed' }))
    await index.add(sampleQuestion(clock.now(), { question: 'stays' }))
    await index.remove(sampleKey({ question: 'removed' }))
    expect(await client.xlen(QUESTIONS)).to.equal(4)
    // A poll reads the removal, a sweep acts upon it.
    await new Promise((resolve) => setTimeout(resolve, 600))
    clock.ahead = 2000
    clock.sweep()
    await within(3000, async () => (await client.xlen(QUESTIONS)) === 2)
    const later = await connect()
    expect(await foundIn(later.index, 'stays')).not.to.equal(undefined)
    expect(later.index.size().questions).to.equal(1)
  })

  it('V1: are cleared of what is invalidated at once, and of nothing else', async () => {
    const { index } = await connect()
    for (let n = 0; n < 500; n += 1) {
      const tenant = n % 2 === 0 ? 'acme' : 'globex'
      await index.add(sampleQuestion(Date.now(), { question: `q${n}`, tenant }))
    }
    await index.invalidate(entryFilter({ tenant: 'acme' }))
    await within(3000, async () => (await client.xlen(QUESTIONS)) === 251)
    await index.invalidate({})
    await within(3000, async () => (await client.xlen(QUESTIONS)) === 1)
  })

  it('M3: hold neither text nor vector in clear where answers are encrypted', async () => {
    const seal = sealOf(['key'])
    const text = 'a very secret question'
    const vector = sampleVector('x', 64)
    const { index } = await connect({ seal })
    await index.add(sampleQuestion(Date.now(), { text, vector }))
    const plain = await connect({ prefix: 'plain' })
    await plain.index.add(sampleQuestion(Date.now(), { text, vector }))
    const [sealed, clear] = await Promise.all(
      [QUESTIONS, 'plain.similar-1-questions'].map((name) => client.xrangeBuffer(name, '-', '+')),
    )
    const components = bytesOf(clear).subarray(-text.length - 64, -text.length)
    expect(bytesOf(clear).includes(text)).to.equal(true)
    expect(bytesOf(sealed).includes(text)).to.equal(false)
    expect(bytesOf(sealed).includes(components)).to.equal(false)
    const later = await connect({ seal: sealOf(['new', 'key']) })
    expect((await later.index.search(sampleQuestion(0).partition, vector, 8))[0]?.text).to.equal(
      text,
    )
  })

  it('S2: are read past what is corrupt, foreign, of another version, or sealed under another key', async () => {
    const { index } = await connect({ seal: sealOf(['lost']) })
    await index.add(sampleQuestion(Date.now(), { question: 'sealed' }))
    const { index: plain } = await connect({ prefix: 'plain' })
    await plain.add(sampleQuestion(Date.now(), { question: 'plain' }))
    const bytes = bytesOf(await client.xrangeBuffer('plain.similar-1-questions', '-', '+'))
    const { length } = bytes
    for (let at = 0; at < length; at += Math.ceil(length / 60)) {
      const flipped = Buffer.from(bytes)
      flipped.writeUInt8(flipped.readUInt8(at) ^ 0xff, at)
      await client.xadd(QUESTIONS, '*', 'e', flipped)
      await client.xadd(QUESTIONS, '*', 'e', bytes.subarray(0, at))
    }
    await client.xadd(QUESTIONS, '*', 'another field', bytes)
    await client.xadd(QUESTIONS, '*', 'e', bytes)
    const later = await connect({ seal: sealOf(['current']) })
    expect(await foundIn(later.index, 'sealed')).to.equal(undefined)
    expect(await foundIn(later.index, 'plain')).not.to.equal(undefined)
    expect(later.logger.messages).to.deep.equal([UNREADABLE])
  })

  it('S2: bind text and vector to partition, key and times', async () => {
    const seal = sealOf(['key'])
    const { index } = await connect({ seal })
    await index.add(sampleQuestion(Date.now(), { question: 'moved' }))
    const bytes = bytesOf(await client.xrangeBuffer(QUESTIONS, '-', '+'))
    const moved = Buffer.from(bytes)
    const at = moved.indexOf('"partition":"') + '"partition":"'.length
    moved.write(sampleQuestion(0, { partition: 'another' }).partition, at)
    await client.del(QUESTIONS)
    await client.xadd(QUESTIONS, '*', 'e', moved)
    const later = await connect({ seal })
    expect(later.index.size().questions).to.equal(0)
    expect(later.logger.messages).to.deep.equal([UNREADABLE])
  })

  it('are read, 20,000 questions of 512 dimensions, while the process starts', async function () {
    this.timeout(60_000)
    const { index } = await connect({ maxQuestions: 30_000 })
    const vectors = Array.from({ length: 50 }, (_, n) => sampleVector(`v${n}`, 512))
    for (let n = 0; n < 20_000; n += 500) {
      await Promise.all(
        Array.from({ length: 500 }, (_, more) => {
          const vector = vectors[more % 50] ?? sampleVector('x', 512)
          return index.add(sampleQuestion(Date.now(), { question: `q${n + more}`, vector }))
        }),
      )
    }
    const began = performance.now()
    const later = await connect({ maxQuestions: 30_000 })
    await within(20_000, () => later.index.size().questions === 20_000)
    // Well under a second on a machine that is not busy.
    expect(performance.now() - began).to.be.below(10_000)
  })
})

function bytesOf(messages: readonly (readonly [Buffer, readonly Buffer[]])[] | undefined): Buffer {
  return messages?.[0]?.[1][1] ?? Buffer.alloc(0)
}
