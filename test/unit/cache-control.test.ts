import { expect } from 'chai'
import { directiveMs, parseCacheControl } from '../../src/adapters/http/cache-control.ts'

/** Past every answer's time, in milliseconds: 2^31 seconds. */
const LONGEST_MS = 2_147_483_648_000

function maxAgeMs(header: string): number | undefined {
  return directiveMs(parseCacheControl(header), 'max-age')
}

function namesIn(header: string): string[] {
  return [...parseCacheControl(header).keys()]
}

describe('Cache-Control of a request', () => {
  it('seconds beyond any clock count as very many, not as none', () => {
    for (const value of ['2147483649', '99999999999', '9'.repeat(400)])
      expect(maxAgeMs(`max-age=${value}`), value).to.equal(LONGEST_MS)
  })

  it('leading zeros make no difference', () => {
    expect(maxAgeMs('max-age=0000000000060')).to.equal(60_000)
  })

  it('what is no number of seconds is the strictest', () => {
    for (const value of ['', '=', '=abc', '=-1', '=1.5', '=1e3'])
      expect(maxAgeMs(`max-age${value}`), value).to.equal(0)
  })

  it('of a directive that is given twice the first counts', () => {
    expect(maxAgeMs('max-age=0, max-age=100')).to.equal(0)
    expect(maxAgeMs('max-age=100, MAX-AGE=0')).to.equal(100_000)
  })

  it('a comma within quotes parts no directives', () => {
    expect(namesIn('ext="a, no-store, b", no-cache')).to.have.members(['ext', 'no-cache'])
    expect(maxAgeMs('ext="a,b",max-age="60"')).to.equal(60_000)
  })

  it('a quote that is never closed hides nothing that follows', () => {
    expect(namesIn('ext="a, no-store')).to.have.members(['ext', 'no-store'])
  })
})
