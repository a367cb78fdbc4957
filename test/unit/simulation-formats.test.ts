import { expect } from 'chai'
import { CHAT_COMPLETIONS } from '../../src/adapters/http/chat-completions-door.ts'
import { EMBEDDINGS } from '../../src/adapters/http/embeddings-door.ts'
import { MESSAGES } from '../../src/adapters/http/messages-door.ts'
import { RESPONSES } from '../../src/adapters/http/responses-door.ts'
import type { JsonObject } from '../../src/domain/json.ts'
import { readLogRow } from '../../src/domain/simulation/log-reading.ts'
import type { LoggedRequest } from '../../src/domain/simulation/log-row.ts'
import { momentOf } from '../../src/domain/simulation/logged-values.ts'
import { readRequest } from '../../src/domain/simulation/request-reading.ts'
import { generatedRequests } from '../support/chat-requests.ts'

const BODY = { model: 'gpt-4o', messages: [{ role: 'user', content: 'Hi' }], temperature: 0 }
const ANSWER = {
  object: 'chat.completion',
  model: 'gpt-4o-2024-08-06',
  choices: [{ finish_reason: 'stop', message: { role: 'assistant', content: 'Ho' } }],
  usage: { prompt_tokens: 5, completion_tokens: 7 },
}

function requestIn(row: JsonObject, format: string): LoggedRequest {
  const read = readLogRow(row)
  expect(read.format).to.equal(format)
  if (read.row.kind !== 'request') throw new Error(`is ${JSON.stringify(read.row)}`)
  return read.row.request
}

describe('rows of logs', () => {
  it('are read as requests of a batch, with the name by which their answer is known', () => {
    const row = { custom_id: 'one', method: 'POST', url: '/v1/chat/completions', body: BODY }
    expect(requestIn(row, 'OpenAI batch')).to.deep.equal({
      protocol: 'openai.chat',
      body: BODY,
      answerId: 'one',
    })
    const elsewhere = readLogRow({ ...row, url: '/v1/completions' })
    expect(elsewhere.row).to.deep.equal({ kind: 'left_out', reason: 'not_served' })
  })

  it('are read as answers of a batch, failed ones included', () => {
    const row = {
      id: 'batch_req_1',
      custom_id: 'one',
      response: { status_code: 200, body: ANSWER },
    }
    const answers = [row, { ...row, response: { status_code: 500, body: {} } }].map(
      (one) => readLogRow(one).row,
    )
    expect(answers).to.deep.equal([
      { kind: 'answer', id: 'one', answer: { body: ANSWER } },
      { kind: 'answer', id: 'one', answer: { failed: true } },
    ])
  })

  const spendLog = {
    request_id: 'chatcmpl-1',
    call_type: 'acompletion',
    api_key: 'sk-1234',
    spend: 0.0021,
    prompt_tokens: 5,
    completion_tokens: 7,
    startTime: '2026-03-01T10:00:00.500000',
    endTime: '2026-03-01T10:00:02.500000',
    model: 'gpt-4o-2024-08-06',
    custom_llm_provider: 'openai',
    messages: '{}',
    response: JSON.stringify(ANSWER),
    proxy_server_request: JSON.stringify(BODY),
    cache_hit: 'False',
    status: 'success',
  }

  it("are read out of LiteLLM's spend logs, where the proxy's own request is kept", () => {
    const { body, at, tenant, answer } = requestIn(spendLog, 'LiteLLM')
    expect(body).to.deep.equal(BODY)
    expect(at).to.equal(Date.parse('2026-03-01T10:00:00.500Z'))
    expect(tenant).to.match(/^key:[0-9a-f]{12}$/)
    expect(answer).to.deep.equal({
      model: 'gpt-4o-2024-08-06',
      provider: 'openai',
      inputTokens: 5,
      outputTokens: 7,
      cost: 2100,
      latencyMs: 2000,
      body: ANSWER,
    })
  })

  it("are read out of LiteLLM's logging payloads, put together from their parts", () => {
    const row = {
      call_type: 'acompletion',
      response_cost: 0.001,
      startTime: 1_772_359_200.25,
      endTime: 1_772_359_201.25,
      model: 'openai/gpt-4o',
      model_group: 'gpt-4o',
      messages: BODY.messages,
      model_parameters: { temperature: 0, stream: false },
      metadata: { user_api_key_hash: 'abc' },
      cache_hit: true,
      response: ANSWER,
    }
    const { body, at, answer } = requestIn(row, 'LiteLLM')
    expect(body).to.deep.equal({ ...BODY, stream: false })
    expect(at).to.equal(1_772_359_200_250)
    expect(answer).to.include({ fromCache: true, latencyMs: 1000 })
  })

  it('are left out where LiteLLM has not kept the prompt, or has cut it', () => {
    const cut = {
      ...BODY,
      messages: [{ role: 'user', content: 'a... (litellm_truncated 9 chars)' }],
    }
    const reasons = [
      { ...spendLog, proxy_server_request: '{}' },
      { ...spendLog, proxy_server_request: JSON.stringify(cut) },
      { ...spendLog, call_type: 'aimage_generation' },
    ].map((row) => readLogRow(row).row)
    expect(reasons.map((row) => row.kind === 'left_out' && row.reason)).to.deep.equal([
      ...['no_prompt', 'cut_prompt', 'not_served'],
    ])
  })

  it("are read out of Langfuse's interface and its exports to blob storage", () => {
    const fromApi = {
      id: 'o',
      traceId: 't',
      type: 'GENERATION',
      startTime: '2026-03-01T10:00:00.000Z',
      endTime: '2026-03-01T10:00:01.500Z',
      model: 'gpt-4o',
      modelParameters: { temperature: '0', max_tokens: 'inf' },
      input: BODY.messages,
      output: ANSWER,
      usageDetails: { input: 5, output: 7, total: 12 },
      costDetails: { total: 0.002 },
    }
    const exported = {
      id: 'o',
      trace_id: 't',
      type: 'GENERATION',
      start_time: '2026-03-01 10:00:00.000000',
      end_time: '2026-03-01 10:00:01.500000',
      provided_model_name: 'gpt-4o',
      model_parameters: '{"temperature":0}',
      input: JSON.stringify({ messages: BODY.messages }),
      output: JSON.stringify(ANSWER),
      usage_details: { input: 5, output: 7 },
      total_cost: 0.002,
    }
    const [one, other] = [fromApi, exported].map((row) => requestIn(row, 'Langfuse'))
    expect(one).to.deep.equal(other)
    expect(one?.body).to.deep.equal(BODY)
    expect(one?.at).to.equal(Date.parse('2026-03-01T10:00:00Z'))
    expect(one?.answer).to.deep.include({
      inputTokens: 5,
      outputTokens: 7,
      cost: 2000,
      latencyMs: 1500,
    })
    const span = readLogRow({ ...fromApi, type: 'SPAN' }).row
    expect(span).to.deep.equal({ kind: 'left_out', reason: 'no_generation' })
  })

  it('are read where they are plain, as a body or with what is known of it', () => {
    expect(requestIn(BODY, 'plain')).to.deep.equal({
      protocol: 'openai.chat',
      body: BODY,
      answer: {},
    })
    const row = {
      request: BODY,
      at: 1_772_359_200,
      tenant: 'acme',
      latency_ms: 12,
      response: ANSWER,
    }
    expect(requestIn(row, 'plain')).to.deep.equal({
      protocol: 'openai.chat',
      body: BODY,
      at: 1_772_359_200_000,
      tenant: 'acme',
      answer: { latencyMs: 12, body: ANSWER },
    })
    const late = readLogRow({ ...row, at: 'at noon' }).row
    expect(late).to.deep.equal({ kind: 'wrong', problem: 'at: must be a date or a time' })
  })

  it('tell formats of requests apart by address, else by shape', () => {
    const speaks = (row: JsonObject) => requestIn(row, 'plain').protocol
    expect(speaks({ model: 'gpt-4o', input: 'Hi' })).to.equal('openai.responses')
    expect(speaks({ model: 'text-embedding-3-small', input: 'Hi' })).to.equal('openai.embeddings')
    expect(speaks({ ...BODY, system: 'Be brief.', max_tokens: 9 })).to.equal('anthropic.messages')
    expect(speaks({ request: BODY, url: 'https://x/v1/messages' })).to.equal('anthropic.messages')
    expect(readLogRow({ model: 'm', prompt: 'Hi' }).row).to.include({ reason: 'not_served' })
  })

  it('give moments in UTC, and none that no date can hold', () => {
    expect(momentOf('2026-03-01 10:00:00')).to.equal(Date.parse('2026-03-01T10:00:00Z'))
    expect(momentOf('2026-03-01T10:00:00+02:00')).to.equal(Date.parse('2026-03-01T08:00:00Z'))
    expect([momentOf(1e300), momentOf(''), momentOf('soon'), momentOf(null)]).to.deep.equal(
      new Array(4).fill(undefined),
    )
  })
})

