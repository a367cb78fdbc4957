import { expect } from 'chai'
import { scannedNames } from '../../src/adapters/redis/scanned-names.ts'
import { CacheUnavailableError } from '../../src/domain/errors.ts'
import { rejection } from '../support/rejection.ts'

/** All pages of a server that answers with these replies, and then with the last for ever. */
async function pagesOf(...replies: unknown[]): Promise<readonly (readonly string[])[]> {
  const scan = async (): Promise<never> =>
    (replies.length > 1 ? replies.shift() : replies[0]) as never
  const pages: (readonly string[])[] = []
  for await (const page of scannedNames({ scan }, '*')) {
    if (pages.push(page) > 10) throw new Error('it never ends')
  }
  return pages
}

describe('names on a server', () => {
  it('come page by page, to the last', async () => {
    expect(await pagesOf(['5', ['a']], ['0', ['b']])).to.deep.equal([['a'], ['b']])
  })

  const others = [null, 7, 'OK', [], [null], ['0', 'a'], ['x', []], [['1'], []], [1, []]]
  for (const reply of others)
    it(`F1, F2: a reply of another shape ends the walk: ${JSON.stringify(reply)}`, async () => {
      expect(await rejection(pagesOf(reply))).to.be.instanceOf(CacheUnavailableError)
    })
})
