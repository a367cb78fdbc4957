import { expect } from 'chai'
import { type Guard, judge } from '../../src/domain/semantic/judgement.ts'

function guardOf(a: string, b: string): Guard | undefined {
  const judgement = judge(a, { text: b, cosine: 1 }, 'answer')
  return judgement.kind === 'vetoed' ? judgement.guard : undefined
}

describe('a judgement of prompts', () => {
  const prompts: readonly (readonly [string, string])[] = [
    [
      'Translate to French: The lawyer bought the boat.',
      'Translate to French: The lawyer bought the boat last winter.',
    ],
    [
      'Translate to French: The lawyer bought the boat.',
      'Translate to French: The lawyer bought the old boat.',
    ],
    ['Translate to French: Have a nice day', 'Translate to French: Have a great weekend'],
    ['Translate to French: The soup is cold', 'Translate to French: The sky is blue'],
    [
      'Classify the sentiment of:\nThe soup was cold',
      'Classify the sentiment of:\nThe soup was great',
    ],
    [
      'Write a function that sorts a list',
      'Write a function that sorts a list in descending order',
    ],
    ['What is the capital of Guinea?', 'What is the capital of Equatorial Guinea?'],
    ['Is it legal to own a gun?', 'Is it legal to own a machine gun?'],
    ['Flights to Boston', 'Flights from Boston'],
    ['Should I take it before meals?', 'Should I take it with meals?'],
    ['Where is my account?', 'Where is your account?'],
    ['What does curl -o do?', 'What does curl -O do?'],
    ['What is (2 + 3) * 4?', 'What is 2 + 3 * 4?'],
    ['What is sodium sulfate?', 'What is sodium sulfite?'],
    ['Reset the account of jansen', 'Reset the account of jensen'],
    ['Das Essen war gut', 'Das Essen war nicht gut'],
    ['Sort: milk, bread, butter', 'Sort: milk, bread'],
  ]
  for (const [a, b] of prompts) {
    it(`vetoes “${b}” for “${a}”, both ways, even at a cosine of 1`, () => {
      expect([guardOf(a, b), guardOf(b, a)]).to.not.include(undefined)
    })
  }

  it('takes what is to be worked on literally, and how it is asked for politely', () => {
    const plain = 'Translate to French: good morning'
    expect(guardOf(plain, 'translate to french: Good morning')).to.equal(undefined)
    expect(guardOf(plain, 'Hi there! Translate to French: good morning')).to.equal(undefined)
  })
})
