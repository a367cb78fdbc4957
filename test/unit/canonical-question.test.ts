import { expect } from 'chai'
import fc from 'fast-check'
import { canonicalQuestion } from '../../src/domain/semantic/canonical-question.ts'

describe('the canonical form of a question', () => {
  it('has no case, no extra white space and no final question mark', () =>
    expect(canonicalQuestion('  What\n is  THIS ?? ')).to.equal('what is this'))

  it('keeps the same text however its characters are composed', () =>
    expect(canonicalQuestion('Cafe\u0301?')).to.equal(canonicalQuestion('Café')))

  it('is the same when it is taken twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const once = canonicalQuestion(text)
        expect(canonicalQuestion(once)).to.equal(once)
      }),
    )
  })
})
