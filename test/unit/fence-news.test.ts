import { expect } from 'chai'
import { fenceNews } from '../../src/adapters/redis/fence-news.ts'
import { CacheUnavailableError } from '../../src/domain/errors.ts'

describe('news of invalidations', () => {
  it('says up to where they go', () => {
    expect(fenceNews(['7', 1, []], 3)).to.deep.equal({ position: 7, lost: false, raised: [] })
  })

  for (const position of ['foo', 'NaN', 'inf', 'x7'])
    it(`V3, F3: a position that is none is not remembered: ${position}`, () => {
      expect(() => fenceNews([position, 1, []], 3)).to.throw(CacheUnavailableError)
    })

  for (const reply of [null, 7, 'OK', [], ['7'], ['7', 1], ['7', 1, 'news']])
    it(`F1, F3: a reply of another shape is a failure of Redis: ${JSON.stringify(reply)}`, () => {
      expect(() => fenceNews(reply as never, 3)).to.throw(CacheUnavailableError)
    })
})
