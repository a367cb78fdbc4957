import type { ServerResponse } from 'node:http'
import { expect } from 'chai'
import {
  type ErrorBody,
  eventsOf,
  outcomeOf,
  post,
  QUESTION,
  type Rig,
  startRig,
} from '../support/chat.ts'
import { completion, sendJson, sendStream, streamOf } from '../support/upstream-server.ts'

const NO_APOLOGY = { 'x-reprise-apology': 'off' }
const STREAMED = { ...QUESTION, stream: true }

function answerWith(status: number, text: string): (_: unknown, response: ServerResponse) => void {
  return (_call, response) => {
    response.writeHead(status, { 'content-type': 'application/json' }).end(text)
  }
}

describe('a provider’s error', () => {
  let rig: Rig

  beforeEach(async () => {
    rig = await startRig()
  })

  afterEach(() => rig.stop())

  const dialects: readonly (readonly [string, string])[] = [
    ['OpenAI', '{"error":{"message":"too long","type":"x","param":null,"code":null}}'],
    ['vLLM', '{"object":"error","message":"too long","type":"BadRequestError","code":400}'],
    ['Ollama', '{"error":"too long"}'],
    ['FastAPI', '{"detail":"too long"}'],
    ['a proxy', 'too long'],
  ]
  for (const [server, text] of dialects) {
    it(`F4: tells the caller what was wrong, in OpenAI’s shape, as ${server} says it`, async () => {
      rig.upstream.answer = answerWith(400, text)
      const answer = await post(rig)
      expect(answer.status).to.equal(400)
      expect(((await answer.json()) as ErrorBody).error.message).to.include('too long')
    })
  }

  for (const status of [302, 304, 307, 600, 999]) {
    it(`with status ${status}, which is no error’s, is a 502 or 503 where apologies are off`, async () => {
      rig.upstream.answer = answerWith(status, '')
      const answer = await post(rig, QUESTION, NO_APOLOGY)
      expect(answer.status).to.be.oneOf([502, 503])
      expect(((await answer.json()) as ErrorBody).error).to.include({ type: 'server_error' })
    })
  }

  for (const after of ['Infinity', '1e30', 'soon', '-5']) {
    it(`retry-after: ${after} is passed on as whole seconds, or not at all`, async () => {
      rig.upstream.answer = (_call, response) =>
        sendJson(response, {}, 429, { 'retry-after': after })
      const answer = await post(rig, QUESTION, NO_APOLOGY)
      expect(answer.status).to.equal(429)
      expect(answer.headers.get('retry-after') ?? '0').to.match(/^\d+$/)
    })
  }

  it('is the status of a stream too, where it comes before the first piece', async () => {
    rig.upstream.answer = answerWith(422, '{"error":{"message":"no such tool"}}')
    const answer = await post(rig, STREAMED)
    expect(answer.status).to.equal(422)
    expect(answer.headers.get('content-type')).to.match(/^application\/json/)
    expect(((await answer.json()) as ErrorBody).error.message).to.equal('no such tool')
  })

  for (const error of ['overloaded', { message: 'overloaded' }]) {
    it(`F5: is apologised for as a stream’s first piece: ${JSON.stringify({ error })}`, async () => {
      rig.upstream.answer = (_call, response) => sendStream(response, [{ error }])
      expect(await outcomeOf(rig, STREAMED)).to.equal('DEGRADED')
      const answer = await post(rig, STREAMED, NO_APOLOGY)
      expect(answer.status).to.equal(503)
      expect(((await answer.json()) as ErrorBody).error.message).to.include('overloaded')
    })
  }

  it('F5: streamed apologies are whole: role, text, finish, [DONE], and usage on request', async () => {
    rig.upstream.answer = answerWith(500, '')
    const options = { stream_options: { include_usage: true } }
    const events = await eventsOf(await post(rig, { ...STREAMED, ...options }))
    const chunks = events.slice(0, -1) as { model: string; choices: { finish_reason: unknown }[] }[]
    for (const chunk of chunks) expect(chunk).to.include({ model: 'fallback' })
    const reasons = chunks.flatMap(({ choices }) => choices.map((choice) => choice.finish_reason))
    expect(reasons).to.deep.equal([null, 'stop'])
    expect(chunks.at(-1)).to.have.nested.property('usage.total_tokens', 0)
    expect(events.at(-1)).to.equal('[DONE]')
  })

  it('is forgotten as soon as the provider answers again', async () => {
    const { answer } = rig.upstream
    rig.upstream.answer = answerWith(500, '')
    expect(await outcomeOf(rig)).to.equal('DEGRADED')
    rig.upstream.answer = answer
    expect([await outcomeOf(rig), await outcomeOf(rig)]).to.deep.equal(['MISS', 'HIT'])
  })

  it('F4: is asked for once where no retries are configured, and again where they are', async () => {
    rig.upstream.answer = (_call, response) =>
      sendJson(response, {}, 500, { 'retry-after-ms': '1' })
    await outcomeOf(rig)
    expect(rig.upstream.calls).to.have.length(1)
    const { url } = rig.upstream
    const retrying = await startRig({ providers: [{ kind: 'openai', url, retries: 2 }] })
    await outcomeOf(retrying)
    expect(rig.upstream.calls).to.have.length(4)
    rig.upstream.answer = answerWith(404, '')
    expect((await post(retrying)).status).to.equal(404)
    expect(rig.upstream.calls).to.have.length(5)
    await retrying.stop()
  })

  it('S1: tool calls whose arguments are no JSON are answered, and not stored', async () => {
    const call = { id: 'a', type: 'function', function: { name: 'f', arguments: '{"city":' } }
    const message = { role: 'assistant', content: null, tool_calls: [call] }
    const choices = [{ index: 0, message, finish_reason: 'tool_calls' }]
    rig.upstream.answer = (_call, response) => sendJson(response, completion('', { choices }))
    expect([await outcomeOf(rig), await outcomeOf(rig)]).to.deep.equal(['MISS', 'MISS'])
  })

  it('S1: one choice of two that is cut short keeps both from being stored', async () => {
    const message = { role: 'assistant', content: 'Hello' }
    const choices = ['stop', 'length'].map((finish_reason, index) => ({
      index,
      message,
      finish_reason,
    }))
    rig.upstream.answer = (_call, response) => sendJson(response, completion('', { choices }))
    expect([await outcomeOf(rig), await outcomeOf(rig)]).to.deep.equal(['MISS', 'MISS'])
  })

  for (const reason of ['length', 'content_filter']) {
    it(`S1: a stream that ends for ${reason} is complete for its caller, and not stored`, async () => {
      const chunks = streamOf('Half an').map((chunk) => {
        return JSON.parse(JSON.stringify(chunk).replace('"stop"', `"${reason}"`)) as object
      })
      rig.upstream.answer = (_call, response) => sendStream(response, chunks)
      expect((await eventsOf(await post(rig, STREAMED))).at(-1)).to.equal('[DONE]')
      expect(await outcomeOf(rig, STREAMED)).to.equal('MISS')
    })
  }
})
