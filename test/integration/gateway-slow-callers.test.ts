import { once } from 'node:events'
import type { IncomingMessage } from 'node:http'
import { text } from 'node:stream/consumers'
import { expect } from 'chai'
import { QUESTION, type Rig, startRig } from '../support/chat.ts'
import { beginPost } from '../support/raw-request.ts'
import { streamOf } from '../support/upstream-server.ts'

/** More than sockets and streams hold for one who does not read. */
const WORDS = 4000
const WORD = 'word'.repeat(500)

describe('a caller who reads slowly', () => {
  let rig: Rig
  let sent: PromiseWithResolvers<void>
  let cancelled: PromiseWithResolvers<void>
  let finish: PromiseWithResolvers<void>

  beforeEach(async () => {
    rig = await startRig()
    sent = Promise.withResolvers<void>()
    cancelled = Promise.withResolvers<void>()
    finish = Promise.withResolvers<void>()
    rig.upstream.answer = async (_call, response) => {
      response.once('close', cancelled.resolve)
      response.writeHead(200, { 'content-type': 'text/event-stream' })
      const [first, ...rest] = streamOf('Begun.')
      const choice = { index: 0, delta: { content: WORD }, finish_reason: null }
      const event = `data: ${JSON.stringify({ ...first, choices: [choice] })}\n\n`
      for (let n = 0; n < WORDS; n += 1) if (!response.write(event)) await once(response, 'drain')
      sent.resolve()
      await finish.promise
      for (const chunk of rest) response.write(`data: ${JSON.stringify(chunk)}\n\n`)
      response.end('data: [DONE]\n\n')
    }
  })

  afterEach(async () => {
    finish.resolve()
    await rig.stop()
  })

  async function begun() {
    const caller = beginPost(rig, { ...QUESTION, stream: true })
    const [answer] = (await once(caller, 'response')) as [IncomingMessage]
    answer.pause()
    return { caller, answer }
  }

  it('holds up no provider, and misses nothing', async () => {
    const { answer } = await begun()
    await sent.promise
    finish.resolve()
    await cancelled.promise
    const all = await text(answer)
    expect(all.split(WORD)).to.have.length(WORDS + 1)
    expect(all.endsWith('data: [DONE]\n\n')).to.equal(true)
  })

  it('and hangs up without having read leaves nothing running', async () => {
    const { caller } = await begun()
    await sent.promise
    caller.destroy()
    await cancelled.promise
    const { totals } = await rig.reprise.readMetrics.execute()
    expect(totals).to.include({ requests: 1, misses: 1, stores: 0, failures: 0 })
    expect(rig.logger.lines).to.deep.equal([])
  })
})
