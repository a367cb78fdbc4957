import { BaseCache } from '@langchain/core/caches'
import { BaseChatModel } from '@langchain/core/language_models/chat_models'
import { AIMessage, type BaseMessage, HumanMessage, ToolMessage } from '@langchain/core/messages'
import type { ChatResult } from '@langchain/core/outputs'
import { FakeListChatModel, FakeLLM } from '@langchain/core/utils/testing'
import { AzureChatOpenAI, ChatOpenAI, type ChatOpenAIFields } from '@langchain/openai'
import { expect } from 'chai'
import { createReprise, type Reprise } from '../../src/container/reprise.ts'
import type { Totals } from '../../src/domain/metrics.ts'
import { RepriseCache, type RepriseCacheOptions } from '../../src/langchain.ts'
import { RecordingLogger } from '../support/recording-logger.ts'
import { type RedisReprise, startRedisReprise } from '../support/redis-reprise.ts'
import { RedisServer } from '../support/redis-server.ts'
import { until } from '../support/until.ts'
import {
  completion,
  sendJson,
  sendStream,
  streamOf,
  UpstreamServer,
} from '../support/upstream-server.ts'

const TOOL = {
  type: 'function' as const,
  function: {
    name: 'weather',
    description: 'Tells the weather, "now": {city}, [any].',
    parameters: { type: 'object', properties: { city: { type: 'string' } } },
  },
}

/** A chat model of somebody's own: it repeats what it is told, and counts. */
class Parrot extends BaseChatModel {
  asked = 0
  /** Resolves when it may answer. */
  gate: Promise<void> = Promise.resolve()

  override _llmType(): string {
    return 'parrot'
  }

  override _identifyingParams(): Record<string, unknown> {
    return { model: 'parrot-1' }
  }

  override async _generate(messages: BaseMessage[]): Promise<ChatResult> {
    this.asked += 1
    const text = `${messages.at(-1)?.text} (${this.asked})`
    await this.gate
    return { generations: [{ text, message: new AIMessage(text) }] }
  }
}

