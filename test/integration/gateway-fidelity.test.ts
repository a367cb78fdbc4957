import type { ServerResponse } from 'node:http'
import { expect } from 'chai'
import { eventsOf, outcomeOf, post, QUESTION, type Rig, startRig } from '../support/chat.ts'
import { completion, sendJson, sendStream, streamOf } from '../support/upstream-server.ts'

const STREAMED = { ...QUESTION, stream: true }
const ONLY_CACHED = { 'cache-control': 'only-if-cached' }

interface Chunk {
  readonly choices: readonly { readonly delta: object }[]
}

type Choice = Record<string, unknown> & { readonly message: Record<string, unknown> }

/** A stream whose choices all carry some fields more. */
function decorated(fields: object): readonly object[] {
  const chunks = streamOf('One two.') as readonly object[] as readonly (Chunk & object)[]
  return chunks.map((chunk) => ({
    ...chunk,
    choices: chunk.choices.map((choice) => ({ ...choice, ...fields })),
  }))
}

function sendParts(response: ServerResponse, parts: readonly (string | Uint8Array)[]): void {
  response.writeHead(200, { 'content-type': 'text/event-stream' })
  for (const part of parts) response.write(part)
  response.end()
}

describe('streams as the servers of this world send them', () => {
  let rig: Rig

  beforeEach(async () => {
    rig = await startRig()
  })

  afterEach(() => rig.stop())

  /** Streams once, then asks for the stored answer whole. */
  async function storedChoice(chunks: readonly object[]): Promise<Choice | undefined> {
    rig.upstream.answer = (_call, response) => sendStream(response, chunks)
    await (await post(rig, STREAMED)).text()
    const { choices = [] } = (await (await post(rig, QUESTION, ONLY_CACHED)).json()) as {
      choices?: readonly Choice[]
    }
    return choices[0]
  }

  it('a verdict of a content filter that comes with every chunk is no text that grows (Azure)', async () => {
    const content_filter_results = { hate: { filtered: false, severity: 'safe' } }
    const choice = await storedChoice(decorated({ content_filter_results }))
    expect(choice?.content_filter_results).to.deep.equal(content_filter_results)
  })

  it('a finish reason that comes with every chunk is one (Gemini)', async () => {
    const choice = await storedChoice(decorated({ finish_reason: 'stop' }))
    expect(choice).to.have.property('finish_reason', 'stop')
  })

  it('reasoning grows like content does (DeepSeek, vLLM)', async () => {
    const [first, ...rest] = streamOf('x')
    const thought = (reasoning_content: string): object => ({
      ...first,
      choices: [{ index: 0, delta: { reasoning_content }, finish_reason: null }],
    })
    const choice = await storedChoice([first ?? {}, thought('Let me '), thought('see.'), ...rest])
    expect(choice?.message).to.include({ reasoning_content: 'Let me see.', content: 'x' })
  })

  it('two tool calls under one number but with identifiers of their own stay two (Gemini)', async () => {
    const [envelope, , finish] = streamOf('x')
    const call = (id: string, name: string, args: string): object => ({
      index: 0,
      id,
      type: 'function',
      function: { name, arguments: args },
    })
    const chunk = (delta: object): object => ({
      ...envelope,
      choices: [{ index: 0, delta, finish_reason: null }],
    })
    const choice = await storedChoice([
      chunk({ role: 'assistant', tool_calls: [call('a', 'now', '')] }),
      chunk({ tool_calls: [call('b', 'weather', '{}')] }),
      finish ?? {},
    ])
    expect(choice?.message.tool_calls ?? []).not.to.have.length(1)
  })

  const events = streamOf('Grüße 🙂.').map((chunk) => `data: ${JSON.stringify(chunk)}`)
  const text = [...events, 'data: [DONE]', ''].join('\n\n')
  const framings: readonly (readonly [string, readonly (string | Uint8Array)[]])[] = [
    ['with carriage returns', [text.replaceAll('\n', '\r\n')]],
    ['with comments in between', [`: hello\n\n${text.replaceAll('data:', ': still here\ndata:')}`]],
    ['without a space behind the colon', [text.replaceAll('data: ', 'data:')]],
    ['with a space behind its terminal marker', [text.replace('[DONE]', '[DONE] ')]],
    ['with named events', [text.replaceAll('data:', 'event: chunk\ndata:')]],
    ['byte by byte', [...Buffer.from(text)].map((byte) => Uint8Array.of(byte))],
    ['without an empty line at the end', [text.trimEnd()]],
  ]
  for (const [what, parts] of framings) {
    it(`S1: a stream ${what} is complete, and stored`, async () => {
      rig.upstream.answer = (_call, response) => sendParts(response, parts)
      const received = await eventsOf(await post(rig, STREAMED))
      expect(received.at(-1)).to.equal('[DONE]')
      expect(JSON.stringify(received)).to.include('🙂.')
      expect(await outcomeOf(rig, QUESTION, ONLY_CACHED)).to.equal('HIT')
    })
  }

  it('an answer that comes whole where a stream was asked for keeps its identifier', async () => {
    rig.upstream.answer = (_call, response) =>
      sendJson(response, completion('Whole.'), 200, { 'x-request-id': 'req_1' })
    const [first] = await eventsOf(await post(rig, STREAMED))
    expect(first).to.have.property('id', 'chatcmpl-upstream')
  })

  it('S1: nothing but the terminal marker is no answer', async () => {
    rig.upstream.answer = (_call, response) => sendStream(response, [])
    expect(await outcomeOf(rig, STREAMED)).to.equal('DEGRADED')
  })
})
