import { AIMessage, HumanMessage, ToolMessage } from '@langchain/core/messages'
import { ChatOpenAI, type ChatOpenAIFields } from '@langchain/openai'
import { expect } from 'chai'
import {
  cacheOf,
  type LangChainReprise,
  startLangChainReprise,
} from '../support/langchain-reprise.ts'
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

describe('LangChain with Reprise’s cache', () => {
  let upstream: UpstreamServer
  let rig: LangChainReprise
  const chat = (fields: Partial<ChatOpenAIFields> = {}): ChatOpenAI =>
    new ChatOpenAI({
      ...{ model: 'gpt-4o-mini', apiKey: 'sk-test', maxRetries: 0, cache: cacheOf(rig.reprise) },
      configuration: { baseURL: upstream.url },
      ...fields,
    })

  beforeEach(async () => {
    upstream = await UpstreamServer.start()
    rig = await startLangChainReprise()
  })

  afterEach(async () => {
    await rig.reprise.close()
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
    expect(await rig.totals()).to.include({
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
    expect(await rig.totals()).to.include({ bypass: 3, stores: 0, hits: 0 })
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
      chat({ temperature: 0.2, cache: cacheOf(rig.reprise, { namespace: 'faq' }) }),
      chat({ temperature: 0.2, cache: cacheOf(rig.reprise, { tenant: 'other' }) }),
      chat({ temperature: 0.2 }).bindTools([TOOL]),
      chat({ temperature: 0.2 }).withConfig({ stop: ['apiKey:"sk-test"'] }),
    ]
    for (const [place, other] of others.entries()) {
      await other.invoke('Hi.')
      expect(upstream.calls).to.have.length(2 + place)
    }
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
    expect(await rig.totals()).to.include({ misses: 2, store_skips: 2, stores: 0 })
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
    expect(await rig.totals()).to.include({ requests: 0 })
  })
})
