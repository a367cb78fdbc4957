import { connect } from 'node:net'
import { expect } from 'chai'
import fc from 'fast-check'
import { type ErrorBody, outcomeOf, post, QUESTION, type Rig, startRig } from '../support/chat.ts'
import { postHead } from '../support/post-head.ts'
import { rawRequest } from '../support/raw-request.ts'

const JSON_TYPE = { 'content-type': 'application/json' }

/** Fields that the gateway reads itself, apart from the model and the messages. */
const OWN_FIELDS = [
  'model',
  'messages',
  'temperature',
  'max_tokens',
  'stream',
  'stream_options',
  'cache',
]

/** Names that JavaScript might take for something else. */
const oddName = fc.constantFrom(
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'length',
  '',
)
const field = fc.oneof(oddName, fc.string()).filter((name) => !OWN_FIELDS.includes(name))
const jsonValue = fc.jsonValue({ maxDepth: 5 })

describe('input of any kind', () => {
  let rig: Rig

  before(async () => {
    rig = await startRig({}, { maxBodyBytes: 100_000 })
  })

  after(() => rig.stop())

  it('that is no JSON is refused, and the connection kept for what comes next', async () => {
    const { status, headers } = await post(rig, '{', {})
    expect([status, headers.get('connection')]).to.deep.equal([400, 'keep-alive'])
  })

  it('K2: of which the gateway knows nothing reaches the provider as it came', async () => {
    const bodies = fc.array(fc.tuple(field, jsonValue), { maxLength: 4 }).map((members) => {
      const more = members.map(
        ([name, value]) => `,${JSON.stringify(name)}:${JSON.stringify(value)}`,
      )
      return `${JSON.stringify(QUESTION).slice(0, -1)}${more.join('')}}`
    })
    const property = fc.asyncProperty(bodies, async (body) => {
      const answer = await post(rig, body, { 'cache-control': 'no-cache' })
      expect(answer.status).to.equal(200)
      const arrived = rig.upstream.calls.at(-1)?.text ?? ''
      expect(sorted(JSON.parse(arrived))).to.equal(sorted(JSON.parse(body)))
    })
    await fc.assert(property, { numRuns: 150 })
  }).timeout(30_000)

  it('that is no chat completion call is a 400 that says so, and the next caller is served', async () => {
    const calls = rig.upstream.calls.length
    const wrong = fc.oneof(
      jsonValue.map((value) => JSON.stringify(value)),
      jsonValue.map((messages) => JSON.stringify({ model: 'x', messages: [messages] })),
      fc.string(),
      fc.uint8Array({ maxLength: 200 }).map((bytes) => new Uint8Array(bytes)),
    )
    const property = fc.asyncProperty(wrong, async (body) => {
      const answer = await post(rig, body)
      expect(answer.status).to.equal(400)
      const { error } = (await answer.json()) as ErrorBody
      expect(error).to.have.all.keys('message', 'type', 'param', 'code')
      expect(error.type).to.equal('invalid_request_error')
    })
    await fc.assert(property, { numRuns: 150 })
    expect(rig.upstream.calls).to.have.length(calls)
    expect((await post(rig)).status).to.equal(200)
  }).timeout(30_000)

  it('too large a body is a 413 even where its length is not announced', async () => {
    const pieces = Array.from({ length: 20 }, () => 'x'.repeat(10_000))
    const { status, text } = await rawRequest(`${rig.url}/v1/chat/completions`, {
      method: 'POST',
      headers: JSON_TYPE,
      pieces,
    })
    expect(status).to.equal(413)
    expect((JSON.parse(text) as ErrorBody).error.code).to.equal('payload_too_large')
  })

  it('JSON is understood under every spelling of its type, and behind a byte order mark', async () => {
    for (const type of ['application/json; charset=utf-8', 'Application/JSON;charset=UTF-8'])
      expect((await post(rig, QUESTION, { 'content-type': type })).status).to.equal(200)
    expect((await post(rig, `\ufeff${JSON.stringify(QUESTION)}`)).status).to.equal(200)
  })

  it('a body in content-encoding identity is as it is', async () => {
    for (const coding of ['identity', 'Identity', ''])
      expect((await post(rig, QUESTION, { 'content-encoding': coding })).status).to.equal(200)
  })

  it('a body in a transfer coding that nobody undoes is a 501 that names the header', async () => {
    for (const coding of ['gzip, chunked', 'x-nobody-knows, chunked']) {
      const { status, text } = await rawRequest(`${rig.url}/v1/chat/completions`, {
        method: 'POST',
        headers: { ...JSON_TYPE, 'transfer-encoding': coding },
        pieces: [JSON.stringify(QUESTION)],
      })
      expect(status).to.equal(501)
      const { error } = JSON.parse(text) as ErrorBody
      expect(error).to.include({
        param: 'transfer-encoding',
        code: 'unsupported_transfer_encoding',
      })
    }
  })

  it('a body in pieces may have trailers, and pieces names of their own', async () => {
    const socket = connect(Number(new URL(rig.url).port), '127.0.0.1')
    const body = JSON.stringify(QUESTION)
    const head = postHead('', 'close').replace('content-length: 0', 'Transfer-Encoding: Chunked')
    socket.write(`${head}${body.length.toString(16)};a=b\r\n${body}\r\n0\r\nx-digest: none\r\n\r\n`)
    expect(Buffer.concat(await socket.toArray()).toString()).to.match(/^HTTP\/1\.1 200 /)
  })

  it('a body without a type is a 415, and no body at all a 400', async () => {
    const url = `${rig.url}/v1/chat/completions`
    const untyped = { method: 'POST', pieces: [JSON.stringify(QUESTION)] } as const
    expect((await rawRequest(url, untyped)).status).to.equal(415)
    expect((await fetch(url, { method: 'POST' })).status).to.equal(400)
  })

  for (const [param, value] of Object.entries({
    stream_options: 'usage',
    'stream_options.include_usage': { include_usage: 'yes' },
    temperature: [],
    max_tokens: '12',
    stream: 1,
    'messages.1.role': [{ role: 'user', content: 'x' }, { role: 7 }],
  })) {
    it(`names ${param} where it is wrong`, async () => {
      const [name = ''] = param.split('.')
      const answer = await post(rig, { ...QUESTION, [name]: value })
      expect(answer.status).to.equal(400)
      expect(((await answer.json()) as ErrorBody).error.param).to.equal(param)
    })
  }
})

