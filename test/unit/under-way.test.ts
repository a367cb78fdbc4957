import { expect } from 'chai'
import { UnderWay } from '../../src/application/under-way.ts'
import { settled } from '../support/manual-clock.ts'

describe('what is under way', () => {
  let underWay: UnderWay
  /** Whether nothing was under way at some time since {@link wait}. */
  let none: boolean
  const wait = (): void => {
    none = false
    void underWay.none().then(() => {
      none = true
    })
  }

  beforeEach(() => {
    underWay = new UnderWay()
  })

  it('is nothing at first', async () => {
    wait()
    await settled()
    expect(none).to.equal(true)
  })

  it('ends with the last, those included that begin meanwhile', async () => {
    const first = underWay.begin()
    wait()
    const second = underWay.begin()
    first()
    await settled()
    expect([none, underWay.count]).to.deep.equal([false, 1])
    second()
    await settled()
    expect([none, underWay.count]).to.deep.equal([true, 0])
  })

  it('goes on where something begins in the moment in which the last ends', async () => {
    const first = underWay.begin()
    wait()
    first()
    const second = underWay.begin()
    await settled()
    expect(none).to.equal(false)
    second()
    await settled()
    expect(none).to.equal(true)
  })
})
