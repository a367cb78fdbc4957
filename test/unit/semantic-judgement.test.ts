import { expect } from 'chai'
import fc from 'fast-check'
import {
  DEFAULT_THRESHOLD,
  type Guard,
  type Judgement,
  judge,
  probabilityOf,
} from '../../src/domain/semantic/judgement.ts'

function guardOf(a: string, b: string): Guard | undefined {
  const judgement = judge(a, { text: b, cosine: 1 }, 'answer')
  return judgement.kind === 'vetoed' ? judgement.guard : undefined
}

function hits(a: string, b: string, cosine = 0.97): boolean {
  const judgement = judge(a, { text: b, cosine }, 'answer')
  return judgement.kind === 'scored' && probabilityOf(judgement.score) >= DEFAULT_THRESHOLD
}

const DIFFERENT: readonly (readonly [Guard, string, string])[] = [
  ['numbers', 'Who won in 2023?', 'Who won in 2024?'],
  ['numbers', 'How do I install Python 2?', 'How do I install Python 3?'],
  ['numbers', 'Can I bring two bags?', 'Can I bring three bags?'],
  ['numbers', 'Who was the 1st president?', 'Who was the 2nd president?'],
  ['numbers', 'Is it 5 pm in Oslo?', 'Is it 5 am in Oslo?'],
  ['numbers', 'Is -5 degrees cold?', 'Is 5 degrees cold?'],
  ['numbers', 'How much is $20?', 'How much is €20?'],
  ['payload', 'What is 2+3?', 'What is 2-3?'],
  ['numbers', 'When did World War I end?', 'When did World War II end?'],
  ['negation', 'Why can I log in?', "Why can't I log in?"],
  ['negation', 'Do I always need it?', 'Do I never need it?'],
  ['negation', 'Can I pay with a card?', 'Can I pay without a card?'],
  ['negation', 'Why is it not allowed?', 'Why is it not not allowed?'],
  ['antonyms', 'How do I increase my limit?', 'How do I decrease my limit?'],
  ['antonyms', 'Is it legal to film here?', 'Is it illegal to film here?'],
  ['antonyms', 'What happens before lunch?', 'What happens after lunch?'],
  ['names', 'What is the capital of Peru?', 'What is the capital of chile?'],
  ['names', 'Is the shop open on Monday?', 'Is the shop open on Tuesday?'],
  ['terms', 'How old is Zorbella now?', 'How old is Quintavo now?'],
  ['terms', 'how do i clean a samovar', 'how do i clean a gramophone'],
  ['terms', 'Who was the father of Ada?', 'Who was the father of the father of Ada?'],
  ['terms', 'What is a pointer in C?', 'What is a pointer to a pointer in C?'],
  ['quoted', 'What does "carpe diem" mean?', 'What does "tempus fugit" mean?'],
  ['quoted', 'What does user_id mean?', 'What does user_ids mean?'],
  ['quoted', 'Is a@example.com taken?', 'Is b@example.com taken?'],
  ['quoted', 'What is vitamin C good for?', 'What is vitamin D good for?'],
  ['scripts', '天气怎么样', '你叫什么名字'],
  ['scripts', 'What does 👍 mean?', 'What does 👎 mean?'],
  ['order', 'Convert USD to EUR', 'Convert EUR to USD'],
  ['order', 'Is Ada taller than Bob?', 'Is Bob taller than Ada?'],
]

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
        expect(guardOf(a, b) === undefined).to.equal(guardOf(b, a) === undefined)
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

describe('a judgement by intent', () => {
  const scoresOf = (a: string, b: string): readonly [Judgement, number] => {
    const candidate = { text: b, cosine: 0.9 }
    return [judge(a, candidate, 'intent'), judge(a, candidate, 'answer').score]
  }

  it('doubts another term, and forbids nothing by it', () => {
    const [judgement, plain] = scoresOf('How do I top up?', 'How do I top up my account?')
    expect(judgement).to.include({ kind: 'doubted', guard: 'terms' })
    expect(judgement.score).to.be.closeTo(plain - 0.45, 1e-9)
  })

  it('doubts another name more, by both guards that see it', () => {
    const [judgement, plain] = scoresOf('Do you ship to Peru?', 'Do you ship to Chile?')
    expect(judgement).to.include({ kind: 'doubted', guard: 'names' })
    expect(judgement.score).to.be.closeTo(plain - 3.45, 1e-9)
  })

  it('takes nothing for names that are not written as such', () => {
    const [judgement, plain] = scoresOf('do you ship to peru', 'do you ship to chile')
    expect(judgement).to.include({ kind: 'doubted', guard: 'names' })
    expect(judgement.score).to.be.closeTo(plain - 0.45, 1e-9)
  })

  it('doubts names that are on no list, where both are written as such', () => {
    const [judgement, plain] = scoresOf('Where is Ravenna?', 'How far is it to Tampere?')
    expect(judgement).to.include({ kind: 'doubted', guard: 'names' })
    expect(judgement.score).to.be.at.most(plain - 3)
  })

  it('doubts a negation where much else differs, and takes nothing for it', () => {
    const [judgement, plain] = scoresOf('My card does not work', 'Why is my card broken?')
    expect(judgement).to.include({ kind: 'doubted', guard: 'negation' })
    expect(judgement.score).to.equal(plain)
  })

  it('vetoes a negation of what is the same otherwise', () => {
    const [judgement] = scoresOf('Why was my card accepted?', 'Why was my card not accepted?')
    expect(judgement).to.include({ kind: 'vetoed', guard: 'negation' })
  })

  it('doubts nothing that no guard objects to', () => {
    const [judgement, plain] = scoresOf('How do I top up?', 'how do i top up')
    expect(judgement).to.deep.equal({ kind: 'scored', score: plain })
  })

  for (const [guard, a, b] of DIFFERENT) {
    if (guard === 'names' || guard === 'terms') continue
    it(`vetoes “${a}” for “${b}” all the same`, () => {
      const judgement = judge(a, { text: b, cosine: 1 }, 'intent')
      expect(judgement).to.include({ kind: 'vetoed' })
    })
  }

  it('vetoes what another guard objects to as well as one that doubts', () => {
    const asked = 'How do you convert miles to kilometers?'
    const candidate = { text: 'How do I convert kilometers to miles?', cosine: 1 }
    expect(judge(asked, candidate, 'answer')).to.include({ kind: 'vetoed', guard: 'terms' })
    expect(judge(asked, candidate, 'intent')).to.include({ kind: 'vetoed', guard: 'order' })
  })
})
