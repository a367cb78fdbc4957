import { expect } from 'chai'
import fc from 'fast-check'
import type { CacheEntry } from '../../src/domain/cache-entry.ts'
import { readChatCompletion } from '../../src/domain/chat-completion.ts'
import {
  decodeEntry,
  decodeHead,
  encodeEntry,
  encodeWithin,
  HEAD_BYTES,
  plainLength,
} from '../../src/domain/entry-codec.ts'
import type { JsonObject } from '../../src/domain/json.ts'
import { PLAIN_SEAL } from '../../src/domain/plain-seal.ts'
import type { EntrySealPort } from '../../src/domain/ports/entry-seal-port.ts'
import { formatOf } from '../../src/domain/wire-formats.ts'
import { asking, entryOf, keyOf, responseOf } from '../support/requests.ts'

const ALL_PROTOCOLS = [
  'openai.chat',
  'openai.responses',
  'openai.embeddings',
  'anthropic.messages',
  'ai-sdk.v4',
  'langchain.generations',
] as const

/** Texts with everything that texts may hold, halves of characters included. */
const ANY_TEXT = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('\ud800', '\ufeff', '"'))
const ANY_NUMBER = fc.double({ noNaN: true, noDefaultInfinity: true })

const ANY_ENTRY: fc.Arbitrary<CacheEntry> = fc
  .record({
    protocol: fc.constantFrom(...ALL_PROTOCOLS),
    body: fc.dictionary(ANY_TEXT, fc.jsonValue()),
    question: ANY_TEXT,
    tags: fc.array(ANY_TEXT),
    times: fc.record({
      generatedFrom: ANY_NUMBER,
      storedAt: ANY_NUMBER,
      freshUntil: ANY_NUMBER,
      expiresAt: ANY_NUMBER,
    }),
    origin: fc.record({ provider: ANY_TEXT, requestId: ANY_TEXT, latencyMs: ANY_NUMBER }),
  })
  .map(({ protocol, body, question, tags, times, origin }) => {
    const whole = JSON.parse(JSON.stringify(body)) as JsonObject
    const response = formatOf(protocol).read(whole, origin)
    return {
      ...entryOf(1),
      ...times,
      key: keyOf(asking(`${protocol} ${question.length}`)),
      protocol,
      tags,
      response,
    }
  })

function bodyLength({ response }: CacheEntry): number {
  return Buffer.byteLength(JSON.stringify(response.body))
}

const entry = entryOf(1_767_225_600_000, { tags: ['a', 'ü'] })
const bytes = Buffer.from(encodeEntry(entry))

