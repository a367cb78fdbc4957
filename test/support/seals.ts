import { hash } from 'node:crypto'
import { AesGcm } from '../../src/adapters/sealing/aes-gcm.ts'
import { AtRestSeal } from '../../src/adapters/sealing/at-rest-seal.ts'
import { encryptionKey } from '../../src/adapters/sealing/encryption-key.ts'
import type { CacheKey } from '../../src/domain/cache-key.ts'
import { decodeEntry, decodeHead } from '../../src/domain/entry-codec.ts'
import { ENCRYPTED } from '../../src/domain/entry-form.ts'
import type { EntrySealPort } from '../../src/domain/ports/entry-seal-port.ts'
import { keyOf } from './requests.ts'

/** A key's 32 bytes in base64, the same ones for the same name. */
export function keyText(name: string): string {
  return Buffer.alloc(32, name).toString('base64')
}

/** Encrypts with the first key, opens with all of them. */
export function cipherOf(...names: readonly string[]): AesGcm {
  return new AesGcm(names.map((name) => encryptionKey(name, keyText(name))))
}

/** A seal with these keys, none of which means no encryption; it compresses where it is told to. */
export function sealOf(names: readonly string[], compressFromBytes = 0): AtRestSeal {
  const cipher = names.length === 0 ? undefined : cipherOf(...names)
  return new AtRestSeal({ cipher, compressFromBytes })
}

/** What is read of an entry: its answer's text, or why there is none. */
export function readingOf(bytes: Uint8Array, seal: EntrySealPort, key: CacheKey = keyOf()): string {
  const read = decodeEntry(bytes, key, seal)
  if (read.kind === 'rejected') return read.reason
  return read.kind === 'found' ? read.entry.response.content : read.kind
}

/** How many bytes the sum takes behind what is not encrypted. */
const SUM_BYTES = 8

/** An entry in two parts, each a copy: what stands before the body, and the body as it is stored. */
export function partsOf(bytes: Uint8Array): readonly [start: Buffer, body: Buffer] {
  const head = decodeHead(bytes)
  if (typeof head === 'string') throw new Error(head)
  const end = (head.form & ENCRYPTED) === 0 ? bytes.length - SUM_BYTES : bytes.length
  return [Buffer.from(bytes.subarray(0, head.end)), Buffer.from(bytes.subarray(head.end, end))]
}

/** Parts put together as somebody would who knows the layout: with a sum that is right. */
export function joined(start: Uint8Array, body: Uint8Array): Buffer {
  const whole = Buffer.concat([start, body])
  if (((start[4] ?? 0) & ENCRYPTED) !== 0) return whole
  return Buffer.concat([whole, hash('sha256', whole, 'buffer').subarray(0, SUM_BYTES)])
}
