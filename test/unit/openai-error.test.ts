import { expect } from 'chai'
import { openAiError } from '../../src/adapters/http/openai-error.ts'

describe('an error in OpenAI’s shape', () => {
  it('has every member, where the provider leaves some out', () => {
    const said = openAiError({ message: 'no such tool' })
    const rest = { type: 'upstream_error', param: null, code: null }
    expect(said).to.deep.equal({ message: 'no such tool', ...rest })
  })

  it('has a text for a code, where the provider numbers its codes', () => {
    expect(openAiError({ message: 'no', code: 402 })).to.include({ code: '402' })
  })

  it('is the provider’s own otherwise, members that nobody knows included', () => {
    const said = { message: 'no', type: 'x', param: 'n', code: 'y', metadata: { raw: 1 } }
    expect(openAiError(said)).to.deep.equal(said)
  })
})