describe('entry codec', () => {
  it('S2: serialisation handles all fields', () => {
    const body = {
      id: 'x',
      created: 1,
      model: 'm',
      choices: [
        {
          index: 0,
          message: {
            role: 'assistant',
            content: '字 🙂 \u0000',
            tool_calls: [{ id: 'c', function: { arguments: '{}' } }],
          },
          logprobs: { content: [{ token: 'a', logprob: -0.5 }] },
          finish_reason: 'tool_calls',
        },
      ],
      usage: { prompt_tokens: 3, completion_tokens: 4, unheard_of: { deep: [null, true, 1.5] } },
      service_tier: 'default',
    }
    const response = readChatCompletion(body, { provider: 'p', requestId: 'r', latencyMs: 1.5 })
    const stored = entryOf(5, {
      response,
      tags: ['t'],
      generatedFrom: 1,
      storedAt: 2,
      freshUntil: 3,
      expiresAt: 4,
    })
    const expected = { ...stored, response: { ...response, cached: true } }
    expect(decodeEntry(encodeEntry(stored), stored.key)).to.deep.equal({
      kind: 'found',
      entry: expected,
    })
  })

  it('S2: deserialisation reconstructs the response', () => {
    const read = decodeEntry(bytes, entry.key)
    if (read.kind !== 'found') throw new Error('not found')
    expect(read.entry.response).to.deep.equal({ ...entry.response, cached: true })
    expect(read.entry.response).to.include({
      content: 'A store of answers.',
      inputTokens: 12,
      outputTokens: 5,
    })
  })

  it('S2: gives back any body whatsoever', () => {
    const bodies = fc.dictionary(fc.string({ unit: 'grapheme' }), fc.jsonValue())
    fc.assert(
      fc.property(bodies, (generated) => {
        const body = JSON.parse(JSON.stringify(generated)) as JsonObject
        const response = readChatCompletion(body, { provider: 'p', requestId: 'r', latencyMs: 1 })
        const read = decodeEntry(encodeEntry({ ...entry, response }), entry.key)
        expect(read.kind === 'found' && read.entry.response.body).to.deep.equal(body)
      }),
    )
  })

  it('S2: gives back any entry whatsoever', () => {
    fc.assert(
      fc.property(ANY_ENTRY, (any) => {
        const read = decodeEntry(encodeEntry(any), any.key)
        const response = { ...any.response, cached: true }
        expect(read).to.deep.equal({ kind: 'found', entry: { ...any, response } })
        const bytesOfIt = encodeEntry(any)
        expect(encodeWithin(plainLength(any, bodyLength(any)), any)).to.deep.equal(bytesOfIt)
      }),
    )
  })

  it('S2: a truncated entry is rejected as corrupt, wherever it was cut', () => {
    for (let length = 0; length < bytes.length; length += 1) {
      const read = decodeEntry(bytes.subarray(0, length), entry.key)
      expect(read).to.deep.equal({ kind: 'rejected', reason: 'corrupt' })
    }
  })

  it('S2: is rejected whatever replaces any byte, and with more behind it', () => {
    const change = fc.integer({ min: 1, max: 255 })
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), change, (place, by) => {
        const changed = Buffer.from(bytes)
        changed.writeUInt8(bytes.readUInt8(place) ^ by, place)
        expect(decodeEntry(changed, entry.key).kind).to.equal('rejected')
      }),
      { numRuns: 1000 },
    )
    const longer = Buffer.concat([bytes, Buffer.of(0)])
    expect(decodeEntry(longer, entry.key)).to.deep.equal({ kind: 'rejected', reason: 'corrupt' })
  })

  it('S2: never throws, whatever it is given', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.boolean(), (noise, begun) => {
        const given = begun ? Buffer.concat([bytes.subarray(0, 9), noise]) : noise
        expect(decodeEntry(given, entry.key).kind).to.equal('rejected')
      }),
      { numRuns: 1000 },
    )
  })

  it('S2: an entry of another version of the codec is rejected as such', () => {
    for (const version of [2, 4]) {
      const other = Buffer.from(bytes)
      other[3] = version
      expect(decodeEntry(other, entry.key)).to.deep.equal({ kind: 'rejected', reason: 'version' })
    }
  })

  it('S2: a form that nobody knows is another version, a known one that cannot be opened is sealed', () => {
    for (const form of [1, 2, 3, 4, 6, 8, 128]) {
      const made = encodeEntry(entry, { ...PLAIN_SEAL, seal: (body) => ({ form, bytes: body }) })
      const reason = form < 8 ? 'sealed' : 'version'
      expect(decodeEntry(made, entry.key)).to.deep.equal({ kind: 'rejected', reason })
    }
  })

  it('S2: an entry whose moments are no numbers is corrupt', () => {
    for (const [field, value] of [
      ['generatedFrom', Number.NaN],
      ['storedAt', Number.POSITIVE_INFINITY],
      ['freshUntil', Number.NaN],
      ['expiresAt', Number.NEGATIVE_INFINITY],
    ] as const) {
      const made = encodeEntry({ ...entry, [field]: value })
      expect(decodeEntry(made, entry.key), field).to.include({ reason: 'corrupt' })
    }
  })

  it('S2: calls each protocol what it was always called', () => {
    const at = 9 + 80
    const called = ALL_PROTOCOLS.map((protocol) => encodeEntry({ ...entry, protocol })[at])
    expect(called).to.deep.equal([1, 2, 3, 4, 5, 6])
  })

  it('S4: an entry is written within its bound, to the byte, or not at all', () => {
    expect(encodeWithin(bytes.length, entry)).to.deep.equal(bytes)
    expect(encodeWithin(bytes.length - 1, entry)).to.equal(undefined)
  })

  it('S4: a bound holds before sealing and after it', () => {
    const shrinking: EntrySealPort = {
      ...PLAIN_SEAL,
      seal: () => ({ form: 1, bytes: Buffer.of() }),
    }
    expect(encodeWithin(bytes.length - 1, entry, shrinking)).to.equal(undefined)
    const growing: EntrySealPort = {
      ...PLAIN_SEAL,
      seal: (body) => ({ form: 2, bytes: Buffer.concat([body, Buffer.alloc(9)]) }),
    }
    expect(encodeWithin(bytes.length, entry, growing)).to.equal(undefined)
    expect(encodeWithin(bytes.length + 1, entry, growing)).to.have.length(bytes.length + 1)
  })

  it('K4: an entry that names another key is rejected as foreign', () => {
    const read = decodeEntry(bytes, keyOf(asking('something else')))
    expect(read).to.deep.equal({ kind: 'rejected', reason: 'foreign' })
  })

  it('reads the head without the answer, within its bound whatever the tags', () => {
    const tags = Array.from({ length: 16 }, (_, n) => `${n}`.padEnd(128, '\u0001'))
    const large = encodeEntry(entryOf(1, { tags, response: responseOf('x'.repeat(100_000)) }))
    const read = decodeHead(large.subarray(0, HEAD_BYTES))
    expect(typeof read === 'string' ? read : read.head.tags).to.deep.equal(tags)
  })

  it('V3: does not write a head beyond its bound, whose tags could not be found again', () => {
    const identified = (requestId: string): CacheEntry =>
      entryOf(1, { tags: ['red'], response: { ...responseOf(), requestId } })
    expect(encodeWithin(1e6, identified('x'.repeat(16_000)))).not.to.equal(undefined)
    expect(encodeWithin(1e6, identified('x'.repeat(HEAD_BYTES)))).to.equal(undefined)
  })
})
