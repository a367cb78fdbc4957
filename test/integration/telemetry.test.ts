import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import { once } from 'node:events'
import type { IncomingMessage } from 'node:http'
import { trace } from '@opentelemetry/api'
import { expect } from 'chai'
import { webHandler } from '../../src/adapters/http/web-handler.ts'
import { eventsOf, outcomeOf, post, QUESTION, type Rig, startRig } from '../support/chat.ts'
import { beginPost } from '../support/raw-request.ts'
import { type SeenSpan, Traces } from '../support/traces.ts'
import { until } from '../support/until.ts'
import { sendGatedStream, sendJson } from '../support/upstream-server.ts'

const TRACE_ID = '0af7651916cd43dd8448eb211c80319c'
const CALLER_ID = 'b7ad6b7169203331'
const CALLER = { traceparent: `00-${TRACE_ID}-${CALLER_ID}-01`, baggage: 'user=alice' }
const STREAMED = { ...QUESTION, stream: true }

describe('a traced gateway', () => {
  let rig: Rig
  let traces: Traces

  beforeEach(async () => {
    traces = new Traces()
    rig = await startRig()
  })

  afterEach(async () => {
    await rig.stop()
    traces.stop()
  })

  /** The request's span and its call's, once both have ended. */
  async function both(): Promise<{ readonly request: SeenSpan; readonly call: SeenSpan }> {
    const named = (): readonly (SeenSpan | undefined)[] => [
      traces.named('reprise chat gpt-4o-mini')[0],
      traces.named('chat gpt-4o-mini')[0],
    ]
    await until(() => named().every((span) => span !== undefined))
    const [request, call] = named()
    if (request === undefined || call === undefined) throw new Error('there is none')
    return { request, call }
  }

  it('goes on with the caller’s trace, and has the provider go on with it', async () => {
    expect(await outcomeOf(rig, QUESTION, CALLER)).to.equal('MISS')
    const { request, call } = await both()
    expect(request).to.include({ kind: 'SERVER', traceId: TRACE_ID, parent: CALLER_ID })
    expect(call).to.include({ kind: 'CLIENT', traceId: TRACE_ID, parent: request.id })
    const [asked] = rig.upstream.calls
    expect(asked?.headers.traceparent).to.equal(`00-${TRACE_ID}-${call.id}-01`)
    expect(asked?.headers).not.to.have.property('baggage')
  })

  it('leaves the headers to whoever instruments undici', async () => {
    const instrument = (message: unknown): void => {
      const { request } = message as { request: { addHeader(name: string, value: string): void } }
      request.addHeader('traceparent', CALLER.traceparent)
    }
    subscribe('undici:request:create', instrument)
    try {
      await outcomeOf(rig)
    } finally {
      unsubscribe('undici:request:create', instrument)
    }
    expect(rig.upstream.calls[0]?.headers.traceparent).to.equal(CALLER.traceparent)
  })

  it('says where the provider is, and whose API it speaks', async () => {
    await outcomeOf(rig)
    const { call } = await both()
    expect(call.attributes).to.include({
      'gen_ai.provider.name': 'openai',
      'gen_ai.response.model': 'gpt-4o-mini-2024-07-18',
      'reprise.provider': 'upstream',
      'server.address': '127.0.0.1',
      'server.port': Number(new URL(rig.upstream.url).port),
    })
  })

  it('gives the same answer in every trace', async () => {
    await outcomeOf(rig, QUESTION, CALLER)
    const other = { traceparent: `00-${'1'.repeat(32)}-${'2'.repeat(16)}-01` }
    expect(await outcomeOf(rig, QUESTION, other)).to.equal('HIT')
    const [, hit] = traces.named('reprise chat gpt-4o-mini')
    expect(hit).to.include({ traceId: '1'.repeat(32), parent: '2'.repeat(16) })
    expect(traces.named('chat gpt-4o-mini')).to.have.length(1)
  })

  it('begins a trace where the caller has none, or none that can be read', async () => {
    for (const traceparent of ['', 'nonsense', '00-zz']) {
      traces.reset()
      await outcomeOf(rig, QUESTION, { traceparent })
      const [span] = traces.named('reprise chat gpt-4o-mini')
      expect(span).to.include({ kind: 'SERVER', failed: false })
    }
  })

  it('ends a stream’s span with the stream', async () => {
    const gate = Promise.withResolvers<void>()
    rig.upstream.answer = (_call, response) => sendGatedStream(response, 'Hi there.', gate.promise)
    const answer = await post(rig, STREAMED, CALLER)
    expect(traces.named('reprise chat gpt-4o-mini')).to.deep.equal([])
    gate.resolve()
    expect((await eventsOf(answer)).at(-1)).to.equal('[DONE]')
    const { request, call } = await both()
    expect(request.attributes).not.to.have.property('reprise.aborted')
    expect(call.attributes).to.include({
      'gen_ai.usage.input_tokens': 9,
      'gen_ai.usage.output_tokens': 4,
    })
    expect(call.attributes['gen_ai.response.time_to_first_chunk']).to.be.above(0)
    expect(rig.upstream.calls[0]?.headers.traceparent).to.include(`-${call.id}-`)
  })

  it('ends a stream’s span when the caller hangs up', async () => {
    const gate = Promise.withResolvers<void>()
    rig.upstream.answer = (_call, response) => sendGatedStream(response, 'Hi there.', gate.promise)
    const caller = beginPost(rig, STREAMED)
    const [answer] = (await once(caller, 'response')) as [IncomingMessage]
    answer.pause()
    caller.destroy()
    const { request, call } = await both()
    for (const span of [request, call]) {
      expect(span.failed).to.equal(false)
      expect(span.attributes).to.include({ 'reprise.aborted': true })
    }
    gate.resolve()
  })

  it('says of a provider’s error what status it had, and not what it said', async () => {
    rig.upstream.answer = (_call, response) =>
      sendJson(response, { error: { message: 'zanzibar', code: 'zanzibar' } }, 400)
    await outcomeOf(rig)
    const { request, call } = await both()
    for (const span of [request, call]) {
      expect(span.failed).to.equal(true)
      expect(span.attributes).to.include({ 'error.type': '400' })
    }
    expect(traces.text).not.to.include('zanzibar')
  })

  it('is part of the trace of whoever is around it in the same process', async () => {
    const handle = webHandler(rig.reprise)
    const headers = { 'content-type': 'application/json', ...CALLER }
    const body = JSON.stringify(QUESTION)
    const asked = new Request('https://app.example/v1/chat/completions', {
      ...{ method: 'POST', headers, body },
    })
    await trace.getTracer('app').startActiveSpan('around', async (span) => {
      await (await handle(asked)).text()
      span.end()
    })
    const [around] = traces.named('around')
    const { request } = await both()
    expect(request).to.include({ kind: 'INTERNAL', parent: around?.id })
  })

  it('shows what a web-standard server is asked as its own', async () => {
    const headers = { 'content-type': 'application/json', ...CALLER }
    const asked = new Request('https://app.example/v1/chat/completions', {
      ...{ method: 'POST', headers, body: JSON.stringify(QUESTION) },
    })
    await (await webHandler(rig.reprise)(asked)).text()
    const { request } = await both()
    expect(request).to.include({ kind: 'SERVER', traceId: TRACE_ID, parent: CALLER_ID })
  })
})

describe('a gateway that is not traced', () => {
  it('passes no trace on', async () => {
    const rig = await startRig()
    try {
      expect(await outcomeOf(rig, QUESTION, CALLER)).to.equal('MISS')
      expect(rig.upstream.calls[0]?.headers).not.to.have.any.keys('traceparent', 'baggage')
    } finally {
      await rig.stop()
    }
  })
})
