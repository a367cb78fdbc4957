import { expect } from 'chai'
import { type Judgement, judge } from '../../src/domain/semantic/judgement.ts'
import { DIFFERENT } from '../support/different-questions.ts'

function promptAbout(thing: string): string {
  return `Write a friendly text of about one hundred words for people who want to know more about ${thing} before buying`
}

describe('a judgement by intent', () => {
  const scoresOf = (a: string, b: string): readonly [Judgement, number] => {
    const candidate = { text: b, cosine: 0.9 }
    return [judge(a, candidate, 'intent'), judge(a, candidate, 'answer').score]
  }

  it('doubts another term where much else differs', () => {
    const [judgement, plain] = scoresOf('How do I top up?', 'How do I top up my account?')
    expect(judgement).to.include({ kind: 'doubted', guard: 'terms' })
    expect(judgement.score).to.be.closeTo(plain - 0.4, 1e-9)
  })

  it('doubts another term the more, the more alike the rest is', () => {
    const [judgement, plain] = scoresOf(
      'How do I top up my account here?',
      'How do I top up my card here?',
    )
    expect(judgement).to.include({ kind: 'doubted', guard: 'terms' })
    expect(judgement.score).to.be.closeTo(plain - 0.4 - 8 * (7 / 8 - 0.8), 1e-9)
  })

  it('vetoes another term in what is the same otherwise, as where one is filled into a prompt', () => {
    for (const [one, other] of [
      ['toaster', 'kettle'],
      ['toaster', 'red toaster'],
      ['insulin', 'metformin'],
    ] as const) {
      const [judgement] = scoresOf(promptAbout(one), promptAbout(other))
      expect(judgement, other).to.include({ kind: 'vetoed', guard: 'terms' })
    }
  })

  for (const [a, b] of [
    ['Flights to Boston', 'Flights from Boston'],
    ['Should I take it before meals?', 'Should I take it during meals?'],
    ['Where is my account?', 'Where is your account?'],
    ['When was it built?', 'Where was it built?'],
    ['Who was the father of Ada?', 'Who was the father of the father of Ada?'],
    ['What is a pointer in C?', 'What is a pointer to a pointer in C?'],
  ] as const) {
    it(`vetoes “${b}” for “${a}”, which names the same and asks something else`, () => {
      expect([scoresOf(a, b)[0].kind, scoresOf(b, a)[0].kind]).to.deep.equal(['vetoed', 'vetoed'])
    })
  }

  it('doubts what may be said either way', () => {
    for (const [a, b] of [
      ['How do you reset it?', 'How do I reset it?'],
      ['Can I see it in the app?', 'Can I see it on the app?'],
    ] as const)
      expect(scoresOf(a, b)[0], b).to.include({ kind: 'doubted', guard: 'terms' })
  })

  it('doubts another name more, by both guards that see it', () => {
    const [judgement, plain] = scoresOf('Do you ship to Peru?', 'Do you ship to Chile?')
    expect(judgement).to.include({ kind: 'doubted', guard: 'names' })
    expect(judgement.score).to.be.closeTo(plain - 3.4, 1e-9)
  })

  it('takes nothing for names that are not written as such', () => {
    const [judgement, plain] = scoresOf('do you ship to peru', 'do you ship to chile')
    expect(judgement).to.include({ kind: 'doubted', guard: 'names' })
    expect(judgement.score).to.be.closeTo(plain - 0.4, 1e-9)
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

  it('doubts a negation up to two thirds of the words', () => {
    const [judgement] = scoresOf('Why is my card not working?', 'Why is my card failing?')
    expect(judgement).to.include({ kind: 'doubted', guard: 'negation' })
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
