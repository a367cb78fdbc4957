import { expect } from 'chai'
import { randomDigits } from '../../src/application/random-digits.ts'
import { replayed } from '../../src/application/replay.ts'
import { deepFrozen } from '../../src/domain/deep-frozen.ts'
import { isJsonObject, type JsonObject, jsonObjects } from '../../src/domain/json.ts'
import { jsonCopy } from '../../src/domain/json-copy.ts'
import type { LlmResponse } from '../../src/domain/llm-response.ts'
import { formatOf } from '../../src/domain/wire-formats.ts'
import { responseOf } from '../support/requests.ts'

/** Every object and list in a value, itself included. */
function partsOf(value: unknown): readonly object[] {
  if (typeof value !== 'object' || value === null) return []
  return [value, ...Object.values(value).flatMap(partsOf)]
}

function calling(): LlmResponse {
  const { body, ...rest } = responseOf()
  const call = { id: 'call_1', type: 'function', function: { name: 'f', arguments: '{}' } }
  const message = { role: 'assistant', content: null, tool_calls: [call] }
  const choices = [{ index: 0, message, finish_reason: 'tool_calls' }]
  return formatOf('openai.chat').read({ ...body, choices }, rest)
}

describe('a replayed answer', () => {
  for (const [what, response] of [
    ['text', responseOf()],
    ['a call', calling()],
  ] as const) {
    it(`S3: of ${what} shares nothing with the stored one, and can be changed through and through`, () => {
      const stored = deepFrozen({ ...response, cached: true })
      const own = replayed(stored, 0)
      const known = new Set(partsOf(stored))
      for (const part of partsOf(own)) {
        expect(known.has(part)).to.equal(false)
        expect(part).not.to.be.frozen
      }
    })

    it(`of ${what} is what its body says, under an identity of its own`, () => {
      const own = replayed(deepFrozen({ ...response, cached: true }), 5000)
      const again = formatOf('openai.chat').read(own.body, response)
      expect(own).to.deep.equal({ ...again, cached: true })
      const { id, created, ...rest } = own.body
      expect(id).to.match(/^chatcmpl-[0-9a-f]{36}$/)
      expect(created).to.equal(5)
      expect(rest).to.deep.include({ model: response.model, choices: response.body.choices })
    })
  }

  it('has its tool calls in its own body', () => {
    const own = replayed(deepFrozen(calling()), 0)
    const [choice] = jsonObjects(own.body.choices)
    const message = isJsonObject(choice?.message) ? choice.message : {}
    expect(own.toolCalls).to.have.length(1)
    expect(jsonObjects(message.tool_calls)[0]).to.equal(own.toolCalls[0])
  })

  it('is given an identity that no other has', () => {
    const ids = Array.from({ length: 5000 }, randomDigits)
    expect(new Set(ids).size).to.equal(5000)
    for (const id of ids) expect(id).to.match(/^[0-9a-f]{36}$/)
  })
})

describe('a copy of JSON', () => {
  it('says the same, also where a member is called __proto__ or has no value', () => {
    const text = '{"a":[1,[{"b":null}],"x"],"__proto__":{"c":[true]},"d":{}}'
    const object = deepFrozen<JsonObject>({ ...JSON.parse(text), e: undefined })
    const copy = jsonCopy(object)
    expect(JSON.stringify(copy)).to.equal(text)
    expect(Object.getPrototypeOf(copy)).to.equal(Object.prototype)
    expect(Object.keys(copy)).to.deep.equal(['a', '__proto__', 'd', 'e'])
    for (const part of partsOf(copy)) expect(part).not.to.be.frozen
  })
})