describe('input without a canonical form, further', () => {
  let rig: Rig

  beforeEach(async () => {
    rig = await startRig()
  })

  afterEach(() => rig.stop())

  const unkeyable = `${JSON.stringify(QUESTION).slice(0, -1)},"seed":9007199254740993}`

  it('K2: leaves nothing behind in the cache', async () => {
    expect(await outcomeOf(rig, unkeyable)).to.equal('BYPASS')
    expect(await rig.reprise.invalidate.execute({ all: true })).to.include({ deleted: 0 })
    expect((await rig.reprise.readMetrics.execute()).totals).to.include({ bypass: 1, stores: 0 })
  })

  it('K2: is not coalesced: there is no telling that two are the same', async () => {
    const outcomes = await Promise.all([outcomeOf(rig, unkeyable), outcomeOf(rig, unkeyable)])
    expect(outcomes).to.deep.equal(['BYPASS', 'BYPASS'])
    expect(rig.upstream.calls).to.have.length(2)
  })

  it('K2: passes through streamed too, and never where only a stored answer is wanted', async () => {
    const answer = await post(rig, unkeyable.replace('{', '{"stream":true,'))
    expect(answer.headers.get('x-cache')).to.equal('BYPASS')
    expect(await answer.text()).to.match(/data: \[DONE\]\n\n$/)
    expect((await post(rig, unkeyable, { 'cache-control': 'only-if-cached' })).status).to.equal(504)
  })
})

/** JSON with sorted fields, so that own `__proto__` fields count, and their order does not. */
function sorted(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  if (Array.isArray(value)) return `[${value.map(sorted).join()}]`
  const members = Object.entries(value).map(
    ([name, member]) => `${JSON.stringify(name)}:${sorted(member)}`,
  )
  return `{${members.sort().join()}}`
}
