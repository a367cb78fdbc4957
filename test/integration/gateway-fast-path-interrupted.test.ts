import { connect } from 'node:net'
import { expect } from 'chai'
import { QUESTION } from '../support/chat.ts'
import { postHead } from '../support/post-head.ts'
import { askedTimes, invalidated, seen, startTwin, type Twin } from '../support/twin-gateways.ts'

describe('requests that are known byte for byte', () => {
  let fast: Twin

  beforeEach(async () => {
    fast = await startTwin(true)
  })

  afterEach(() => fast.gateway.stop())

  /** Begins to upload a question; returns how to send the rest of it, and what comes back. */
  function uploading(): { finish(): void; hangUp(): void; readonly answer: Promise<string> } {
    const { port } = new URL(fast.gateway.url)
    const body = JSON.stringify(QUESTION)
    const socket = connect(Number(port), '127.0.0.1')
    const answer = new Promise<string>((resolve) => {
      let text = ''
      socket.on('data', (piece) => {
        text += piece
      })
      socket.on('close', () => resolve(text))
      socket.on('error', () => {})
    })
    socket.write(`${postHead(body, 'close')}${body.slice(0, 10)}`)
    return {
      finish: () => socket.write(body.slice(10)),
      hangUp: () => socket.destroy(),
      answer,
    }
  }

  for (const known of [0, 3]) {
    it(`are waited for when the gateway is told to stop during their upload (asked ${known} times before)`, async () => {
      await askedTimes(fast, known)
      const upload = uploading()
      await new Promise((resolve) => setTimeout(resolve, 50))
      const drained = fast.gateway.drain(5000)
      await new Promise((resolve) => setTimeout(resolve, 50))
      upload.finish()
      expect(await upload.answer).to.match(/^HTTP\/1\.1 200 /)
      expect(await drained).to.equal(0)
    })
  }

  /** Has what is known not be found, and a moment passing until that is known. */
  function heldRecall(): { readonly begun: Promise<void>; release(): void } {
    const [begun, released] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
    fast.gateway.reprise.recall.execute = async () => {
      begun.resolve()
      await released.promise
      return undefined
    }
    return { begun: begun.promise, release: released.resolve }
  }

  it('that were let in are answered the long way, even where the gateway is told to stop meanwhile', async () => {
    await askedTimes(fast, 3)
    const recall = heldRecall()
    const answer = seen(fast, QUESTION)
    await recall.begun
    const drained = fast.gateway.drain(5000)
    recall.release()
    expect((await answer).status).to.equal(200)
    expect(await drained).to.equal(0)
  })

  it('leave nothing behind where their caller hangs up while they are looked up', async () => {
    await askedTimes(fast, 3)
    const recall = heldRecall()
    await invalidated(fast, { all: true })
    const upload = uploading()
    upload.finish()
    await recall.begun
    upload.hangUp()
    await upload.answer
    await new Promise((resolve) => setTimeout(resolve, 50))
    recall.release()
    expect(await fast.gateway.drain(2000)).to.equal(0)
    expect(fast.provider.asked).to.have.length(1)
    const { totals } = await fast.gateway.reprise.readMetrics.execute()
    expect(totals).to.include({ requests: 4, hits: 2, misses: 1, aborted: 1 })
  })

  it('go the long way where the fast one fails, and it is said once each', async () => {
    await askedTimes(fast, 3)
    fast.gateway.reprise.recall.execute = () => Promise.reject(new Error('broken'))
    expect((await seen(fast, QUESTION)).headers['x-cache']).to.equal('HIT')
    expect(await fast.gateway.drain(1000)).to.equal(0)
    const failures = fast.gateway.logger.lines.filter(({ message }) =>
      message.includes('fast path'),
    )
    expect(failures).to.have.length(1)
  })

  it('are turned away while the gateway drains', async () => {
    await askedTimes(fast, 3)
    const drained = fast.gateway.drain(1000)
    const refused = await seen(fast, QUESTION).catch(() => undefined)
    expect(refused?.status ?? 503).to.equal(503)
    expect(await drained).to.equal(0)
  })
})
