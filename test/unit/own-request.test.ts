import { expect } from 'chai'
import type { LlmRequest } from '../../src/domain/llm-request.ts'
import { ownRequest } from '../../src/domain/own-request.ts'
import { asking } from '../support/requests.ts'

const call = (): string => 'nobody is asked for this'

describe('a copy of a request', () => {
  for (const [what, change] of [
    ['lists behind proxies', { messages: new Proxy([{ role: 'user', content: 'one' }], {}) }],
    ['members that no copy can be made of', { parameters: { user: call, metadata: { call } } }],
  ] as const)
    it(`S3: shares no list and no plain object with it, ${what} included`, () => {
      const request = { ...asking('one'), ...change } as unknown as LlmRequest
      const own = ownRequest(request)
      expect(own).to.deep.equal(request)
      expect(own.messages).not.to.equal(request.messages)
      expect(own.messages[0]).not.to.equal(request.messages[0])
      expect(own.parameters).not.to.equal(request.parameters)
    })

  it('keeps functions, and what holds itself', () => {
    const metadata: Record<string, unknown> = { call }
    metadata.self = metadata
    const request = { ...asking('one'), parameters: { metadata } } as unknown as LlmRequest
    const own = ownRequest(request).parameters.metadata as typeof metadata
    expect(own.call).to.equal(call)
    expect(own.self).to.equal(own)
    expect(own).not.to.equal(metadata)
  })
})
