import {
  APICallError,
  InvalidResponseDataError,
  LoadAPIKeyError,
  NoSuchModelError,
  UnsupportedFunctionalityError,
} from '@ai-sdk/provider'
import { expect } from 'chai'
import { toProviderError } from '../../src/adapters/sdk/ai-sdk-errors.ts'
import { ProviderError, RequestAbortedError } from '../../src/domain/errors.ts'

const SECRET = 'my secret'

/** A failed call of the AI SDK, with secrets wherever the AI SDK keeps what was sent. */
function failedCall(fields: Partial<ConstructorParameters<typeof APICallError>[0]>): APICallError {
  return new APICallError({
    message: `no: ${SECRET}`,
    url: `https://vendor.test/?key=${SECRET}`,
    requestBodyValues: { prompt: SECRET },
    responseBody: SECRET,
    ...fields,
  })
}

function translated(error: unknown): ProviderError {
  const translation = toProviderError(error, 'sdk')
  expect(translation).to.be.instanceOf(ProviderError)
  expect(translation.cause).to.equal(error)
  return translation as ProviderError
}

describe('errors of the AI SDK', () => {
  it('F1: say by their status what is wrong, and whether it may pass', () => {
    const says = (statusCode: number): object => {
      const { failure, status, retryable, clientMistake } = translated(failedCall({ statusCode }))
      return { failure, status, retryable, clientMistake }
    }
    const failure = 'status'
    expect(says(429)).to.deep.equal({ failure, status: 429, retryable: true, clientMistake: false })
    expect(says(401)).to.deep.equal({
      failure,
      status: 401,
      retryable: false,
      clientMistake: false,
    })
    expect(says(422)).to.deep.equal({ failure, status: 422, retryable: false, clientMistake: true })
    expect(says(500)).to.deep.equal({ failure, status: 500, retryable: true, clientMistake: false })
  })

  it('F1: are believed where the vendor’s package knows better whether they pass', () => {
    const exhausted = failedCall({ statusCode: 429, isRetryable: false })
    expect(translated(exhausted).retryable).to.equal(false)
  })

  it('F1: are known by their fields, whatever their class', () => {
    const ofGateway = Object.assign(new Error(SECRET), { name: 'GatewayError', statusCode: 425 })
    expect(translated(ofGateway)).to.include({ failure: 'status', status: 425, retryable: true })
    const inStream = { message: 'Overloaded', statusCode: 529, isRetryable: true }
    expect(translated(inStream)).to.include({ failure: 'status', status: 529, retryable: true })
  })

  it('say how long the vendor wants to be left alone', () => {
    const wait = (responseHeaders: Record<string, string>): number | undefined =>
      translated(failedCall({ statusCode: 429, responseHeaders })).retryAfterMs
    expect(wait({ 'retry-after': '2' })).to.equal(2000)
    expect(wait({ 'Retry-After-Ms': '150', 'retry-after': '2' })).to.equal(150)
    expect(wait({ 'retry-after': new Date(Date.now() + 60_000).toUTCString() })).to.be.closeTo(
      60_000,
      2000,
    )
    expect(wait({ 'retry-after': 'Thu, 01 Jan 1970 00:00:00 GMT' })).to.equal(0)
    expect(wait({ 'retry-after': '90000' })).to.equal(undefined)
    expect(wait({ 'retry-after': 'soon' })).to.equal(undefined)
    expect(wait({})).to.equal(undefined)
  })

  it('carry the vendor’s own words in OpenAI’s shape, for the caller', () => {
    const body = (data: unknown): unknown => translated(failedCall({ statusCode: 400, data })).body
    const openai = { message: 'no', type: 'its_type', param: 'seed', code: 'its_code' }
    expect(body({ error: openai })).to.deep.equal(openai)
    const anthropic = { type: 'error', error: { type: 'invalid_request_error', message: 'no' } }
    expect(body(anthropic)).to.deep.equal({
      ...anthropic.error,
      param: null,
      code: null,
    })
    expect(body({ error: { code: 400, message: 'no', status: 'INVALID' } })).to.deep.equal({
      message: 'no',
      type: 'upstream_error',
      param: null,
      code: 400,
    })
    expect(body({ message: 'no', object: 'error' })).to.deep.include({ message: 'no' })
  })

  it('M3: hold no prompt, answer, key or URL where the vendor’s words are not understood', () => {
    for (const data of [undefined, null, 'no', { error: SECRET }, { error: { message: 5 } }]) {
      const error = translated(failedCall({ statusCode: 400, data }))
      expect(error.body).to.deep.equal({
        message: 'sdk answered with status 400',
        type: 'upstream_error',
        param: null,
        code: null,
      })
      expect(JSON.stringify({ ...error, message: error.message })).to.not.include(SECRET)
    }
  })

  it('F1: tell what is no connection from what is late', () => {
    const refused = Object.assign(new Error('connect'), { code: 'ECONNREFUSED' })
    const failures = (...errors: unknown[]): unknown => errors.map((it) => translated(it).failure)
    const connections = [
      failedCall({ isRetryable: true, cause: refused }),
      new TypeError('fetch failed', { cause: refused }),
      new TypeError('terminated'),
      refused,
    ]
    expect(failures(...connections)).to.deep.equal(Array(4).fill('connection'))
    const late = Object.assign(new Error('headers'), { code: 'UND_ERR_HEADERS_TIMEOUT' })
    expect(
      failures(
        new DOMException('late', 'TimeoutError'),
        new TypeError('fetch failed', { cause: late }),
      ),
    ).to.deep.equal(['timeout', 'timeout'])
    for (const error of connections) expect(translated(error).retryable).to.equal(true)
  })

  it('F1: tell what is no answer from what cannot be asked', () => {
    const protocol = (error: unknown): unknown => {
      const { failure, retryable, message, clientMistake } = translated(error)
      expect({ failure, clientMistake }).to.deep.equal({
        failure: 'protocol',
        clientMistake: false,
      })
      expect(message).to.not.include(SECRET)
      return retryable
    }
    const unreadable = [
      new InvalidResponseDataError({ data: SECRET, message: SECRET }),
      failedCall({ statusCode: 200, cause: new Error(SECRET) }),
      new Error(SECRET),
      new TypeError(SECRET),
      SECRET,
      { message: SECRET },
      undefined,
      null,
    ]
    expect(unreadable.map(protocol)).to.deep.equal(unreadable.map(() => true))
    const hopeless = [
      new UnsupportedFunctionalityError({ functionality: SECRET }),
      new NoSuchModelError({ modelId: SECRET, modelType: 'languageModel' }),
      new LoadAPIKeyError({ message: SECRET }),
    ]
    expect(hopeless.map(protocol)).to.deep.equal([false, false, false])
  })

  it('are not translated twice', () => {
    const error = translated(failedCall({ statusCode: 500 }))
    expect(toProviderError(error, 'other')).to.equal(error)
  })

  it('are the caller’s leaving only where the caller has left', () => {
    const abort = new DOMException('aborted', 'AbortError')
    expect(toProviderError(abort, 'sdk')).to.be.instanceOf(RequestAbortedError)
    const staying = new AbortController().signal
    expect(toProviderError(abort, 'sdk', staying)).to.include({ failure: 'connection' })
    const gone = AbortSignal.abort()
    expect(toProviderError(new Error('no'), 'sdk', gone)).to.be.instanceOf(RequestAbortedError)
  })

  it('may go round in circles', () => {
    const error = new Error('no')
    error.cause = error
    expect(translated(error).failure).to.equal('protocol')
  })
})
