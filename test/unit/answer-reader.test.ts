import { expect } from 'chai'
import { AnswerReader } from '../../src/adapters/memory/answer-reader.ts'
import { Families } from '../../src/adapters/memory/families.ts'
import { storedBody } from '../../src/adapters/memory/stored-body.ts'
import { type StoredEntry, storedEntry } from '../../src/adapters/memory/stored-entry.ts'
import { entryOf } from '../support/requests.ts'

const families = new Families()

function stored(): StoredEntry {
  const entry = entryOf(0)
  return storedEntry(entry, storedBody(entry.response.body), families)
}

/** Has a reader read so many answers that it has never seen. */
function readOthers(reader: AnswerReader, count: number): void {
  for (let n = 0; n < count; n += 1) {
    const other = stored()
    other.readAt = -5000
    reader.read(other)
  }
}

describe('the reader of answers in memory', () => {
  it('S3: keeps what is read soon after it was stored, frozen through and through', () => {
    const reader = new AnswerReader(1e8)
    const entry = stored()
    reader.note(entry)
    const answer = reader.read(entry)
    expect(reader.read(entry)).to.equal(answer)
    expect([answer, answer.body, answer.body.choices].every(Object.isFrozen)).to.equal(true)
  })

  it('S3: gives each a copy of what is read once in a long while, and keeps none', () => {
    const reader = new AnswerReader(1e8)
    const entry = stored()
    reader.note(entry)
    readOthers(reader, 1001)
    const first = reader.read(entry)
    readOthers(reader, 1001)
    const second = reader.read(entry)
    expect(second).to.deep.equal(first)
    expect(second).not.to.equal(first)
    expect(second.body).not.to.equal(first.body)
    expect(reader.read(entry)).not.to.equal(second)
    expect(reader.read(entry)).to.equal(reader.read(entry))
  })
})
