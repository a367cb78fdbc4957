import { once } from 'node:events'
import type { ClientRequest, IncomingMessage } from 'node:http'
import { expect } from 'chai'
import { eventsOf, post, QUESTION, type Rig, startRig } from '../support/chat.ts'
import { beginPost } from '../support/raw-request.ts'
import { streamOf } from '../support/upstream-server.ts'

const STREAMED = { ...QUESTION, stream: true }

describe('callers of one stream', () => {
  let rig: Rig
  let finish: PromiseWithResolvers<void>
  let cancelled: PromiseWithResolvers<void>

  beforeEach(async () => {
    rig = await startRig()
    finish = Promise.withResolvers<void>()
    cancelled = Promise.withResolvers<void>()
    rig.upstream.answer = async (_call, response) => {
      response.once('close', cancelled.resolve)
      const [first, ...rest] = streamOf('Hello, crowd.')
      response.writeHead(200, { 'content-type': 'text/event-stream' })
      response.write(`data: ${JSON.stringify(first)}\n\n`)
      await finish.promise
      for (const chunk of rest) response.write(`data: ${JSON.stringify(chunk)}\n\n`)
      response.end('data: [DONE]\n\n')
    }
  })

  afterEach(async () => {
    finish.resolve()
    await rig.stop()
  })

  /** Callers who have seen the stream begin, and read no further. */
  async function begun(count: number): Promise<readonly ClientRequest[]> {
    const callers = Array.from({ length: count }, () => beginPost(rig, STREAMED))
    const answers = await Promise.all(callers.map((caller) => once(caller, 'response')))
    for (const [answer] of answers) (answer as IncomingMessage).pause()
    return callers
  }

  it('cost nothing more once all have hung up, which is nobody’s fault', async () => {
    for (const caller of await begun(3)) caller.destroy()
    await cancelled.promise
    expect(rig.upstream.calls).to.have.length(1)
    expect(rig.logger.lines).to.deep.equal([])
    const { totals } = await rig.reprise.readMetrics.execute()
    expect(totals).to.include({ requests: 3, misses: 1, coalesced: 2, stores: 0 })
    expect(totals).to.include({ failures: 0, provider_errors: 0 })
  })

  it('are not held up by one who does not read, nor by one who has left', async () => {
    const [idle, leaving] = await begun(2)
    leaving?.destroy()
    const reading = await post(rig, STREAMED)
    expect(reading.headers.get('x-cache')).to.equal('COALESCED')
    finish.resolve()
    expect((await eventsOf(reading)).at(-1)).to.equal('[DONE]')
    expect(rig.upstream.calls).to.have.length(1)
    idle?.destroy()
  })

  it('who come after all others have hung up get a stream of their own', async () => {
    for (const caller of await begun(2)) caller.destroy()
    await cancelled.promise
    finish.resolve()
    const later = await post(rig, STREAMED)
    expect(later.headers.get('x-cache')).to.equal('MISS')
    expect((await eventsOf(later)).at(-1)).to.equal('[DONE]')
    expect(rig.upstream.calls).to.have.length(2)
  })
})
