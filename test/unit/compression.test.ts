import { hash } from 'node:crypto'
import { deflateSync, zstdCompressSync } from 'node:zlib'
import { expect } from 'chai'
import { DICTIONARY } from '../../src/adapters/sealing/skeletons.ts'
import { MAX_BODY_BYTES } from '../../src/adapters/sealing/zstd.ts'
import { encodeEntry } from '../../src/domain/entry-codec.ts'
import { COMPRESSED, ENCRYPTED, PRIMED } from '../../src/domain/entry-form.ts'
import { entryOf, responseOf } from '../support/requests.ts'
import { joined, partsOf, readingOf, sealOf } from '../support/seals.ts'

const entry = entryOf(1_767_225_600_000)
const ANSWER = 'A store of answers that nobody else shall read. '

describe('compression', () => {
  const context = Buffer.from('context')
  const large = Buffer.from(JSON.stringify({ content: ANSWER.repeat(300) }))
  const short = Buffer.from(JSON.stringify(responseOf(ANSWER.repeat(2)).body))
  const noise = Buffer.from(Array.from({ length: 500 }, (_, n) => (n * n * 31 + n * 7) % 251))

  it('makes large bodies smaller, and says so in the form', () => {
    const { form, bytes } = sealOf([], 8192).seal(large, context)
    expect(form).to.equal(COMPRESSED)
    expect(bytes.length).to.be.below(large.length / 10)
    expect(sealOf(['k'], 8192).seal(large, context).form).to.equal(COMPRESSED | ENCRYPTED)
  })

  it('makes short bodies smaller by what all answers have in common', () => {
    const { form, bytes } = sealOf([], 1).seal(short, context)
    expect(form).to.equal(PRIMED)
    expect(bytes.length).to.be.below(deflateSync(short).length * 0.6)
    expect(sealOf(['k'], 1).seal(short, context).form).to.equal(PRIMED | ENCRYPTED)
    expect(sealOf([], 0).open(form, bytes, context)).to.deep.equal(short)
  })

  it('S2: is against the dictionary that was ever used', () => {
    expect(hash('sha256', DICTIONARY).slice(0, 16)).to.equal('b5678bfc54e8813a')
  })

  it('S2: is not undone by another dictionary, or by none', () => {
    const others = [{}, { dictionary: Buffer.from('{"id":"chatcmpl-"}') }]
    for (const options of others) {
      const packed = deflateSync(short, options)
      const opened = sealOf([], 1).open(PRIMED, packed, context)
      expect(opened).to.deep.equal('dictionary' in options ? undefined : short)
    }
  })

  it('begins at its threshold, to the byte; 0 switches it off', () => {
    for (const [from, form] of [
      [large.length, COMPRESSED],
      [large.length + 1, 0],
      [0, 0],
    ] as const) {
      expect(sealOf([], from).seal(large, context).form).to.equal(form)
    }
  })

  it('leaves alone what would not get smaller', () => {
    const packed = zstdCompressSync(noise)
    expect(sealOf([], 1).seal(packed, context)).to.deep.equal({ form: 0, bytes: packed })
  })

  for (const [how, content] of [
    ['a long one', ANSWER.repeat(300)],
    ['a short one', ANSWER.repeat(20)],
  ] as const) {
    it(`S2: never makes another answer of changed bytes, without encryption, too: ${how}`, () => {
      const seal = sealOf([], 1)
      const [start, body] = partsOf(encodeEntry({ ...entry, response: responseOf(content) }, seal))
      for (let place = 0; place < body.length; place += 1) {
        for (let bit = 1; bit < 256; bit *= 2) {
          const changed = Buffer.from(body)
          changed.writeUInt8(body.readUInt8(place) ^ bit, place)
          const reading = readingOf(joined(start, changed), seal)
          expect(reading).to.be.oneOf([content, 'corrupt', 'sealed'])
        }
      }
      for (let length = 0; length < body.length; length += 1) {
        const reading = readingOf(joined(start, body.subarray(0, length)), seal)
        expect(reading).to.be.oneOf([content, 'corrupt', 'sealed'])
      }
    })
  }

  it('S4: a bomb is not unpacked', () => {
    const seal = sealOf([], 1)
    const bomb = zstdCompressSync(Buffer.alloc(MAX_BODY_BYTES + 1, 'x'))
    expect(bomb.length).to.be.below(10_000)
    expect(seal.open(COMPRESSED, bomb, context)).to.equal(undefined)
    const [start] = partsOf(encodeEntry(entry, seal))
    start.writeUInt8(COMPRESSED, 4)
    expect(readingOf(joined(start, bomb), seal)).to.equal('sealed')
    const other = deflateSync(Buffer.alloc(MAX_BODY_BYTES + 1, 'x'), { dictionary: DICTIONARY })
    expect(seal.open(PRIMED, other, context)).to.equal(undefined)
  })

  it('S4: a window larger than every decompressor has is not opened', () => {
    const frameOf = (windowLog: number): Buffer => {
      const header = [0x28, 0xb5, 0x2f, 0xfd, 0, (windowLog - 10) << 3]
      const lastBlock = [(2 << 3) | 1, 0, 0]
      return Buffer.from([...header, ...lastBlock, ...Buffer.from('{}')])
    }
    const seal = sealOf([], 1)
    expect(seal.open(COMPRESSED, frameOf(23), context)?.toString()).to.equal('{}')
    expect(seal.open(COMPRESSED, frameOf(24), context)).to.equal(undefined)
  })

  it('S2: opens the largest bodies that it makes', () => {
    const seal = sealOf([], 1)
    const body = Buffer.alloc(MAX_BODY_BYTES, ANSWER)
    const { form, bytes } = seal.seal(body, context)
    expect(form).to.equal(COMPRESSED)
    expect(body.equals(seal.open(form, bytes, context) ?? Buffer.of())).to.equal(true)
    expect(seal.seal(Buffer.concat([body, Buffer.of(0)]), context).form).to.equal(0)
  })

  it('S2: opens no form that it does not know', () => {
    for (const form of [0b1000, COMPRESSED | PRIMED])
      expect(sealOf(['k'], 1).open(form, large, context)).to.equal(undefined)
  })
})
