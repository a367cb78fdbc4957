import { expect } from 'chai'
import { EntryBatches } from '../../src/adapters/redis/entry-batches.ts'
import { CacheUnavailableError } from '../../src/domain/errors.ts'
import { rejection } from '../support/rejection.ts'

/** Redis answers everything with that. */
function answering(reply: unknown): EntryBatches {
  return new EntryBatches({ ask: <T>() => Promise.resolve(reply as T) })
}

describe('entries read by one command', () => {
  it('come with the position of their bucket', async () => {
    const batches = answering([Buffer.from('one'), null, Buffer.from('7')])
    const readings = await Promise.all(['a', 'b'].map((name) => batches.read([name, 'position'])))
    expect(readings).to.deep.equal([
      [Buffer.from('one'), 7],
      [null, 7],
    ])
  })

  const others = [
    null,
    undefined,
    7,
    'text',
    Buffer.from('bytes'),
    [],
    [null],
    [null, null, null, null],
  ]
  for (const reply of others)
    it(`S2, F1: a reply of another shape fails the reads, and not the process: ${JSON.stringify(reply)}`, async () => {
      const batches = answering(reply)
      const reads = ['a', 'b'].map((name) => rejection(batches.read([name, 'position'])))
      for (const error of await Promise.all(reads))
        expect(error).to.be.instanceOf(CacheUnavailableError)
    })
})
