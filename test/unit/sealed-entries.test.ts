import { expect } from 'chai'
import fc from 'fast-check'
import { readChatCompletion } from '../../src/domain/chat-completion.ts'
import { decodeEntry, decodeHead, encodeEntry } from '../../src/domain/entry-codec.ts'
import type { JsonObject } from '../../src/domain/json.ts'
import type { EntrySealPort } from '../../src/domain/ports/entry-seal-port.ts'
import { asking, entryOf, keyOf, responseOf } from '../support/requests.ts'
import { joined, partsOf, readingOf, sealOf } from '../support/seals.ts'

const ANSWER = 'A store of answers that nobody else shall read. '
const entry = entryOf(1_767_225_600_000, {
  tags: ['a', 'ü'],
  response: responseOf(ANSWER.repeat(20)),
})
const other = entryOf(1_767_225_600_000, { key: keyOf(asking('something else')) })

const rings = [[], ['new'], ['new', 'old'], ['old', 'new']] as const
const thresholds = [0, 1, 100, 100_000]

describe('a sealed entry', () => {
  it('S2: comes back whole, whatever is done to it', () => {
    const bodies = fc.dictionary(fc.string({ unit: 'grapheme' }), fc.jsonValue())
    const ring = fc.constantFrom(...rings)
    const threshold = fc.constantFrom(...thresholds)
    fc.assert(
      fc.property(bodies, ring, threshold, (generated, names, from) => {
        const body = JSON.parse(JSON.stringify(generated)) as JsonObject
        const response = readChatCompletion(body, { provider: 'p', requestId: 'r', latencyMs: 1 })
        const seal = sealOf(names, from)
        const read = decodeEntry(encodeEntry({ ...entry, response }, seal), entry.key, seal)
        const expected = { ...entry, response: { ...response, cached: true } }
        expect(read).to.deep.equal({ kind: 'found', entry: expected })
      }),
    )
  })

  it('S2: is read by any seal that has its key, whatever that would make of it itself', () => {
    for (const names of rings) {
      for (const from of thresholds) {
        const bytes = encodeEntry(entry, sealOf(names, from))
        const reader = sealOf(['old', 'new'], 50)
        expect(readingOf(bytes, reader)).to.equal(entry.response.content)
      }
    }
  })

  it('S2: is rejected as sealed where nothing opens it, and still shows its head', () => {
    const encrypted = encodeEntry(entry, sealOf(['new']))
    const packed = encodeEntry(entry, sealOf([], 1))
    const plain: EntrySealPort | undefined = undefined
    expect(decodeEntry(encrypted, entry.key, plain)).to.include({ reason: 'sealed' })
    expect(decodeEntry(packed, entry.key, plain)).to.include({ reason: 'sealed' })
    const head = decodeHead(encrypted)
    expect(typeof head === 'string' ? head : head.head.tags).to.deep.equal(['a', 'ü'])
  })

  it('M3: holds nothing of the answer’s text', () => {
    const words = new Set(entry.response.content.split(' ').filter((word) => word.length > 3))
    for (const from of thresholds) {
      const [, body] = partsOf(encodeEntry(entry, sealOf(['new'], from)))
      expect([...words].filter((word) => body.includes(word))).to.deep.equal([])
    }
  })

  it('M3: is never the same twice', () => {
    const seal = sealOf(['new'])
    const [, first] = partsOf(encodeEntry(entry, seal))
    const [, second] = partsOf(encodeEntry(entry, seal))
    expect(first.equals(second)).to.equal(false)
  })

  for (const [what, from] of [
    ['encrypted', 0],
    ['compressed and encrypted', 1],
  ] as const) {
    it(`S2: that is ${what} is rejected whichever bit of it is changed, its head's included`, () => {
      const seal = sealOf(['new', 'old'], from)
      const bytes = Buffer.from(encodeEntry(entry, seal))
      const readings = new Set<string>()
      for (let place = 0; place < bytes.length; place += 1) {
        for (let bit = 1; bit < 256; bit *= 2) {
          const changed = Buffer.from(bytes)
          changed.writeUInt8(bytes.readUInt8(place) ^ bit, place)
          readings.add(readingOf(changed, seal))
        }
      }
      expect([...readings].sort()).to.deep.equal(['corrupt', 'foreign', 'sealed', 'version'])
    })
  }

  it('S2: is rejected whatever replaces any byte, wherever it is cut, and with more behind it', () => {
    const seal = sealOf(['k'.repeat(64)], 1)
    const bytes = Buffer.from(encodeEntry(entry, seal))
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (place, change) => {
        const changed = Buffer.from(bytes)
        changed.writeUInt8(bytes.readUInt8(place) ^ change, place)
        expect(decodeEntry(changed, entry.key, seal).kind).to.equal('rejected')
      }),
      { numRuns: 1000 },
    )
    for (let length = 0; length < bytes.length; length += 1)
      expect(readingOf(bytes.subarray(0, length), seal)).to.be.oneOf(['corrupt', 'sealed'])
    expect(readingOf(Buffer.concat([bytes, Buffer.of(0)]), seal)).to.equal('sealed')
  })

  it('K4: cannot be passed off as another’s: its body opens behind its own head only', () => {
    const seal = sealOf(['new'])
    const bytes = encodeEntry(entry, seal)
    const [, body] = partsOf(bytes)
    const [foreignStart] = partsOf(encodeEntry(other, seal))
    expect(readingOf(bytes, seal, other.key)).to.equal('foreign')
    expect(readingOf(joined(foreignStart, body), seal, other.key)).to.equal('sealed')
  })

  it('S4: cannot be given a longer life', () => {
    const seal = sealOf(['new'])
    const [, body] = partsOf(encodeEntry(entry, seal))
    const [start] = partsOf(encodeEntry({ ...entry, freshUntil: 9e15, expiresAt: 9e15 }, seal))
    expect(readingOf(joined(start, body), seal)).to.equal('sealed')
  })
})
