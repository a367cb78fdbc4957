import { expect } from 'chai'
import { PublishedPrices } from '../../src/adapters/prices/published-prices.ts'
import { AI_SDK_ANSWER } from '../../src/domain/ai-sdk-answer-format.ts'
import { ANTHROPIC_MESSAGE } from '../../src/domain/anthropic-message-format.ts'
import type { JsonObject } from '../../src/domain/json.ts'
import { LANGCHAIN_GENERATIONS } from '../../src/domain/langchain-generations-format.ts'
import type { PricedUsage } from '../../src/domain/ports/price-list-port.ts'
import { judgedAnswer } from '../../src/domain/simulation/answer-figures.ts'
import { message, messageEvents, text } from '../support/anthropic-upstream.ts'
import { ManualClock } from '../support/manual-clock.ts'
import { ACME, requestOf } from '../support/requests.ts'
import { testReprise } from '../support/test-reprise.ts'

/** As Anthropic tells of 3000 tokens that it cached, 1000 of them for an hour. */
const USAGE = {
  input_tokens: 10,
  cache_creation_input_tokens: 3000,
  cache_creation: { ephemeral_5m_input_tokens: 2000, ephemeral_1h_input_tokens: 1000 },
  cache_read_input_tokens: 500,
  output_tokens: 7,
}

const WRITES = { cacheWriteTokens: 3000, cacheWriteHourTokens: 1000 }
const NONE = { cacheWriteTokens: 0, cacheWriteHourTokens: 0 }
const ORIGIN = { provider: 'test', requestId: 'r', latencyMs: 5 }

describe('input that a provider wrote to a cache of its own', () => {
  it('is told by Anthropic’s messages', () => {
    const { cacheWrites } = ANTHROPIC_MESSAGE
    expect(cacheWrites?.(message([], { usage: USAGE }))).to.deep.equal(WRITES)
    const { cache_creation: _, ...without } = USAGE
    expect(cacheWrites?.(message([], { usage: without }))).to.deep.equal({
      cacheWriteTokens: 3000,
      cacheWriteHourTokens: 0,
    })
    expect(cacheWrites?.(message([]))).to.deep.equal(NONE)
    expect(cacheWrites?.({})).to.deep.equal(NONE)
  })

  it('is told by Anthropic’s streams', () => {
    const assembly = ANTHROPIC_MESSAGE.assembly()
    const start = { type: 'message_start', message: message([], { usage: USAGE }) }
    for (const event of [start, ...messageEvents().slice(1)]) assembly.add(event as JsonObject)
    expect(ANTHROPIC_MESSAGE.cacheWrites?.(assembly.body())).to.deep.equal(WRITES)
  })

  it('is told by the AI SDK and by LangChain', () => {
    const inputTokens = { total: 3510, noCache: 10, cacheRead: 500, cacheWrite: 3000 }
    expect(AI_SDK_ANSWER.cacheWrites?.({ usage: { inputTokens } })).to.deep.equal({
      cacheWriteTokens: 3000,
      cacheWriteHourTokens: 0,
    })
    const details = { cache_read: 500, cache_creation: 3000, ephemeral_1h_input_tokens: 1000 }
    const usage = { input_tokens: 3510, output_tokens: 7, input_token_details: details }
    const data = { usage_metadata: usage }
    const generations = [{ text: 'Hi.', message: { type: 'ai', data } }]
    expect(LANGCHAIN_GENERATIONS.cacheWrites?.({ generations })).to.deep.equal(WRITES)
    expect(LANGCHAIN_GENERATIONS.cacheWrites?.({})).to.deep.equal(NONE)
  })

  it('is asked for by its price, as it is generated and as it is replayed', async () => {
    const asked: PricedUsage[] = []
    const prices = { costOf: (usage: PricedUsage) => asked.push(usage) && 1 }
    const { reprise, provider } = testReprise({ adapters: { prices } })
    const body = message([text('Hello.')], { usage: USAGE })
    Object.assign(provider, { protocols: ['anthropic.messages'] })
    provider.reaction = async () => ANTHROPIC_MESSAGE.read(body, ORIGIN)
    const request = requestOf({ protocol: 'anthropic.messages' })
    for (let n = 0; n < 2; n += 1) await reprise.generate.execute(request, ACME)
    expect(asked).to.have.length(2)
    for (const usage of asked)
      expect(usage).to.include({ inputTokens: 3510, cachedInputTokens: 500, ...WRITES })
  })

  it('is asked for by its price in a simulation, where the log holds the answer', () => {
    const asked: PricedUsage[] = []
    const prices = { costOf: (usage: PricedUsage) => asked.push(usage) }
    const answer = { body: message([text('Hello.')], { usage: USAGE }) }
    judgedAnswer(answer, requestOf({ protocol: 'anthropic.messages' }), prices)
    expect(asked[0]).to.include({ inputTokens: 3510, cachedInputTokens: 500, ...WRITES })
  })
})

describe('published prices of cached input', () => {
  const prices = new PublishedPrices(new Map(), new Set(), new ManualClock())
  const usage: PricedUsage = {
    model: 'claude-sonnet-4-5-20250929',
    provider: 'anthropic',
    inputTokens: 100_000,
    outputTokens: 0,
  }
  const cost = (caching: Partial<PricedUsage>): number | undefined =>
    prices.costOf({ ...usage, ...caching })

  before(() => prices.load())

  // Three dollars per million tokens: a quarter more for minutes, twice as much for an hour.
  it('are higher for what is written, for an hour more than for minutes', () => {
    expect(cost({})).to.be.closeTo(300_000, 1)
    expect(cost({ cacheWriteTokens: 100_000 })).to.be.closeTo(375_000, 1)
    expect(cost({ cacheWriteTokens: 100_000, cacheWriteHourTokens: 40_000 })).to.be.closeTo(
      0.6 * 375_000 + 0.4 * 600_000,
      1,
    )
  })

  it('are plain where a list has none of their own', () => {
    const mini = { model: 'gpt-4o-mini', provider: 'openai' }
    expect(cost({ ...mini, cacheWriteTokens: 50_000 })).to.equal(cost(mini))
  })

  it('are unknown where more is written than there was', () => {
    expect(cost({ cacheWriteTokens: 100_001 })).to.equal(undefined)
    expect(cost({ cacheWriteTokens: 10, cacheWriteHourTokens: 11 })).to.equal(undefined)
  })
})