describe('LangChain with Reprise’s cache', () => {
  let upstream: UpstreamServer
  let reprise: Reprise
  let logger: RecordingLogger
  const cacheOf = (options: Partial<RepriseCacheOptions> = {}): RepriseCache =>
    new RepriseCache(reprise, { tenant: 'acme', ...options })
  const chat = (fields: Partial<ChatOpenAIFields> = {}): ChatOpenAI =>
    new ChatOpenAI({
      ...{ model: 'gpt-4o-mini', apiKey: 'sk-test', maxRetries: 0, cache: cacheOf() },
      configuration: { baseURL: upstream.url },
      ...fields,
    })
  const totals = async (): Promise<Totals> => (await reprise.readMetrics.execute()).totals

  beforeEach(async () => {
    upstream = await UpstreamServer.start()
    logger = new RecordingLogger()
    reprise = createReprise({ adapters: { logger, providers: [] } })
    await reprise.start()
  })

  afterEach(async () => {
    await reprise.close()
    await upstream.stop()
  })

  it('asks upstream once, and answers the same again', async () => {
    const [first, second] = [await chat().invoke('Hi.'), await chat().invoke('Hi.')]
    expect(upstream.calls).to.have.length(1)
    expect(second).to.be.instanceOf(AIMessage)
    expect(second.content).to.equal('Hello from upstream.')
    expect(second.response_metadata).to.deep.equal(first.response_metadata)
    expect(second.id).not.to.equal(first.id)
    // LangChain's own doing: what was cached has cost nothing.
    expect(second.usage_metadata).to.include({ total_tokens: 0 })
    expect(await totals()).to.include({
      ...{ requests: 2, misses: 1, hits: 1, input_tokens: 9, output_tokens: 4 },
      ...{ saved_input_tokens: 9, saved_output_tokens: 4, cost_microusd: 4, saved_microusd: 4 },
    })
  })

  it('answers with the tool calls that there were, and goes on from there', async () => {
    const call = {
      ...{ id: 'call_1', type: 'function' },
      function: { name: 'weather', arguments: '{"city":"Rome","lc":1}' },
    }
    upstream.answer = ({ body }, response) => {
      const done = JSON.stringify(body.messages).includes('"tool"')
      const message = { role: 'assistant', content: null, tool_calls: [call] }
      const choice = { index: 0, message, logprobs: null, finish_reason: 'tool_calls' }
      sendJson(response, done ? completion('Sunny.') : completion('', { choices: [choice] }))
    }
    const ask = async (): Promise<string> => {
      const model = chat().bindTools([TOOL])
      const question = new HumanMessage('Weather in Rome?')
      const calling = await model.invoke([question])
      expect(calling.tool_calls).to.deep.equal([
        { name: 'weather', args: { city: 'Rome', lc: 1 }, id: 'call_1', type: 'tool_call' },
      ])
      const result = new ToolMessage({ content: '25 degrees', tool_call_id: 'call_1' })
      return (await model.invoke([question, calling, result])).text
    }
    expect([await ask(), await ask()]).to.deep.equal(['Sunny.', 'Sunny.'])
    expect(upstream.calls).to.have.length(2)
    expect((await chat().invoke('Weather in Rome?')).tool_calls).to.have.length(1)
    expect(upstream.calls).to.have.length(3)
  })

  it('gives structured output as it was', async () => {
    const schema = { title: 'city', type: 'object', properties: { city: { type: 'string' } } }
    upstream.answer = (_call, response) => sendJson(response, completion('{"city":"Rome"}'))
    for (let time = 0; time < 2; time += 1) {
      const model = chat().withStructuredOutput(schema, { method: 'jsonSchema' })
      expect(await model.invoke('Which city?')).to.deep.equal({ city: 'Rome' })
    }
    expect(upstream.calls).to.have.length(1)
  })

  it('K1: asks about every picture', async () => {
    upstream.answer = ({ text }, response) =>
      sendJson(response, completion(text.includes('CATCAT') ? 'A cat.' : 'A dog.'))
    const about = async (data: string): Promise<string> => {
      const url = `data:image/png;base64,${data}`
      const content = [
        { type: 'text', text: 'What is this?' },
        { type: 'image_url', image_url: { url } },
      ]
      return (await chat().invoke([new HumanMessage({ content })])).text
    }
    expect(await about('CATCAT')).to.equal('A cat.')
    expect(await about('DOGDOG')).to.equal('A dog.')
    expect(await about('CATCAT')).to.equal('A cat.')
    expect(upstream.calls).to.have.length(3)
    expect(await totals()).to.include({ bypass: 3, stores: 0, hits: 0 })
  })

  it('K1: asks again where a setting differs, and not where the key does', async () => {
    await chat({ temperature: 0.2 }).invoke('Hi.')
    await chat({ temperature: 0.2, apiKey: 'sk-rotated' }).invoke('Hi.')
    expect(upstream.calls).to.have.length(1)
    const others = [
      chat({ temperature: 0.3 }),
      chat(),
      chat({ temperature: 0.2, model: 'gpt-4o' }),
      chat({ temperature: 0.2, maxTokens: 5 }),
      chat({ temperature: 0.2, cache: cacheOf({ namespace: 'faq' }) }),
      chat({ temperature: 0.2, cache: cacheOf({ tenant: 'other' }) }),
      chat({ temperature: 0.2 }).bindTools([TOOL]),
      chat({ temperature: 0.2 }).withConfig({ stop: ['apiKey:"sk-test"'] }),
    ]
    for (const [place, other] of others.entries()) {
      await other.invoke('Hi.')
      expect(upstream.calls).to.have.length(2 + place)
    }
  })

  it('V3: keeps nothing whose generation an invalidation has overtaken', async () => {
    const model = new Parrot({ cache: cacheOf() })
    const gate = Promise.withResolvers<void>()
    model.gate = gate.promise
    const first = model.invoke('Hi.')
    await until(() => model.asked > 0)
    await reprise.invalidate.execute({ model: 'parrot-1' })
    gate.resolve()
    expect((await first).text).to.equal('Hi. (1)')
    expect((await model.invoke('Hi.')).text).to.equal('Hi. (2)')
    expect((await model.invoke('Hi.')).text).to.equal('Hi. (2)')
    await reprise.invalidate.execute({ all: true })
    expect((await model.invoke('Hi.')).text).to.equal('Hi. (3)')
  })

  it('S1: gives an answer that was cut short to who asked, and to nobody else', async () => {
    upstream.answer = (_call, response) => {
      const message = { role: 'assistant', content: 'Half an', refusal: null }
      const choice = { index: 0, message, logprobs: null, finish_reason: 'length' }
      sendJson(response, completion('', { choices: [choice] }))
    }
    for (let time = 1; time <= 2; time += 1) {
      expect((await chat().invoke('Hi.')).content).to.equal('Half an')
      expect(upstream.calls).to.have.length(time)
    }
    expect(await totals()).to.include({ misses: 2, store_skips: 2, stores: 0 })
  })

  it('keeps no answer of a call that failed', async () => {
    upstream.answer = (_call, response) => sendJson(response, { error: { message: 'no' } }, 500)
    await chat()
      .invoke('Hi.')
      .catch(() => undefined)
    upstream.answer = (_call, response) => sendJson(response, completion('Hello.'))
    expect((await chat().invoke('Hi.')).content).to.equal('Hello.')
  })

  it('streams past the cache, as LangChain does', async () => {
    upstream.answer = (_call, response) => sendStream(response, streamOf('Hello from upstream.'))
    for (let time = 1; time <= 2; time += 1) {
      let text = ''
      for await (const chunk of await chat().stream('Hi.')) text += chunk.text
      expect(text).to.equal('Hello from upstream.')
      expect(upstream.calls).to.have.length(time)
    }
    expect(await totals()).to.include({ requests: 0 })
  })

  it('caches what models of other kinds say, and tells prompts from conversations', async () => {
    const fake = new FakeListChatModel({ responses: ['one', 'two'], cache: cacheOf() })
    expect((await fake.invoke('Hi.')).content).to.equal('one')
    expect((await fake.invoke('Hi.')).content).to.equal('one')
    expect((await fake.invoke('Ho.')).content).to.equal('two')
    const parrot = new Parrot({ cache: cacheOf() })
    expect((await parrot.invoke('Human: Hi.')).text).to.equal('Human: Hi. (1)')
    expect((await parrot.invoke('Human: Hi.')).text).to.equal('Human: Hi. (1)')
    const llm = new FakeLLM({ response: 'Put [image] there.', cache: cacheOf() })
    for (let time = 0; time < 2; time += 1)
      expect(await llm.invoke('[image]')).to.equal('Put [image] there.')
    expect(await totals()).to.include({ misses: 4, hits: 3, bypass: 0 })
  })

  it('K1: does not cache Azure’s deployments, which go unnamed, but under the name given', async () => {
    const asked: string[] = []
    const azure = (deployment: string, model?: string): AzureChatOpenAI => {
      const fetch = async (url: string | URL | Request): Promise<Response> => {
        asked.push(String(url))
        return Response.json(completion(deployment))
      }
      return new AzureChatOpenAI({
        ...{ azureOpenAIApiKey: 'key', azureOpenAIApiInstanceName: 'here', maxRetries: 0 },
        ...{ azureOpenAIApiVersion: '2024-10-21', azureOpenAIApiDeploymentName: deployment },
        configuration: { fetch },
        cache: cacheOf(model === undefined ? {} : { model }),
      })
    }
    for (const deployment of ['big', 'small', 'big'])
      expect((await azure(deployment).invoke('Hi.')).content).to.equal(deployment)
    expect(logger.messages.join()).to.include('option `model`')
    for (const deployment of ['big', 'small', 'big'])
      expect((await azure(deployment, deployment).invoke('Hi.')).content).to.equal(deployment)
    expect(asked).to.have.length(5)
  })

  it('is a cache of LangChain’s', () => expect(cacheOf()).to.be.instanceOf(BaseCache))
})

