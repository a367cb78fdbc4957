import { expect } from 'chai'
import { RESPONSES_ENDPOINT } from '../../src/adapters/llm/openai-responses-endpoint.ts'
import type { JsonObject } from '../../src/domain/json.ts'
import type { LlmRequest } from '../../src/domain/llm-request.ts'
import { request } from '../support/responses.ts'

describe('a request for a response', () => {
  const body = (asked: LlmRequest, streamed = false): JsonObject =>
    RESPONSES_ENDPOINT.requestBody(asked, streamed)

  it('goes out as it came in', () => {
    const input = [
      { role: 'user', content: 'Hi.' },
      { type: 'function_call_output', call_id: 'c' },
    ]
    const asked = {
      ...request({ input, stream: true, metadata: {} }),
      maxTokens: 9,
      temperature: 0,
    }
    const sent = { model: 'gpt-test', input, metadata: {}, max_output_tokens: 9, temperature: 0 }
    expect(body(asked)).to.deep.equal(sent)
    expect(body(request())).to.deep.equal({ model: 'gpt-test', input: 'Hello.' })
    const { input: _input, ...nothing } = request().parameters
    expect(body({ ...request(), parameters: nothing })).to.deep.equal({ model: 'gpt-test' })
  })

  it('asks for a stream, and says how, where one is wanted', () => {
    const asked = request({ stream_options: { include_obfuscation: false } })
    expect(body(asked)).to.not.have.any.keys('stream', 'stream_options')
    expect(body(asked, true)).to.deep.include({
      stream: true,
      stream_options: { include_obfuscation: false },
    })
  })

  it('has its messages before its input, and its context behind the leading ones', () => {
    const messages = [{ role: 'developer', content: 'Be brief.' }]
    const asked = { ...request(), messages, context: { a: 'fact' } }
    expect(body(asked).input).to.deep.equal([
      { role: 'developer', content: 'Be brief.' },
      { role: 'system', content: '{"a":"fact"}' },
      { role: 'user', content: 'Hello.' },
    ])
    const leading = { ...request({ input: messages }), context: 'Facts.' }
    expect(body(leading).input).to.deep.equal([...messages, { role: 'system', content: 'Facts.' }])
  })
})
