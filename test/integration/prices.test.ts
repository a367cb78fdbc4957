import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'chai'
import type { JsonObject } from '../../src/domain/json.ts'
import { message, text } from '../support/anthropic-upstream.ts'
import { eventsOf, post, QUESTION } from '../support/chat.ts'
import { embeddingsFor } from '../support/embeddings.ts'
import { GatewayProcess } from '../support/gateway-process.ts'
import {
  completion,
  sendJson,
  sendStream,
  streamOf,
  UpstreamServer,
} from '../support/upstream-server.ts'

/** A figure to which each kind of token adds a digit of its own. */
const PRICE = { inputPerMillion: 100, cachedInputPerMillion: 1, outputPerMillion: 10_000 }

const PRICES = [
  { model: 'my-finetune', provider: 'azure', ...PRICE },
  { model: 'my-embedder', inputPerMillion: 3, outputPerMillion: 0 },
  { model: 'claude-*', ...PRICE, cacheWritePerMillion: 7, cacheWriteHourPerMillion: 11 },
  { model: 'free-*', inputPerMillion: 0, outputPerMillion: 0 },
]

const USAGE = {
  prompt_tokens: 9,
  completion_tokens: 4,
  total_tokens: 13,
  prompt_tokens_details: { cached_tokens: 5 },
}

const ANTHROPIC_USAGE = {
  input_tokens: 2,
  cache_read_input_tokens: 3,
  cache_creation_input_tokens: 6,
  cache_creation: { ephemeral_5m_input_tokens: 2, ephemeral_1h_input_tokens: 4 },
  output_tokens: 1,
}