describe('LangChain with Reprise’s cache on Redis', () => {
  let server: RedisServer
  let one: RedisReprise
  let other: RedisReprise
  const modelOn = (reprise: Reprise): Parrot =>
    new Parrot({ cache: new RepriseCache(reprise, { tenant: 'acme' }) })

  beforeEach(async () => {
    server = await RedisServer.start()
    one = await startRedisReprise(server.url)
    other = await startRedisReprise(server.url)
  })

  afterEach(async () => {
    server.resume()
    await Promise.all([one.reprise.close(), other.reprise.close()])
    await server.stop()
  })

  it('V3: shares answers between processes, and what takes them out of service', async () => {
    const [first, second] = [modelOn(one.reprise), modelOn(other.reprise)]
    expect((await first.invoke('Hi.')).text).to.equal('Hi. (1)')
    expect((await second.invoke('Hi.')).text).to.equal('Hi. (1)')
    const gate = Promise.withResolvers<void>()
    second.gate = gate.promise
    const late = second.invoke('Ho.')
    await until(() => second.asked > 0)
    await one.reprise.invalidate.execute({ tenant: 'acme' })
    gate.resolve()
    await late
    expect((await second.invoke('Hi.')).text).to.equal('Hi. (2)')
    expect((await first.invoke('Hi.')).text).to.equal('Hi. (2)')
    expect((await first.invoke('Ho.')).text).to.equal('Ho. (2)')
  })

  it('F2: goes on without a Redis that hangs', async () => {
    const model = modelOn(one.reprise)
    server.hang()
    const began = performance.now()
    expect((await model.invoke('Hi.')).text).to.equal('Hi. (1)')
    expect(performance.now() - began).to.be.below(2000)
    server.resume()
  })
})
