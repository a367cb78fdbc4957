import { once } from 'node:events'
import { inspect } from 'node:util'
import { expect } from 'chai'
import { post, QUESTION, type Rig, startRig } from '../support/chat.ts'
import { beginPost } from '../support/raw-request.ts'
import {
  completion,
  sendJson,
  sendStream,
  streamOf,
  type UpstreamAnswer,
} from '../support/upstream-server.ts'

const SECRETS = ['prompt-secret', 'caller-secret', 'upstream-key', 'answer-secret', 'name-secret']
const ASKED = { ...QUESTION, messages: [{ role: 'user', content: 'prompt-secret' }] }
const CALLER = { authorization: 'Bearer caller-secret' }

/** Everything that a caller or a provider may have said, in one error. */
const telltale = { message: `bad ${SECRETS.join(' ')}`, type: 'x', param: null, code: 'bad' }

function expectNoSecret(text: string): void {
  for (const secret of SECRETS) expect(text).not.to.include(secret)
}

describe('what is nobody’s business, further', () => {
  let rig: Rig

  beforeEach(async () => {
    rig = await startRig()
  })

  afterEach(async () => {
    const logged = inspect(rig.logger.lines, {
      depth: Infinity,
      showHidden: true,
      maxStringLength: null,
    })
    expectNoSecret(logged)
    expect(rig.logger.lines).not.to.be.empty
    await rig.stop()
  })

  const failures: readonly (readonly [string, UpstreamAnswer])[] = [
    ['an error status', (_call, response) => sendJson(response, { error: telltale }, 500)],
    ['a refusal of our key', (_call, response) => sendJson(response, { error: telltale }, 401)],
    [
      'a redirect',
      (_call, response) => response.writeHead(302, { location: 'http://answer-secret/' }).end(),
    ],
    [
      'an error in place of an answer',
      (_call, response) => sendJson(response, { error: telltale }),
    ],
    ['nonsense', (_call, response) => response.writeHead(200).end('{"answer-secret"')],
    [
      'a body cut short',
      (_call, response) => {
        response.writeHead(200, { 'content-length': '1000' })
        response.write('answer-secret', () => response.destroy())
      },
    ],
    ['a reset', (_call, response) => response.destroy()],
    ['a timeout', () => {}],
  ]
  for (const [what, answer] of failures) {
    it(`M3: shows in no log line after ${what}, nor in the apology`, async () => {
      rig.upstream.answer = answer
      for (const stream of [false, true]) {
        const apology = await post(rig, { ...ASKED, stream }, CALLER)
        expect(apology.headers.get('x-cache')).to.equal('DEGRADED')
        expectNoSecret(await apology.text())
      }
    })
  }

  it('M3: shows in no log line when a stream breaks off with an error, which its caller sees', async () => {
    rig.upstream.answer = (_call, response) =>
      sendStream(response, [...streamOf('answer-secret').slice(0, 2), { error: telltale }])
    const answer = await post(rig, { ...ASKED, stream: true }, CALLER)
    expect(await answer.text()).to.include(telltale.message)
  })

  it('M3: shows in no log line when a caller hangs up in mid-stream', async () => {
    const closed = Promise.withResolvers<void>()
    rig.upstream.answer = (_call, response) => {
      response.once('close', closed.resolve)
      response.writeHead(200, { 'content-type': 'text/event-stream' })
      response.write(`data: ${JSON.stringify(streamOf('answer-secret')[1])}\n\n`)
    }
    const caller = beginPost(rig, { ...ASKED, stream: true })
    await once(caller, 'response')
    caller.destroy()
    await closed.promise
    rig.upstream.answer = (_call, response) => sendJson(response, {}, 500)
    await post(rig, ASKED)
  })

  it('M3: shows in no error of ours about headers, fields, selectors and keys', async () => {
    const wrong = [
      post(rig, ASKED, { 'x-reprise-ttl': 'name-secret' }),
      post(rig, ASKED, { 'x-reprise-apology': 'name-secret' }),
      post(rig, ASKED, { 'x-reprise-tags': 'name-secret'.repeat(20) }),
      post(rig, ASKED, { 'x-reprise-namespace': 'name-secret'.repeat(30) }),
      post(rig, { ...ASKED, temperature: 'prompt-secret', cache: 'name-secret' }),
      post(rig, { ...ASKED, messages: ['prompt-secret'] }),
      post(rig, '{"model":"prompt-secret"'),
      post(rig, ASKED, { 'cache-control': 'only-if-cached', ...CALLER }),
      fetch(`${rig.url}/admin/stats?from=name-secret`, { headers: CALLER }),
      fetch(`${rig.url}/name-secret`, { headers: CALLER }),
    ]
    for (const answer of await Promise.all(wrong)) {
      expect(answer.status).to.be.within(400, 504)
      expectNoSecret(await answer.text())
    }
    rig.upstream.answer = (_call, response) => sendJson(response, completion('x'), 500)
    expectNoSecret(await (await post(rig, ASKED, { 'x-reprise-apology': 'off' })).text())
  })
})
