import { expect } from 'chai'
import { SystemClock } from '../../src/adapters/clock/system-clock.ts'
import { ANTHROPIC } from '../../src/adapters/llm/anthropic-vendor.ts'
import { HttpProvider } from '../../src/adapters/llm/http-provider.ts'
import { InvalidRequestError } from '../../src/domain/errors.ts'
import { outcomeOf, QUESTION, type Rig, startRig } from '../support/chat.ts'
import { rejection } from '../support/rejection.ts'
import { requestOf } from '../support/requests.ts'
import { UpstreamServer } from '../support/upstream-server.ts'

/** A value in UTF-8, as clients such as curl send it: a byte for each character of what `fetch` takes. */
const inUtf8 = (value: string): string => Buffer.from(value).toString('latin1')

describe('headers of callers that are unusual', () => {
  let rig: Rig

  beforeEach(async () => {
    rig = await startRig()
  })

  afterEach(() => rig.stop())

  it('reach the provider as they came, and do not stop it from being asked by others', async () => {
    const headers = { 'openai-beta': inUtf8('ключ') }
    for (let n = 0; n < 8; n += 1) {
      const question = { ...QUESTION, messages: [{ role: 'user', content: `Question ${n}` }] }
      expect(await outcomeOf(rig, question, headers)).to.equal('MISS')
    }
    expect(rig.upstream.calls[0]?.headers['openai-beta']).to.equal(inUtf8('ключ'))
    expect(await outcomeOf(rig)).to.equal('MISS')
  })

  it('F4: that nobody can send are their caller’s mistake', async () => {
    const upstream = await UpstreamServer.start()
    const waits = { timeoutMs: 500, connectTimeoutMs: 500, firstTokenTimeoutMs: 500 }
    const settings = { name: 'test', url: upstream.url, ...waits, streamTimeoutMs: 500 }
    const provider = new HttpProvider(
      { ...settings, maxResponseBytes: 1000 },
      ANTHROPIC,
      new SystemClock(),
    )
    const request = requestOf({
      protocol: 'anthropic.messages',
      headers: { 'anthropic-beta': 'one\ntwo' },
    })
    const { signal } = new AbortController()
    for (const asked of [
      provider.complete(request, { signal }),
      provider.complete(requestOf({ protocol: 'anthropic.messages' }), {
        signal,
        credential: 'key\n',
      }),
    ]) {
      expect(await rejection(asked)).to.be.instanceOf(InvalidRequestError)
    }
    await provider.close()
    await upstream.stop()
  })
})