describe('a gateway with prices of its own', () => {
  const folder = mkdtempSync(join(tmpdir(), 'reprise-prices-'))
  let upstream: UpstreamServer
  let gateway: GatewayProcess
  let url: string

  beforeEach(async () => {
    upstream = await UpstreamServer.start()
    const REPRISE_CONFIG = join(folder, 'reprise.yaml')
    const providers = [
      { kind: 'openai', name: 'azure', url: upstream.url, apiKey: 'k' },
      { kind: 'anthropic', name: 'claude', url: upstream.url, apiKey: 'k' },
    ]
    writeFileSync(REPRISE_CONFIG, JSON.stringify({ providers, prices: PRICES }))
    gateway = new GatewayProcess({ REPRISE_CONFIG, REPRISE_LOG_LEVEL: 'error' })
    url = await gateway.listening()
  })

  afterEach(async () => {
    gateway.signal('SIGTERM')
    await gateway.ended()
    await upstream.stop()
  })

  after(() => rmSync(folder, { recursive: true }))

  /** The money of all models together, and of one of them. */
  async function money(model: string): Promise<Readonly<Record<string, unknown>>> {
    const stats = (await (await fetch(`${url}/admin/stats`)).json()) as {
      readonly totals: Readonly<Record<string, number>>
      readonly byModel: Readonly<Record<string, Readonly<Record<string, number>>>>
    }
    const { cost_microusd: cost, saved_microusd: saved, unpriced_requests: unpriced } = stats.totals
    const { cost_microusd, saved_microusd } = stats.byModel[model] ?? {}
    return { cost, saved, unpriced, ofModel: [cost_microusd, saved_microusd] }
  }

  async function send(path: string, body: object): Promise<string | null> {
    const headers = { 'content-type': 'application/json' }
    const request = { method: 'POST', headers, body: JSON.stringify(body) }
    const answer = await fetch(`${url}${path}`, request)
    await answer.text()
    return answer.headers.get('x-cache')
  }

  const chat = (model: string): object => ({ ...QUESTION, model })

  it('counts a miss as paid and a hit as saved at them, cached input at its own', async () => {
    const model = 'my-finetune'
    upstream.answer = (_, response) =>
      sendJson(response, completion('Hi.', { model, usage: USAGE }))
    expect(await send('/v1/chat/completions', chat(model))).to.equal('MISS')
    const paid = 4 * 100 + 5 * 1 + 4 * 10_000
    expect(await money(model)).to.deep.equal({
      ...{ cost: paid, saved: 0, unpriced: 0 },
      ofModel: [paid, undefined],
    })
    for (let n = 0; n < 2; n += 1)
      expect(await send('/v1/chat/completions', chat(model))).to.equal('HIT')
    expect(await money(model)).to.deep.equal({
      ...{ cost: paid, saved: 2 * paid, unpriced: 0 },
      ofModel: [paid, 2 * paid],
    })
    const metrics = await (await fetch(`${url}/metrics`)).text()
    expect(metrics).to.match(new RegExp(`^reprise_cost_dollars_total ${paid / 1e6}$`, 'm'))
    expect(metrics).to.match(new RegExp(`^reprise_saved_dollars_total ${(2 * paid) / 1e6}$`, 'm'))
  })

  it('counts streams the same', async () => {
    const model = 'my-finetune'
    const chunks = streamOf('Hi there.').map((chunk) => ({
      ...chunk,
      model,
      ...('usage' in chunk ? { usage: USAGE } : {}),
    }))
    upstream.answer = (_, response) => sendStream(response, chunks)
    for (let n = 0; n < 2; n += 1)
      await eventsOf(await post({ url }, { ...chat(model), stream: true }))
    const paid = 4 * 100 + 5 * 1 + 4 * 10_000
    expect(await money(model)).to.include({ cost: paid, saved: paid, unpriced: 0 })
  })

  it('counts embeddings, each item at its share', async () => {
    const model = 'my-embedder'
    upstream.answer = ({ body }, response) =>
      sendJson(response, embeddingsFor(body.input as readonly string[], model))
    const body = { model, input: ['ab', 'abcd'] }
    for (let n = 0; n < 2; n += 1) await send('/v1/embeddings', body)
    expect(await money(model)).to.include({ cost: 18, saved: 18, unpriced: 0 })
  })

  it('counts what Anthropic read from its cache and wrote to it, for minutes and for an hour', async () => {
    const body = message([text('Hello.')], { usage: ANTHROPIC_USAGE })
    upstream.answer = (_, response) => sendJson(response, body)
    const request: JsonObject = {
      ...QUESTION,
      model: 'claude-sonnet-4-5',
      max_tokens: 100,
    } as never
    for (let n = 0; n < 2; n += 1) await send('/v1/messages', request)
    const paid = 2 * 100 + 3 * 1 + 2 * 7 + 4 * 11 + 10_000
    expect(await money('')).to.include({ cost: paid, saved: paid, unpriced: 0 })
  })

  it('takes 0 for a price, and a model that nobody knows for unknown', async () => {
    upstream.answer = ({ body: { model } }, response) =>
      sendJson(response, completion('Hi.', { model, usage: USAGE }))
    await send('/v1/chat/completions', chat('free-llama'))
    expect(await money('free-llama')).to.deep.include({ unpriced: 0, ofModel: [0, undefined] })
    await send('/v1/chat/completions', chat('nobody-knows'))
    expect(await money('nobody-knows')).to.deep.include({
      unpriced: 1,
      ofModel: [undefined, undefined],
    })
  })

  it('takes published prices for all other models', async () => {
    const model = 'gpt-4o-mini-2024-07-18'
    const usage = { prompt_tokens: 1000, completion_tokens: 100, total_tokens: 1100 }
    upstream.answer = (_, response) => sendJson(response, completion('Hi.', { model, usage }))
    for (let n = 0; n < 2; n += 1) await send('/v1/chat/completions', chat(model))
    expect(await money(model)).to.include({ cost: 210, saved: 210, unpriced: 0 })
  })
})

describe('a gateway with prices of somebody it does not ask', () => {
  it('does not start, and says which', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'reprise-prices-'))
    const REPRISE_CONFIG = join(folder, 'reprise.yaml')
    const prices = [{ model: 'm', provider: 'azure', inputPerMillion: 1, outputPerMillion: 1 }]
    writeFileSync(REPRISE_CONFIG, JSON.stringify({ prices }))
    const { code, stderr } = await new GatewayProcess({ REPRISE_CONFIG }).ended()
    rmSync(folder, { recursive: true })
    expect(code).to.not.equal(0)
    expect(stderr).to.include('prices[0].provider: must be the name of a provider (demo)')
  })
})
