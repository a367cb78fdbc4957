import { expect } from 'chai'
import { timedCrowd } from '../harness/timed-loop.ts'

describe('Timed loops', () => {
  it('keeps so many operations under way, and does each once', async () => {
    let [under, most, done] = [0, 0, 0]
    const operation = async (): Promise<void> => {
      under += 1
      most = Math.max(most, under)
      await new Promise((resolve) => setImmediate(resolve))
      under -= 1
      done += 1
    }
    const inputs = (): readonly number[] => Array.from({ length: 40 }, (_, n) => n)
    const { operations } = await timedCrowd({ inputs, operation, ms: 0.001, atOnce: 8 })
    expect([most, done, operations]).to.deep.equal([8, 40, 40])
  })
})