describe('bodies of requests', () => {
  const noHeaders = () => undefined

  it('are read exactly as the gateway reads them (same words, same key)', () => {
    for (const body of generatedRequests(300)) {
      const { request, cacheField } = CHAT_COMPLETIONS.read(body, noHeaders)
      expect(readRequest('openai.chat', body)).to.deep.equal({ kind: 'read', request, cacheField })
    }
    const cases = [
      [
        RESPONSES,
        'openai.responses',
        { model: 'm', input: 'Hi', max_output_tokens: 5, stream: true },
      ],
      [MESSAGES, 'anthropic.messages', { ...BODY, max_tokens: 5, system: 'Be brief.', cache: {} }],
      [
        EMBEDDINGS,
        'openai.embeddings',
        { model: 'm', input: ['a', 'b'], temperature: 1, stream: 1 },
      ],
    ] as const
    for (const [door, protocol, body] of cases) {
      const { request, cacheField } = door.read(body, noHeaders)
      expect(readRequest(protocol, body)).to.deep.equal({ kind: 'read', request, cacheField })
    }
  })

  it('are refused where the gateway refuses them, by the name of the field', () => {
    const problems = [
      { messages: BODY.messages },
      { model: 'm', messages: [] },
      { model: 'm', messages: [{ content: 'no role' }] },
      { ...BODY, temperature: 'hot' },
    ].map((body) => readRequest('openai.chat', body))
    expect(problems.map((one) => one.kind === 'wrong' && one.problem.split(':')[0])).to.deep.equal([
      ...['model', 'messages', 'messages.0', 'temperature'],
    ])
  })
})
