import { expect } from 'chai'
import type { Contender, Reading } from '../harness/contender.ts'
import { interleaved } from '../harness/rounds.ts'

const contender = (
  name: string,
  measure: () => Promise<Reading>,
  stop?: () => Promise<void>,
): Contender => ({
  name,
  role: name === 'floor' ? 'floor' : 'peer',
  start: async () => ({ measure, ...(stop === undefined ? {} : { stop }) }),
})

describe('Rounds', () => {
  it('has every contender measured once a round, in changing order, and does not count warming up', async () => {
    const turns: string[] = []
    const taking = (name: string): Contender =>
      contender(name, async () => {
        turns.push(name)
        return { us: turns.length }
      })
    const runs = await interleaved(['a', 'b', 'c'].map(taking), { rounds: 4, warmUps: 1 })
    expect(turns.slice(0, 3)).to.deep.equal(['a', 'b', 'c'])
    const rounds = [0, 1, 2, 3].map((round) => turns.slice(3 + round * 3, 6 + round * 3).join(''))
    expect(rounds).to.deep.equal(['abc', 'acb', 'cab', 'cba'])
    expect(runs.map(({ readings }) => readings.length)).to.deep.equal([4, 4, 4])
  })

  it('stops whatever was started where one of them fails', async () => {
    let stopped = 0
    const ends = async (): Promise<void> => {
      stopped += 1
    }
    const fails = async (): Promise<Reading> => {
      throw new Error('it does not run')
    }
    const contenders = [contender('a', async () => ({ us: 1 }), ends), contender('b', fails, ends)]
    const error = await interleaved(contenders, { rounds: 1, warmUps: 0 }).catch((cause) => cause)
    expect(error.message).to.equal('it does not run')
    expect(stopped).to.equal(2)
  })
})
