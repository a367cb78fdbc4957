import { gzipSync } from 'node:zlib'
import { expect } from 'chai'
import { type ErrorBody, outcomeOf, post, QUESTION, type Rig, startRig } from '../support/chat.ts'
import { rawRequest } from '../support/raw-request.ts'

const nested = (levels: number): string => `${'['.repeat(levels)}${']'.repeat(levels)}`
const withField = (field: string, json: string): string =>
  `${JSON.stringify(QUESTION).slice(0, -1)},"${field}":${json}}`

/** More than what is looked up byte for byte. */
const LONG = JSON.stringify('x'.repeat(70_000))

describe('input that is wrong', () => {
  let rig: Rig

  before(async () => {
    rig = await startRig({}, { maxBodyBytes: 300_000 })
  })

  after(() => rig.stop())

  const message = (fields: object): object => ({ ...QUESTION, messages: [fields] })
  const cases: readonly (readonly [
    string,
    object | string | Uint8Array<ArrayBuffer>,
    number,
    string | null,
    string,
  ])[] = [
    ['no JSON', '{"model":', 400, null, 'invalid_json'],
    ['an empty body', '', 400, null, 'invalid_json'],
    ['text that is no UTF-8', new Uint8Array([0x22, 0xff, 0x22]), 400, null, 'invalid_json'],
    ['a list', '[]', 400, 'body', 'invalid_request'],
    ['null', 'null', 400, 'body', 'invalid_request'],
    ['a missing model', { messages: QUESTION.messages }, 400, 'model', 'invalid_request'],
    ['an empty model', { ...QUESTION, model: '' }, 400, 'model', 'invalid_request'],
    ['a model that is no text', { ...QUESTION, model: 4 }, 400, 'model', 'invalid_request'],
    ['missing messages', { model: 'x' }, 400, 'messages', 'invalid_request'],
    ['no messages', { ...QUESTION, messages: [] }, 400, 'messages', 'invalid_request'],
    [
      'messages that are no list',
      { ...QUESTION, messages: 'hi' },
      400,
      'messages',
      'invalid_request',
    ],
    [
      'a message without a role',
      message({ content: 'hi' }),
      400,
      'messages.0.role',
      'invalid_request',
    ],
    [
      'a message that is a text',
      { ...QUESTION, messages: ['hi'] },
      400,
      'messages.0',
      'invalid_request',
    ],
    [
      'a temperature that is a text',
      { ...QUESTION, temperature: '1' },
      400,
      'temperature',
      'invalid_request',
    ],
    [
      'max_tokens in halves',
      { ...QUESTION, max_tokens: 1.5 },
      400,
      'max_tokens',
      'invalid_request',
    ],
    ['stream that is a text', { ...QUESTION, stream: 'yes' }, 400, 'stream', 'invalid_request'],
    ['too large a body', { ...QUESTION, x: 'x'.repeat(300_000) }, 413, 'body', 'payload_too_large'],
    ['too deep a body', withField('x', nested(1000)), 400, 'body', 'invalid_request'],
    ['a bottomless body', withField('x', nested(100_000)), 400, 'body', 'invalid_request'],
  ]
  for (const [what, body, status, param, code] of cases) {
    it(`${what} is a ${status} that names ${param ?? 'what is wrong'}, and goes nowhere`, async () => {
      const answer = await post(rig, body)
      expect(answer.status).to.equal(status)
      const { error } = (await answer.json()) as ErrorBody
      expect(error).to.include({ param, code, type: 'invalid_request_error' })
      expect(error.message).to.be.a('string').that.is.not.empty
      expect(rig.upstream.calls).to.be.empty
      expect((await fetch(`${rig.url}/healthz`)).status).to.equal(200)
    })
  }

  const unreadable: readonly (readonly [string, string, Record<string, string>, number, string])[] =
    [
      [
        'headers beyond 16 KiB',
        '/v1/models',
        { 'x-large': 'x'.repeat(20_000) },
        431,
        'headers_too_large',
      ],
      ['an address beyond 16 KiB', `/${'x'.repeat(20_000)}`, {}, 431, 'headers_too_large'],
      ['a malformed address', '/%zz', {}, 400, 'unreadable_request'],
    ]
  for (const [what, path, headers, status, code] of unreadable) {
    it(`${what} is a ${status} in the same shape`, async () => {
      const answer = await fetch(rig.url + path, { headers })
      expect(answer.status).to.equal(status)
      expect(((await answer.json()) as ErrorBody).error.code).to.equal(code)
    })
  }

  it('another content type is a 415', async () => {
    const answer = await post(rig, QUESTION, { 'content-type': 'text/plain' })
    expect(answer.status).to.equal(415)
    expect(((await answer.json()) as ErrorBody).error.code).to.equal('unsupported_media_type')
  })

  for (const coding of ['gzip', 'br', 'x-nobody-knows', 'identity, gzip'])
    it(`a body in content-encoding ${coding} is a 415 that names the header, whatever is in it`, async () => {
      for (const body of [gzipSync(JSON.stringify(QUESTION)), QUESTION, withField('x', LONG)]) {
        const answer = await post(rig, body, { 'content-encoding': coding })
        expect(answer.status).to.equal(415)
        expect(answer.headers.get('accept-encoding')).to.equal('identity')
        const { error } = (await answer.json()) as ErrorBody
        expect(error).to.include({ param: 'content-encoding', code: 'unsupported_media_type' })
        expect(error.type).to.equal('invalid_request_error')
      }
      expect(rig.upstream.calls).to.be.empty
    })

  it('errors have the shape of the door, however its address is spelled', async () => {
    for (const path of ['/v1/messages', '/v1/m%65ssages?beta=true', `${rig.url}/v1/messages`]) {
      const headers = { 'content-type': 'application/json' }
      const asked = { method: 'POST', path, headers, pieces: ['{'] } as const
      const { status, text } = await rawRequest(rig.url, asked)
      expect(status).to.equal(400)
      expect(JSON.parse(text)).to.deep.include({ type: 'error' })
    }
    const got = await fetch(`${rig.url}/v1/messages?beta=true`)
    expect(got.status).to.equal(404)
    expect(await got.json()).to.deep.include({ type: 'error' })
  })

  it('an address at which nothing is served is a 404, whatever is sent to it', async () => {
    for (const body of ['{', 'x'.repeat(400_000), gzipSync('{}')]) {
      const headers = { 'content-type': 'application/json' }
      const answer = await fetch(`${rig.url}/v1/nothing`, { method: 'POST', headers, body })
      expect(answer.status).to.equal(404)
      expect(((await answer.json()) as ErrorBody).error.code).to.equal('not_found')
    }
  })

  it('an address at which nothing is served is a 404 in the same shape', async () => {
    const answer = await fetch(`${rig.url}/v1/nothing`)
    expect(answer.status).to.equal(404)
    expect(((await answer.json()) as ErrorBody).error.code).to.equal('not_found')
  })
})

