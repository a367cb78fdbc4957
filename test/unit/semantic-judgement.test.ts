import { expect } from 'chai'
import fc from 'fast-check'
import {
  DEFAULT_THRESHOLD,
  type Guard,
  judge,
  MATCHES,
  type Match,
  probabilityOf,
} from '../../src/domain/semantic/judgement.ts'
import { DIFFERENT } from '../support/different-questions.ts'

function guardOf(a: string, b: string): Guard | undefined {
  const judgement = judge(a, { text: b, cosine: 1 }, 'answer')
  return judgement.kind === 'vetoed' ? judgement.guard : undefined
}

function isVetoed(a: string, b: string, match: Match): boolean {
  return judge(a, { text: b, cosine: 1 }, match).kind === 'vetoed'
}

function hits(a: string, b: string, cosine = 0.97): boolean {
  const judgement = judge(a, { text: b, cosine }, 'answer')
  return judgement.kind === 'scored' && probabilityOf(judgement.score) >= DEFAULT_THRESHOLD
}

describe('a judgement', () => {
  for (const [guard, a, b] of DIFFERENT) {
    it(`vetoes “${a}” for “${b}”, both ways, even at a cosine of 1`, () => {
      expect([guardOf(a, b) ?? 'none', guardOf(b, a) ?? 'none']).to.satisfy(
        ([one, other]: readonly string[]) => one !== 'none' && other !== 'none',
      )
      if (guard !== 'quoted' && guard !== 'scripts') expect(guardOf(a, b)).to.equal(guard)
    })
  }

  const same: readonly (readonly [string, string])[] = [
    ['How do I reset my password?', 'how do i reset my password'],
    ["Why don't cats swim?", 'Why do not cats swim'],
    ['Can I bring 4,000 coins?', 'Can I bring four thousand coins?'],
    [
      'How do I cancel my subscription?',
      'Hello! How do I cancel my subscription? Thanks in advance.',
    ],
    [
      'How do I cancel my subscription?',
      'Could you please tell me: how do I cancel my subscription?',
    ],
    ['How do I cancel my subscription?', 'How do I cancel my subscrpition?'],
    ['What does "carpe diem" mean?', 'what does carpe diem mean'],
  ]
  for (const [a, b] of same) {
    it(`gives the answer to “${a}” for “${b}”`, () => expect(hits(a, b)).to.equal(true))
  }

  it('never matches after any digit was changed', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat({ max: 8 }), fc.nat(), (number, by, place) => {
        const digits = `${number}`
        const at = place % digits.length
        const other = `${(Number(digits[at]) + 1 + by) % 10}`
        const changed = digits.slice(0, at) + other + digits.slice(at + 1)
        expect(
          guardOf(`What happened in ${digits} there?`, `What happened in ${changed} there?`),
        ).to.be.a('string')
      }),
    )
  })

  it('vetoes the same pairs whichever was asked first', () => {
    const words = fc.constantFrom(
      'not',
      'buy',
      'sell',
      '5',
      '6',
      'paris',
      'rome',
      'the',
      'x',
      'blue',
    )
    const question = fc.array(words, { maxLength: 6 }).map((list) => list.join(' '))
    fc.assert(
      fc.property(question, question, (a, b) => {
        for (const match of MATCHES) expect(isVetoed(a, b, match)).to.equal(isVetoed(b, a, match))
      }),
      { examples: [['the buy', 'buy buy']] },
    )
  })

  it('never vetoes a question for itself in another case', () => {
    const question = fc.stringMatching(/^[a-zA-Z0-9 ,.?']{1,60}$/)
    fc.assert(
      fc.property(question, (text) => {
        fc.pre(/[a-z]/iu.test(text))
        expect(guardOf(text, text.toLowerCase())).to.equal(undefined)
      }),
      { examples: [["aA'S."]] },
    )
  })

  it('takes less than a millisecond for eight candidates, with room to spare', () => {
    const started = performance.now()
    for (let n = 0; n < 400; n++) hits(`How do I get refund ${n >> 3}?`, 'Where is my refund?')
    expect((performance.now() - started) / 50).to.be.below(20)
  })

  it('F2: takes no longer for courtesies over and over, which can be divided in many ways', () => {
    const asked = `What is a cache? ${'please tell me '.repeat(14)}now`
    const started = performance.now()
    judge(asked, { text: 'What is a cache?', cosine: 1 }, 'answer')
    expect(performance.now() - started).to.be.below(1000)
  })

  it('is defined for texts of nothing, of signs and of marks', () => {
    for (const text of ['', '???', ' ', '👍', 'é̂', '\u0301', 'ß', '٣']) {
      expect(() => judge(text, { text: 'What?', cosine: 1 }, 'answer')).not.to.throw()
    }
    expect(guardOf('', 'What is this?')).to.equal('scripts')
  })
})
