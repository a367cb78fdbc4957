import { expect } from 'chai'
import fc from 'fast-check'
import { readBody, storedBody } from '../../src/adapters/memory/stored-body.ts'
import type { JsonObject } from '../../src/domain/json.ts'

describe('a body in memory', () => {
  it('S2: comes back as it was, whatever its characters', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('\ud800', '\u00ff', '\\u2014'),
    )
    fc.assert(
      fc.property(fc.dictionary(text, fc.oneof(text, fc.jsonValue())), (generated) => {
        const body = JSON.parse(JSON.stringify(generated)) as JsonObject
        const stored = storedBody(body)
        expect(readBody(stored)).to.deep.equal(body)
        expect(stored.bytes).to.equal(Buffer.byteLength(JSON.stringify(body)))
        expect(Buffer.from(stored.text, 'latin1').toString('latin1')).to.equal(stored.text)
        expect(stored.text.length).to.be.at.most(stored.bytes * 1.04)
      }),
    )
  })

  it('is JSON as it stands where few characters are beyond Latin-1, and UTF-8 where many are', () => {
    const said = (content: string): boolean => storedBody({ content }).inUtf8
    const english = 'A dash \u2014 as models write it. '.padEnd(300, 'And so on. ')
    expect([said(english), said('Größe'), said('答案'.repeat(20))]).to.deep.equal([
      false,
      false,
      true,
    ])
  })
})
