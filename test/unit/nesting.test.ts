import { expect } from 'chai'
import type { JsonValue } from '../../src/domain/json.ts'
import { nestsBeyond } from '../../src/domain/nesting.ts'

function nested(levels: number): JsonValue {
  let value: JsonValue = 'text'
  for (let level = 0; level < levels; level += 1) value = level % 2 ? [value] : { value }
  return value
}

describe('nesting', () => {
  it('is beyond a bound from one level more on, objects and lists alike', () => {
    expect(nestsBeyond(0, 'text')).to.equal(false)
    expect(nestsBeyond(4, nested(4))).to.equal(false)
    expect(nestsBeyond(4, nested(5))).to.equal(true)
  })

  it('counts where it is deepest', () => {
    expect(nestsBeyond(2, [1, null, { shallow: {} }, { deep: [[]] }])).to.equal(true)
    expect(nestsBeyond(3, [1, null, { shallow: {} }, { deep: [] }])).to.equal(false)
  })

  it('is told of what is nested however deep', () => {
    expect(nestsBeyond(128, nested(1_000_000))).to.equal(true)
  })
})
