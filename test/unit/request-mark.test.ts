import { expect } from 'chai'
import { isSameMark, type RequestMark, requestMark } from '../../src/adapters/http/request-mark.ts'

const PLAIN = { host: 'gateway', 'content-type': 'application/json', authorization: 'Bearer one' }

function markOf(
  headers: Readonly<Record<string, string>> = {},
  body = '{"a":1}',
  path = '/v1/chat/completions',
): RequestMark {
  return requestMark(path, { ...PLAIN, ...headers }, Buffer.from(body))
}

describe('the mark of a request', () => {
  it('is the same for the same path, headers and body', () => {
    const [one, other] = [markOf(), markOf()]
    expect(isSameMark(one, other)).to.equal(true)
    expect(one.checksum).to.equal(other.checksum)
  })

  it('K2: is another for another path, body, credential, or header that nobody has heard of', () => {
    const others = [
      markOf({}, '{"a":1}', '/v1/messages'),
      markOf({}, '{"a":2}'),
      markOf({}, '{"a":1} '),
      markOf({ authorization: 'Bearer other' }),
      markOf({ 'x-api-key': 'one' }),
      markOf({ 'x-unheard-of': '1' }),
      markOf({ 'x-unheard-of': '' }),
    ]
    for (const other of others) {
      expect(isSameMark(markOf(), other)).to.equal(false)
      expect(markOf().checksum).not.to.equal(other.checksum)
    }
  })

  it('takes no part of a header for a part of another', () => {
    expect(isSameMark(markOf({ a: '1', b: '2' }), markOf({ a: '1b:2' }))).to.equal(false)
    expect(isSameMark(markOf({ ab: '1' }), markOf({ a: 'b1' }))).to.equal(false)
  })

  it('leaves out what is about the connection, the client or a trace', () => {
    const noise = {
      host: 'elsewhere',
      connection: 'close',
      'content-length': '7',
      'user-agent': 'other',
      'x-request-id': 'mine',
      'x-forwarded-for': '10.0.0.1',
      traceparent: '00-1-2-01',
      'x-stainless-retry-count': '1',
    }
    expect(isSameMark(markOf(), markOf(noise))).to.equal(true)
  })
})
