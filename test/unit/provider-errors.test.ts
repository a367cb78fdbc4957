import { expect } from 'chai'
import { transportError } from '../../src/adapters/llm/provider-errors.ts'

describe('the failure of a connection to a provider', () => {
  const failed = (code: unknown): Error =>
    transportError('sec', Object.assign(new Error('quotes what was sent'), { code }), false)

  it('says why in a word, where the system or TLS has one', () => {
    expect(failed('CERT_HAS_EXPIRED').message).to.equal('no connection to sec (CERT_HAS_EXPIRED)')
  })

  it('M3: says nothing that is no such word', () => {
    for (const code of [undefined, 7, 'a prompt', 'A PROMPT', 'X'.repeat(100)])
      expect(failed(code).message).to.equal('no connection to sec')
  })
})
