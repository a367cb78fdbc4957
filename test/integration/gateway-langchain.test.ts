import { HumanMessage, ToolMessage } from '@langchain/core/messages'
import { tool } from '@langchain/core/tools'
import { ChatOpenAI, type ChatOpenAIFields } from '@langchain/openai'
import { expect } from 'chai'
import * as z from 'zod'
import { type Rig, startRig } from '../support/chat.ts'
import { conversing, FORECAST, SAID } from '../support/conversing-upstream.ts'
import { type RecordingFetch, recordingFetch } from '../support/recording-fetch.ts'
import { rejection } from '../support/rejection.ts'
import { sendJson } from '../support/upstream-server.ts'

const forecast = z.object({ city: z.string(), degrees: z.number() })
const PROMPT = 'What is the weather in Zürich?'
const USAGE = { input_tokens: 19, output_tokens: 10, total_tokens: 29 }
const weather = tool(async ({ degrees }) => `${degrees} degrees`, {
  name: 'weather',
  description: 'Tells the weather.',
  schema: forecast,
})

describe('LangChain’s ChatOpenAI, through the gateway', () => {
  let rig: Rig
  let caches: RecordingFetch

  beforeEach(async () => {
    rig = await startRig()
    rig.upstream.answer = conversing
    caches = recordingFetch()
  })

  afterEach(() => rig.stop())

  function chat(
    fields: ChatOpenAIFields = {},
    defaultHeaders: Record<string, string> = {},
  ): ChatOpenAI {
    return new ChatOpenAI({
      model: 'gpt-4o-mini',
      apiKey: 'sk-caller',
      maxRetries: 0,
      configuration: { baseURL: `${rig.url}/v1`, fetch: caches.fetch, defaultHeaders },
      ...fields,
    })
  }

  async function whole() {
    const { content, usage_metadata: usage } = await chat().invoke(PROMPT)
    return { content, usage }
  }

  async function streamed() {
    const stream = await chat().stream(PROMPT)
    let message: Awaited<ReturnType<typeof stream.next>>['value']
    for await (const piece of stream) message = message?.concat(piece) ?? piece
    return { content: message?.content, usage: message?.usage_metadata }
  }

  for (const [shape, ask, other] of [
    ['whole', whole, streamed],
    ['streamed', streamed, whole],
  ] as const) {
    it(`gets a miss ${shape}, then hits in both shapes, with equal content and usage`, async () => {
      const [miss, hit, turned] = [await ask(), await ask(), await other()]
      expect(caches.taken()).to.deep.equal(['MISS', 'HIT', 'HIT'])
      for (const { content, usage } of [miss, hit, turned]) {
        expect(content).to.equal(SAID)
        expect(usage).to.include(USAGE)
      }
      expect(rig.upstream.calls).to.have.length(1)
    })
  }

  it('calls tools that are bound to it, whole, and goes on from what they answer', async () => {
    const model = chat().bindTools([weather])
    const ask = async () => {
      const asked = new HumanMessage(PROMPT)
      const calling = await model.invoke([asked])
      const [call] = calling.tool_calls ?? []
      const told = await weather.invoke({ ...FORECAST, ...call?.args })
      const answered = new ToolMessage({ content: told, tool_call_id: call?.id ?? '' })
      return { call, said: (await model.invoke([asked, calling, answered])).content }
    }
    const [miss, hit] = [await ask(), await ask()]
    expect(caches.taken()).to.deep.equal(['MISS', 'MISS', 'HIT', 'HIT'])
    expect(miss.call).to.deep.include({ id: 'call_1', name: 'weather', args: FORECAST })
    expect(miss.said).to.equal('The tool says 18 degrees.')
    expect(hit).to.deep.equal(miss)
  })

  it('calls tools that are bound to it, streamed, a hit like a miss', async () => {
    const model = chat().bindTools([weather])
    const ask = async () => {
      const stream = await model.stream(PROMPT)
      let message: Awaited<ReturnType<typeof stream.next>>['value']
      for await (const piece of stream) message = message?.concat(piece) ?? piece
      return message?.tool_calls
    }
    const [miss, hit] = [await ask(), await ask()]
    const { tool_calls: turned } = await model.invoke(PROMPT)
    expect(caches.taken()).to.deep.equal(['MISS', 'HIT', 'HIT'])
    expect(miss?.[0]).to.deep.include({ id: 'call_1', name: 'weather', args: FORECAST })
    expect([hit, turned]).to.deep.equal([miss, miss])
  })

  for (const method of ['jsonSchema', 'functionCalling'] as const) {
    it(`gets objects by a schema, by way of ${method}`, async () => {
      const model = chat().withStructuredOutput(forecast, { method, name: 'forecast' })
      expect([await model.invoke(PROMPT), await model.invoke(PROMPT)]).to.deep.equal([
        FORECAST,
        FORECAST,
      ])
      const pieces: unknown[] = []
      for await (const piece of await model.stream(PROMPT)) pieces.push(piece)
      expect(pieces.at(-1)).to.deep.equal(FORECAST)
      expect(caches.taken()).to.deep.equal(['MISS', 'HIT', 'HIT'])
    })
  }

  it('K1: gets a miss for other tools, and for another temperature', async () => {
    await chat().invoke(PROMPT)
    await chat({ temperature: 0.2 }).invoke(PROMPT)
    await chat().bindTools([weather]).invoke(PROMPT)
    await chat().bindTools([weather], { tool_choice: 'weather' }).invoke(PROMPT)
    expect(caches.taken()).to.deep.equal(['MISS', 'MISS', 'MISS', 'MISS'])
  })

  it('F5: reads the apology as an answer, and the provider’s error where that is off', async () => {
    const error = { message: 'overloaded', type: 'server_error', param: null, code: 'busy' }
    rig.upstream.answer = (_call, response) => sendJson(response, { error }, 503)
    expect((await whole()).content).to.include('sorry')
    expect((await streamed()).content).to.include('sorry')
    const thrown = await rejection(chat({}, { 'x-reprise-apology': 'off' }).invoke(PROMPT))
    expect(thrown).to.include({ status: 503, code: 'busy' })
    expect(caches.taken()).to.deep.equal(['DEGRADED', 'DEGRADED', null])
  })
})
