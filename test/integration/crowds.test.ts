import { once } from 'node:events'
import { type ClientRequest, type IncomingMessage, request } from 'node:http'
import { expect } from 'chai'
import { eventsOf, post, QUESTION, type Rig, startRig } from '../support/chat.ts'
import { completion, sendJson, sendStream, streamOf } from '../support/upstream-server.ts'

const STREAMED = { ...QUESTION, stream: true }

describe('a crowd at the gateway', () => {
  let rig: Rig
  let gate: PromiseWithResolvers<void>

  beforeEach(async () => {
    rig = await startRig()
    gate = Promise.withResolvers<void>()
  })

  afterEach(() => rig.stop())

  /** The upstream begins at once and finishes when the gate opens. */
  function streamInTwoParts(): void {
    rig.upstream.answer = async (_call, response) => {
      const [first, ...rest] = streamOf('Hello, crowd.')
      response.writeHead(200, { 'content-type': 'text/event-stream' })
      response.write(`data: ${JSON.stringify(first)}\n\n`)
      await gate.promise
      for (const chunk of rest) response.write(`data: ${JSON.stringify(chunk)}\n\n`)
      response.end('data: [DONE]\n\n')
    }
  }

  for (const [shape, body] of [
    ['whole', QUESTION],
    ['streamed', STREAMED],
  ] as const) {
    it(`of 200 that asks the same, ${shape}, costs one call`, async () => {
      rig.upstream.answer = async (call, response) => {
        await gate.promise
        if (call.body.stream === true) sendStream(response, streamOf('Hello, crowd.'))
        else sendJson(response, completion('Hello, crowd.'))
      }
      const asking = Array.from({ length: 200 }, () => post(rig, body))
      await rig.upstream.asked()
      gate.resolve()
      const answers = await Promise.all(asking)
      const texts = await Promise.all(answers.map((answer) => answer.text()))
      for (const text of texts) expect(text).to.include('crowd.')
      expect(rig.upstream.calls).to.have.length(1)
    })
  }

  it('is served all the same when its first member hangs up', async () => {
    streamInTwoParts()
    const first = begin(rig.url, STREAMED)
    await once(first, 'response')
    const second = await post(rig, STREAMED)
    expect(second.headers.get('cache-status')).to.equal('reprise; fwd=miss; collapsed')
    first.destroy()
    gate.resolve()
    expect((await eventsOf(second)).at(-1)).to.equal('[DONE]')
    expect(rig.upstream.calls).to.have.length(1)
  })

  it('that has hung up altogether has its call cancelled upstream', async () => {
    const cancelled = Promise.withResolvers<void>()
    rig.upstream.answer = (_call, response) => {
      response.once('close', cancelled.resolve)
    }
    const only = begin(rig.url, QUESTION)
    await rig.upstream.asked()
    only.destroy()
    await cancelled.promise
    expect((await rig.reprise.readMetrics.execute()).totals).to.include({ requests: 1, aborted: 1 })
  })

  it('is not held up by a member who does not read', async () => {
    streamInTwoParts()
    const idle = begin(rig.url, STREAMED)
    const [response] = (await once(idle, 'response')) as [IncomingMessage]
    response.pause()
    const second = await post(rig, STREAMED)
    gate.resolve()
    expect((await eventsOf(second)).at(-1)).to.equal('[DONE]')
    idle.destroy()
  })
})

function begin(url: string, body: object): ClientRequest {
  const headers = { 'content-type': 'application/json' }
  const begun = request(`${url}/v1/chat/completions`, { method: 'POST', headers })
  begun.on('error', () => {})
  begun.end(JSON.stringify(body))
  return begun
}
