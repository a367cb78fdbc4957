import { createOpenAICompatible } from '@ai-sdk/openai-compatible'
import { generateText, isStepCount, Output, streamText, tool } from 'ai'
import { expect } from 'chai'
import * as z from 'zod'
import { type Rig, startRig } from '../support/chat.ts'
import { conversing, FORECAST, SAID } from '../support/conversing-upstream.ts'
import { type RecordingFetch, recordingFetch } from '../support/recording-fetch.ts'
import { rejection } from '../support/rejection.ts'
import { sendJson } from '../support/upstream-server.ts'

const forecast = z.object({ city: z.string(), degrees: z.number() })
const PROMPT = 'What is the weather in Zürich?'

describe('the AI SDK, through the gateway', () => {
  let rig: Rig
  let caches: RecordingFetch
  /** What the tool was called with. */
  let calls: unknown[]

  beforeEach(async () => {
    calls = []
    rig = await startRig()
    rig.upstream.answer = conversing
    caches = recordingFetch()
  })

  afterEach(() => rig.stop())

  function asked() {
    const provider = createOpenAICompatible({
      name: 'reprise',
      baseURL: `${rig.url}/v1`,
      apiKey: 'sk-caller',
      fetch: caches.fetch,
      includeUsage: true,
      supportsStructuredOutputs: true,
    })
    return { model: provider('gpt-4o-mini'), prompt: PROMPT, maxRetries: 0 }
  }

  const weather = tool({
    description: 'Tells the weather.',
    inputSchema: forecast,
    execute: async (input) => {
      calls.push(input)
      return `${input.degrees} degrees`
    },
  })

  async function whole() {
    const { text, usage, finishReason } = await generateText(asked())
    return { text, usage, finishReason }
  }

  async function streamed() {
    const result = streamText(asked())
    let text = ''
    for await (const piece of result.textStream) text += piece
    return { text, usage: await result.usage, finishReason: await result.finishReason }
  }

  for (const [shape, ask, other] of [
    ['whole', whole, streamed],
    ['streamed', streamed, whole],
  ] as const) {
    it(`gets a miss ${shape}, then hits in both shapes, with equal text and usage`, async () => {
      const [miss, hit, turned] = [await ask(), await ask(), await other()]
      expect(caches.taken()).to.deep.equal(['MISS', 'HIT', 'HIT'])
      expect(miss).to.deep.include({ text: SAID, finishReason: 'stop' })
      expect(miss.usage).to.include({ inputTokens: 19, outputTokens: 10, totalTokens: 29 })
      expect([hit, turned]).to.deep.equal([miss, miss])
      expect(rig.upstream.calls).to.have.length(1)
    })
  }

  const TWO_STEPS = { tools: { weather }, stopWhen: isStepCount(2) }

  it('calls tools, with whole answers: on a hit with the same arguments, and to the same end', async () => {
    const ask = () => generateText({ ...asked(), ...TWO_STEPS })
    const [miss, hit] = [await ask(), await ask()]
    expect(caches.taken()).to.deep.equal(['MISS', 'MISS', 'HIT', 'HIT'])
    expect(calls).to.deep.equal([FORECAST, FORECAST])
    for (const { text, steps } of [miss, hit]) {
      expect(text).to.equal('The tool says 18 degrees.')
      expect(steps[0]?.toolCalls[0]).to.deep.include({ toolName: 'weather', input: FORECAST })
      expect(steps[0]?.finishReason).to.equal('tool-calls')
    }
    expect(hit.totalUsage).to.deep.equal(miss.totalUsage)
  })

  it('calls tools, streamed: on a hit with the same arguments, and to the same end', async () => {
    const ask = async () => {
      const result = streamText({ ...asked(), ...TWO_STEPS })
      const parts = new Set<string>()
      for await (const { type } of result.fullStream) parts.add(type)
      return { parts, text: await result.text, usage: await result.totalUsage }
    }
    const [miss, hit] = [await ask(), await ask()]
    expect(caches.taken()).to.deep.equal(['MISS', 'MISS', 'HIT', 'HIT'])
    expect(calls).to.deep.equal([FORECAST, FORECAST])
    expect(miss.text).to.equal('The tool says 18 degrees.')
    expect(miss.parts).to.include('tool-call').and.to.include('tool-result')
    expect(hit).to.deep.equal(miss)
  })

  it('shares what tools were called with between both shapes', async () => {
    await streamText({ ...asked(), ...TWO_STEPS }).consumeStream()
    const { text } = await generateText({ ...asked(), ...TWO_STEPS })
    expect(caches.taken()).to.deep.equal(['MISS', 'MISS', 'HIT', 'HIT'])
    expect(text).to.equal('The tool says 18 degrees.')
  })

  it('gets objects by a schema, whole and streamed', async () => {
    const output = Output.object({ schema: forecast })
    const first = await generateText({ ...asked(), output })
    const second = await generateText({ ...asked(), output })
    const third = streamText({ ...asked(), output })
    expect([first.output, second.output, await third.output]).to.deep.equal(Array(3).fill(FORECAST))
    expect(caches.taken()).to.deep.equal(['MISS', 'HIT', 'HIT'])
    expect(rig.upstream.calls[0]?.body).to.have.nested.property('response_format.type')
  })

  it('K1: gets a miss for another schema, and for none', async () => {
    await generateText({ ...asked(), output: Output.object({ schema: forecast }) })
    const wider = forecast.extend({ wind: z.number().optional() })
    await generateText({ ...asked(), output: Output.object({ schema: wider }) })
    await generateText(asked())
    expect(caches.taken()).to.deep.equal(['MISS', 'MISS', 'MISS'])
  })

  it('F5: reads the apology as an answer, and the provider’s error where that is off', async () => {
    const error = { message: 'overloaded', type: 'server_error', param: null, code: 'busy' }
    rig.upstream.answer = (_call, response) => sendJson(response, { error }, 503)
    expect((await whole()).text).to.include('sorry')
    expect((await streamed()).text).to.include('sorry')
    const headers = { 'x-reprise-apology': 'off' }
    const thrown = await rejection(generateText({ ...asked(), headers }))
    expect(thrown).to.include({ name: 'AI_APICallError', statusCode: 503, message: 'overloaded' })
    expect(caches.taken()).to.deep.equal(['DEGRADED', 'DEGRADED', null])
  })
})
