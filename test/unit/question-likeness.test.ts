import { expect } from 'chai'
import { questionLikeness } from '../../src/domain/semantic/question-likeness.ts'
import { readQuestion } from '../../src/domain/semantic/question-reading.ts'
import { rarity, stemLikeness } from '../../src/domain/semantic/related-words.ts'
import { stemOf } from '../../src/domain/semantic/stem.ts'
import { matchWords } from '../../src/domain/semantic/word-matching.ts'
import { WordStatistics } from '../../src/domain/semantic/word-statistics.ts'

const NO_WORDS = new WordStatistics([], 1)

function wordLikeness(a: string, b: string): number {
  return stemLikeness(stemOf(a), [stemOf('xyzzy'), stemOf(b)])
}

function likeness(a: string, b: string): number {
  const [x, y] = [readQuestion(a), readQuestion(b)]
  return questionLikeness(x, y, matchWords(x.tokens, y.tokens, NO_WORDS))
}

describe('the likeness of words', () => {
  it('is 1 of one word with itself, known or not', () => {
    expect(wordLikeness('cards', 'card')).to.equal(1)
    expect(stemLikeness('xyzzy', ['xyzzy'])).to.equal(1)
  })

  for (const [a, b] of [
    ['buy', 'purchase'],
    ['film', 'movie'],
    ['begin', 'start'],
    ['activation', 'activate'],
  ] as const) {
    it(`is high of ${a} and ${b}, either way`, () => {
      expect(wordLikeness(a, b)).to.equal(0.9)
      expect(wordLikeness(b, a)).to.equal(0.9)
    })
  }

  it('is less of words that are used alike', () => {
    expect(wordLikeness('doctor', 'nurse')).to.be.within(0.1, 0.8)
  })

  for (const [a, b] of [
    ['buy', 'sell'],
    ['increase', 'decrease'],
    ['berlin', 'munich'],
    ['monday', 'friday'],
    ['seven', 'eight'],
    ['metformin', 'insulin'],
    ['card', 'weather'],
  ] as const) {
    it(`is 0 of ${a} and ${b}`, () => expect(wordLikeness(a, b)).to.equal(0))
  }
})

describe('how rare a word is', () => {
  it('grows from the most common to the unknown', () => {
    const rarities = ['the', 'people', 'refund', 'xyzzy'].map((word) => rarity(stemOf(word)))
    expect(rarities).to.deep.equal(rarities.toSorted((a, b) => a - b))
    expect(new Set(rarities).size).to.equal(4)
    expect(rarities.at(0)).to.equal(0)
    expect(rarities.at(-1)).to.equal(1)
  })
})

describe('the likeness of questions', () => {
  it('is nearly 1 of the same, and 0 of two that share nothing', () => {
    expect(likeness('How do I reset my password?', 'how do i reset my password')).to.be.above(0.95)
    expect(likeness('reset password', 'weather tomorrow')).to.equal(0)
  })

  it('is the same either way', () => {
    const [a, b] = ['How do I buy a film?', 'Where can I purchase an old movie?']
    expect(likeness(a, b)).to.be.closeTo(likeness(b, a), 1e-12)
  })

  it('is higher where a synonym stands for a word than where another word does', () => {
    const asked = 'How do I buy a ticket?'
    expect(likeness(asked, 'How do I purchase a ticket?')).to.be.above(
      likeness(asked, 'How do I paint a ticket?') + 0.1,
    )
  })

  it('goes by the question that finds less of itself in the other', () => {
    const more = 'How do I reset the password of my wireless router?'
    expect(likeness('How do I reset it?', more)).to.be.below(0.6)
  })

  it('takes function words for little', () => {
    expect(likeness('How do I pay my invoice?', 'Where would one pay an invoice?')).to.be.above(0.8)
  })

  it('takes another name for more than another word', () => {
    const named = likeness('What is the weather in Ravenna?', 'What is the weather in Tampere?')
    expect(named).to.be.below(
      likeness('what is the weather in ravenna', 'what is the weather in tampere') - 0.1,
    )
  })
})
