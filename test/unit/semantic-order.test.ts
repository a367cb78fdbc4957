import { expect } from 'chai'
import { ordersAgree } from '../../src/domain/semantic/order-agreement.ts'
import { readQuestion } from '../../src/domain/semantic/question-reading.ts'

function agree(a: string, b: string): boolean {
  return ordersAgree(readQuestion(a), readQuestion(b))
}

describe('the order of words', () => {
  const exchanged: readonly (readonly [string, string])[] = [
    ['Why do Poles dislike Russians?', 'Why do Russians dislike Poles?'],
    ['Flights from Paris to London', 'Flights to Paris from London'],
    ['Flights from New York to Los Angeles', 'Flights from Los Angeles to New York'],
    ['New York London trains', 'London New York trains'],
    ['Dog bites man', 'Man bites dog'],
    ['Who hit John?', 'Who did John hit?'],
    ['Who hit my brother?', 'Who did my brother hit?'],
    ['Is there anybody she calls?', 'Is there anybody calls she?'],
    ['Why will my cat chase your dog?', 'Why would your dog chase my cat?'],
    ['When I sleep my wife works', 'When my wife works I sleep'],
    ['I eat because I run', 'Because I eat I run'],
    ['Do I want 5 timers set?', 'Do I want timers set for 5?'],
    ['How many dollars is a euro?', 'How many euros is a dollar?'],
    ['Is it safe to drive from Texas to Ohio?', 'How safe is it to drive from Ohio to Texas?'],
    ['Should I swim before I eat?', 'Before I swim should I eat?'],
    ['A man whom my sister loves', 'A man whom loves my sister'],
    ['What do foreigners find odd about Indians?', 'What do Indians find odd in foreigners?'],
    ['Did only Ann see Tom?', 'Did Ann see only Tom?'],
    ['I have nothing to do', 'I have to do nothing'],
    ['Is a house dog expensive?', 'Is a dog house expensive?'],
    ['Did Will see my spiders?', 'Did my spiders see Will?'],
    ['Has Ann a red hat and Tom a blue hat?', 'Has Tom a red hat and Ann a blue hat?'],
  ]
  for (const [a, b] of exchanged) {
    it(`says something else: “${a}”, “${b}”`, () =>
      expect([agree(a, b), agree(b, a)]).to.deep.equal([false, false]))
  }

  const moved: readonly (readonly [string, string])[] = [
    ['Yesterday, my card was declined', 'My card was declined yesterday'],
    ['Is the street wet if it rains?', 'If it rains, is the street wet?'],
    ['In Tokyo, what time is it?', 'What time is it in Tokyo?'],
    ['Turn up your volume', 'Turn your volume up'],
    ['Flights from Paris to London', 'Flights to London from Paris'],
    ['What is your date of birth?', 'What is your birth date?'],
    ['What is the difference between tea and coffee?', 'Difference between coffee and tea'],
    ['Are British tea and Dutch tea alike?', 'Are Dutch tea and British tea alike?'],
    ['Which is heavier, a fox or a badger?', 'Which is heavier, a badger or a fox?'],
  ]
  for (const [a, b] of moved) {
    it(`says the same: “${a}”, “${b}”`, () =>
      expect([agree(a, b), agree(b, a)]).to.deep.equal([true, true]))
  }

  it('is looked through in no time, also where words are many and the same', () => {
    const [one, other] = [' so and'.repeat(140), ' one two'.repeat(110)]
    const started = performance.now()
    expect(agree(`x${one} z`, `z${one} x`)).to.equal(false)
    expect(agree(`x${other} z`, `z x${other}`)).to.equal(false)
    expect(performance.now() - started).to.be.below(500)
  })
})
