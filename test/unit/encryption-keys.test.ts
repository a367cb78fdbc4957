import { expect } from 'chai'
import fc from 'fast-check'
import { AesGcm } from '../../src/adapters/sealing/aes-gcm.ts'
import { encryptionKey } from '../../src/adapters/sealing/encryption-key.ts'
import { encodeEntry } from '../../src/domain/entry-codec.ts'
import { ConfigurationError } from '../../src/domain/errors.ts'
import { entryOf } from '../support/requests.ts'
import { cipherOf, keyText, readingOf, sealOf } from '../support/seals.ts'

const entry = entryOf(1_767_225_600_000)

describe('key rotation', () => {
  const bytes = encodeEntry(entry, sealOf(['old']))

  it('opens what an older key sealed, and seals with the first', () => {
    expect(readingOf(bytes, sealOf(['new', 'old']))).to.equal(entry.response.content)
    const anew = encodeEntry(entry, sealOf(['new', 'old']))
    expect(readingOf(anew, sealOf(['new']))).to.equal(entry.response.content)
  })

  it('S2: makes a miss of what a removed key sealed', () => {
    expect(readingOf(bytes, sealOf(['new']))).to.equal('sealed')
  })

  it('S2: makes a miss of what another key of the same id sealed', () => {
    const impostor = new AesGcm([encryptionKey('old', keyText('different'))])
    const context = Buffer.from('context')
    const sealed = cipherOf('old').seal(Buffer.from('body'), context)
    expect(impostor.open(sealed, context)).to.equal(undefined)
    expect(cipherOf('old').open(sealed, context)?.toString()).to.equal('body')
  })

  it('binds the id of the key, even where two ids have the same key', () => {
    const twins = new AesGcm([encryptionKey('a', keyText('x')), encryptionKey('b', keyText('x'))])
    const sealed = twins.seal(Buffer.from('body'), Buffer.alloc(0))
    sealed[1] = 'b'.charCodeAt(0)
    expect(twins.open(sealed, Buffer.alloc(0))).to.equal(undefined)
  })

  it('takes no bytes whatsoever for sealed ones, and does not throw', () => {
    const cipher = cipherOf('k')
    const start = fc.constantFrom([], [0], [1], [1, 107], [64])
    fc.assert(
      fc.property(start, fc.uint8Array({ maxLength: 80 }), (first, rest) => {
        const sealed = Buffer.concat([Buffer.from(first), rest])
        expect(cipher.open(sealed, Buffer.alloc(0))).to.equal(undefined)
      }),
    )
  })
})

describe('encryption keys', () => {
  it('M3: are refused by name, and never repeated', () => {
    const secret = 'c2VjcmV0'
    const wrong: readonly (readonly [id: string, text: string, message: RegExp])[] = [
      ['', keyText('x'), /^id: must be/],
      ['x'.repeat(65), keyText('x'), /^id: must be/],
      ['ü', keyText('x'), /^id: must be/],
      ['a b', keyText('x'), /^id: must be/],
      ['a', secret, /^key: must be 32 bytes in base64$/],
      ['a', Buffer.alloc(31).toString('base64'), /^key: must be 32 bytes/],
      ['a', Buffer.alloc(33).toString('base64'), /^key: must be 32 bytes/],
      ['a', `${keyText('x')}\n`, /^key: must be 32 bytes/],
    ]
    for (const [id, text, message] of wrong) {
      expect(() => encryptionKey(id, text))
        .to.throw(ConfigurationError, message)
        .with.property('message')
        .that.does.not.include(text)
    }
  })

  it('are told apart by their ids, and at least one', () => {
    expect(() => cipherOf()).to.throw(ConfigurationError, /no key/)
    expect(() => cipherOf('a', 'a')).to.throw(ConfigurationError, /same id/)
  })

  it('M3: are not shown by what prints objects', () => {
    const key = encryptionKey('a', keyText('x'))
    expect(JSON.stringify(key)).to.equal('{"id":"a","secret":{}}')
  })
})
