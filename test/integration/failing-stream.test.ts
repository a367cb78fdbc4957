import { expect } from 'chai'
import { eventsOf, outcomeOf, post, QUESTION, type Rig, startRig } from '../support/chat.ts'
import {
  completion,
  sendJson,
  sendStream,
  streamOf,
  type UpstreamAnswer,
} from '../support/upstream-server.ts'

const STREAMED = { ...QUESTION, stream: true }

describe('a stream that fails', () => {
  let rig: Rig

  beforeEach(async () => {
    rig = await startRig()
  })

  afterEach(() => rig.stop())

  const chunks = streamOf('Half an answer.')
  const event = (data: unknown): string =>
    `data: ${typeof data === 'string' ? data : JSON.stringify(data)}\n\n`
  const cases: readonly (readonly [string, UpstreamAnswer])[] = [
    ['is cut before its terminal marker', (_call, response) => sendStream(response, chunks, false)],
    [
      'has its connection reset',
      (_call, response) => {
        response.writeHead(200, { 'content-type': 'text/event-stream' })
        response.write(event(chunks[1]), () => response.destroy())
      },
    ],
    ['ends without a finish reason', (_call, response) => sendStream(response, chunks.slice(0, 2))],
    [
      'holds an error',
      (_call, response) =>
        sendStream(response, [...chunks.slice(0, 2), { error: { message: 'no' } }]),
    ],
    [
      'holds nonsense',
      (_call, response) => {
        response.writeHead(200, { 'content-type': 'text/event-stream' })
        response.end(event(chunks[1]) + event('{"id":') + event('[DONE]'))
      },
    ],
    [
      'stalls',
      (_call, response) => {
        response.writeHead(200, { 'content-type': 'text/event-stream' })
        response.write(event(chunks[1]))
      },
    ],
  ]
  for (const [what, answer] of cases) {
    it(`S1: and ${what} ends with an error, without [DONE], and is not stored`, async () => {
      rig.upstream.answer = answer
      const events = await eventsOf(await post(rig, STREAMED))
      expect(events.at(-1)).to.have.property('error')
      expect(events).not.to.include('[DONE]')
      expect((await rig.reprise.readMetrics.execute()).totals).to.include({ stores: 0, misses: 1 })
    })
  }

  it('before its first piece is apologised for', async () => {
    rig.upstream.answer = (_call, response) => sendStream(response, [], false)
    expect(await outcomeOf(rig, STREAMED)).to.equal('DEGRADED')
  })

  it('a server that answers whole where a stream was asked for is understood', async () => {
    rig.upstream.answer = (_call, response) => sendJson(response, completion('Whole.'))
    const events = await eventsOf(await post(rig, STREAMED))
    expect(JSON.stringify(events)).to.include('Whole.')
    expect(events.at(-1)).to.equal('[DONE]')
    expect(await outcomeOf(rig)).to.equal('HIT')
  })

  it('usage is asked for upstream, and shown to callers who ask for it only', async () => {
    const usages = async (options: object): Promise<number> => {
      const events = await eventsOf(await post(rig, { ...STREAMED, ...options }))
      return events.filter(
        (piece) => typeof piece === 'object' && (piece as { usage?: unknown }).usage,
      ).length
    }
    const wanted = { stream_options: { include_usage: true } }
    expect([await usages({}), await usages({}), await usages(wanted)]).to.deep.equal([0, 0, 1])
    expect(await usages({ seed: 1, ...wanted })).to.equal(1)
    expect(rig.upstream.calls[0]?.body.stream_options).to.deep.equal({ include_usage: true })
  })
})
