import { expect } from 'chai'
import { sampleQuestion } from '../../src/contracts/sample-question.ts'
import { type ConnectedIndex, connectIndex, foundIn } from '../support/redis-index.ts'
import { RedisServer } from '../support/redis-server.ts'
import { within } from '../support/within.ts'

const AWAY = 'similar questions are not shared, Redis is out of reach'
const NAME = 'llm:cache:entry.similar-1-questions'
const BACK = 'similar questions are shared again'

describe('similar questions, while a real Redis fails', () => {
  let server: RedisServer
  let one: ConnectedIndex
  let other: ConnectedIndex

  beforeEach(async () => {
    server = await RedisServer.start()
    one = await connectIndex(server, { commandMs: 500 })
    other = await connectIndex(server, { commandMs: 500 })
  })

  afterEach(async () => {
    await Promise.all([one.close(), other.close()])
    await server.stop()
  })

  const add = ({ index }: ConnectedIndex, question: string): Promise<void> =>
    index.add(sampleQuestion(Date.now(), { question }))
  const has = async ({ index }: ConnectedIndex, text: string): Promise<boolean> =>
    (await foundIn(index, text)) !== undefined

  it('F2: searching does not wait for a Redis that hangs, and changes are in force here', async () => {
    await add(one, 'before')
    server.hang()
    await add(one, 'meanwhile')
    const began = performance.now()
    for (let n = 0; n < 50; n += 1) expect(await has(one, 'before')).to.equal(true)
    expect(await has(one, 'meanwhile')).to.equal(true)
    for (let n = 0; n < 20; n += 1) await add(one, `more ${n}`)
    // Two waits would take as long; generous for a busy machine.
    expect(performance.now() - began).to.be.below(1000)
    server.resume()
    await within(8000, () => one.logger.messages.includes(BACK))
    await add(one, 'afterwards')
    await within(8000, () => has(other, 'afterwards'))
  })

  it('V3: what was invalidated while Redis hung is told to others, and taken out, when it is back', async () => {
    await add(one, 'before')
    await within(4000, () => has(other, 'before'))
    server.hang()
    // The first that finds Redis hung is sent; what comes after it is not.
    await add(one, 'lost')
    await one.index.invalidate({})
    server.resume()
    await within(8000, async () => !(await has(other, 'before')))
    const fresh = await connectIndex(server)
    expect(await has(fresh, 'before')).to.equal(false)
    await fresh.close()
  })

  it('F1: an outage is logged once, and so is its end', async () => {
    await server.kill()
    await within(4000, () => one.logger.messages.includes(AWAY))
    for (let n = 0; n < 5; n += 1) await add(one, `question ${n}`)
    await new Promise((resolve) => setTimeout(resolve, 600))
    expect(one.logger.messages).to.deep.equal([AWAY])
    await server.restart()
    await within(8000, () => one.logger.messages.includes(BACK))
    expect(one.logger.messages).to.deep.equal([AWAY, BACK])
    expect(one.logger.lines.at(-1)?.details).to.deep.equal({ lost: 5 })
  })

  it('F3: a Redis that comes back empty is filled anew, and nothing is lost here', async () => {
    await add(one, 'before')
    await within(4000, () => has(other, 'before'))
    await server.kill()
    await server.restart()
    await within(8000, () => {
      return [one, other].every(({ logger }) => logger.messages.at(-1) !== AWAY)
    })
    expect(await has(one, 'before')).to.equal(true)
    // The first write to a connection that has not noticed yet may be lost; none after that.
    await within(8000, async () => {
      await add(one, 'afterwards')
      return has(other, 'afterwards')
    })
    expect(await has(other, 'before')).to.equal(true)
  })

  it('follows a stream whose clock is behind that of the one before', async () => {
    await add(one, 'before')
    await within(4000, () => has(other, 'before'))
    const client = server.client()
    const later = await connectIndex(server)
    try {
      const [message] = await client.xrangeBuffer(NAME, '-', '+')
      const bytes = message?.[1][1] ?? Buffer.alloc(0)
      await client.del(NAME)
      await later.index.remove(sampleQuestion(0, { question: 'before' }).key)
      await client.del(NAME)
      await client.xadd(NAME, '1-1', 'e', bytes)
      await within(4000, () => has(later, 'before'))
    } finally {
      client.disconnect()
      await later.close()
    }
  })

  it('F2: closing is bounded while Redis hangs', async () => {
    server.hang()
    const began = performance.now()
    await one.close()
    expect(performance.now() - began).to.be.below(3000)
    server.resume()
  })

  it('F3: a Redis that is not there at the start is no obstacle', async () => {
    const absent = await RedisServer.prepare()
    const open = [await connectIndex(absent, { commandMs: 200 })]
    try {
      const [alone = one] = open
      await add(alone, 'alone')
      expect(await has(alone, 'alone')).to.equal(true)
      await absent.restart()
      const second = await connectIndex(absent, { commandMs: 200 })
      open.push(second)
      await within(8000, async () => {
        await add(alone, 'shared')
        return has(second, 'shared')
      })
    } finally {
      await Promise.all(open.map(({ close }) => close()))
      await absent.stop()
    }
  })
})
