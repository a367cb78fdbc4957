import { expect } from 'chai'
import { AnswerTemplate } from '../../src/adapters/http/answer-template.ts'
import { CHAT_COMPLETIONS } from '../../src/adapters/http/chat-completions-door.ts'
import { KnownAnswer } from '../../src/adapters/http/known-answer.ts'
import { type KnownCall, KnownRequests } from '../../src/adapters/http/known-requests.ts'
import { type RequestMark, requestMark } from '../../src/adapters/http/request-mark.ts'
import { keyOf, responseOf } from '../support/requests.ts'

const CALL: KnownCall = {
  key: keyOf(),
  model: 'gpt-4o-mini',
  door: CHAT_COMPLETIONS,
  streamed: false,
}

function markOf(body: string): RequestMark {
  return requestMark('/v1/chat/completions', {}, Buffer.from(body))
}

/** Requests of 2,000 bytes. */
function marks(count: number): readonly RequestMark[] {
  return Array.from({ length: count }, (_, number) => markOf(`${number} `.padEnd(2000, 'x')))
}

async function answerOf(bytes: number): Promise<KnownAnswer> {
  const stored = responseOf()
  const text = 'x'.repeat(bytes)
  return new KnownAnswer(stored, false, await AnswerTemplate.of('chatcmpl-', async () => text))
}

describe('what is known of requests', () => {
  it('stays within its bytes, the bodies of requests included: those asked last are known', () => {
    const known = new KnownRequests({ maxCalls: 1000, maxBytes: 100_000 })
    const asked = marks(200)
    for (const mark of asked) {
      known.know(mark, CALL)
      expect(known.bytes).to.be.at.most(100_000)
    }
    const kept = asked.filter((mark) => known.at(mark) !== undefined)
    expect(kept).to.have.length.within(20, 50)
    expect(kept).to.deep.equal(asked.slice(-kept.length))
  })

  it('stays within its bytes, answers included, and gives up one that is larger than all', async () => {
    const known = new KnownRequests({ maxCalls: 1000, maxBytes: 100_000 })
    const answer = await answerOf(10_000)
    for (const mark of marks(50)) {
      known.know(mark, { ...CALL, answer })
      expect(known.bytes).to.be.at.most(100_000)
    }
    expect(known.bytes).to.be.greaterThan(60_000)
    const huge = markOf('huge')
    known.know(huge, CALL)
    known.know(huge, { ...CALL, answer: await answerOf(60_000) })
    expect(known.at(huge)).to.equal(undefined)
    expect(known.bytes).to.be.at.most(100_000)
  })

  it('stays within 32 MiB and 10,000 requests where nothing else is said', () => {
    const known = new KnownRequests()
    const short = Array.from({ length: 10_001 }, (_, number) => markOf(`${number}`))
    for (const mark of short) known.know(mark, CALL)
    expect(short.filter((mark) => known.at(mark) === undefined)).to.have.length(1)
    for (let n = 0; n < 600; n += 1) known.know(markOf(`${n}`.padEnd(65_536)), CALL)
    expect(known.bytes).to.be.within(30 * 1024 * 1024, 32 * 1024 * 1024)
  })

  it('K1: of two requests with the same checksum neither is taken for the other', () => {
    const known = new KnownRequests()
    const [one, other] = [markOf('one'), { ...markOf('other'), checksum: markOf('one').checksum }]
    known.know(one, CALL)
    expect(known.at(other)).to.equal(undefined)
    expect(known.at({ ...one, head: `${one.head}\nauthorization:Bearer other` })).to.equal(
      undefined,
    )
    known.know(other, CALL)
    expect(known.at(other)).to.equal(CALL)
    expect(known.at(one)).to.equal(undefined)
  })

  it('is gone with the life of its answer, though nobody asks for it again', async () => {
    const known = new KnownRequests()
    const [short, long] = [markOf('short'), markOf('long')]
    known.know(long, CALL)
    const { bytes } = known
    known.know(short, CALL, 20)
    expect(known.bytes).to.be.greaterThan(bytes)
    const until = performance.now() + 3000
    while (known.bytes > bytes && performance.now() < until) {
      expect(known.at(long)).to.equal(CALL)
      await new Promise((resolve) => setImmediate(resolve))
    }
    expect(known.bytes).to.equal(bytes)
  })

  it('is of the bytes that came, whatever becomes of the memory that they came in', () => {
    const known = new KnownRequests()
    const bytes = Buffer.from('asked')
    known.know(requestMark('/', {}, bytes), CALL)
    bytes.write('other')
    expect(known.at(requestMark('/', {}, Buffer.from('asked')))).to.equal(CALL)
    expect(known.at(requestMark('/', {}, bytes))).to.equal(undefined)
  })
})
