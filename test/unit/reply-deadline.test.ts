import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { expect } from 'chai'
import { ReplyDeadline } from '../../src/adapters/redis/reply-deadline.ts'

setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc') as () => void

/** What is reachable from a stack frame of the same turn is not collected. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve))
}

describe('waiting for replies', () => {
  it('passes on what comes in time, be it a failure', async () => {
    const deadline = new ReplyDeadline(1000)
    expect(await deadline.inTime(Promise.resolve('there'))).to.equal('there')
    const failed = deadline.inTime(Promise.reject(new Error('refused')))
    expect(await failed.catch(String)).to.equal('Error: refused')
  })

  it('R2: gives up what does not come, and nothing else', async () => {
    const deadline = new ReplyDeadline(20)
    const never = deadline.inTime(new Promise(() => {}))
    const there = deadline.inTime(Promise.resolve('there'))
    expect(await never.catch(String)).to.contain('Redis did not answer in time')
    expect(await there).to.equal('there')
  })

  it('keeps no reply in memory that has come, however long it would have waited for it', async () => {
    const deadline = new ReplyDeadline(60_000)
    const kept: WeakRef<object>[] = []
    const ask = async (): Promise<void> => {
      const reply = deadline.inTime(Promise.resolve(Buffer.alloc(100_000)))
      kept.push(new WeakRef(await reply))
    }
    for (let n = 0; n < 20; n += 1) await ask()
    await nextTurn()
    collect()
    expect(kept.filter((reply) => reply.deref() !== undefined)).to.deep.equal([])
    // Still there to be asked.
    expect(await deadline.inTime(Promise.resolve(1))).to.equal(1)
  })
})