describe('input without a canonical form', () => {
  let rig: Rig

  beforeEach(async () => {
    rig = await startRig()
  })

  afterEach(() => rig.stop())

  const cases: readonly (readonly [what: string, body: string, arrives: string])[] = [
    [
      'an integer beyond 2^53',
      withField('seed', '12345678901234567890'),
      '"seed":12345678901234567890',
    ],
    ['a negative one', withField('seed', '-9007199254740993'), '"seed":-9007199254740993'],
    ['a number beyond all doubles', withField('seed', '1e400'), '"seed":1e400'],
    ['a lone surrogate', withField('x', '"\\ud800"'), '"x":"\\ud800"'],
    ['nesting of 65 levels', withField('x', nested(65)), `"x":${nested(65)}`],
    ['nesting of 100 levels', withField('x', nested(100)), `"x":${nested(100)}`],
    ['a __proto__ member', withField('x', '{"__proto__":{"a":1}}'), '"x":{"__proto__":{"a":1}}'],
    ['a __proto__ field', withField('__proto__', '{"a":1}'), '"__proto__":{"a":1}'],
  ]
  for (const [what, body, arrives] of cases) {
    it(`K2: ${what} passes through as it came, uncached`, async () => {
      expect(await outcomeOf(rig, body)).to.equal('BYPASS')
      expect(await outcomeOf(rig, body)).to.equal('BYPASS')
      expect(rig.upstream.calls.map(({ text }) => text.includes(arrives))).to.deep.equal([
        true,
        true,
      ])
    })
  }
})
