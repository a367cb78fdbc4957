import { expect } from 'chai'
import { chatCompletionBody } from '../../src/domain/chat-completion.ts'
import { outcomeOf, QUESTION, type Rig, startRig } from '../support/chat.ts'
import { GatewayCli } from '../support/gateway-cli.ts'
import { keyOf } from '../support/requests.ts'
import { sendJson } from '../support/upstream-server.ts'

const request = { protocol: 'openai.chat', model: QUESTION.model, parameters: {} } as const
const DIGEST = keyOf(
  { ...request, messages: [{ role: 'user', content: 'What is a cache?' }] },
  { tenant: 'anonymous' },
).digest

describe('reprise get', () => {
  let rig: Rig
  let cli: GatewayCli

  beforeEach(async () => {
    rig = await startRig()
    cli = new GatewayCli(rig.url)
    await outcomeOf(rig, QUESTION, { 'x-reprise-tags': 'red,blue' })
  })

  afterEach(() => rig.stop())

  it('shows what is stored, without the answer', async () => {
    const { code, stdout } = await cli.run('get', DIGEST)
    expect(code).to.equal(0)
    expect(stdout)
      .to.match(/^key .*:[0-9a-f]{64}$/m)
      .and.to.match(/^tags +red, blue$/m)
    expect(stdout)
      .to.match(/^fresh +fresh for 1 h, until /m)
      .and.to.match(/^tokens +9 in, 4 out$/m)
    expect(stdout).not.to.include('choices')
  })

  it('prints the answer where it is asked to, and JSON', async () => {
    expect((await cli.run('get', DIGEST, '--content')).stdout).to.include('"choices"')
    const { stdout } = await cli.run('get', DIGEST, '--json')
    expect(JSON.parse(stdout)).to.include({ state: 'fresh', ttlMs: 3_600_000 })
    const whole = JSON.parse(stdout).key
    expect((await cli.run('get', whole)).code).to.equal(0)
  })

  it('shows an answer in a form that cannot drive a terminal, and that is the same JSON', async () => {
    const said = 'a\u009b2Jb\u202e c\u{e0041}'
    rig.upstream.answer = (_call, response) => {
      sendJson(response, chatCompletionBody({ id: 'x', created: 0, model: 'm', content: said }))
    }
    await outcomeOf(rig, QUESTION, { 'cache-control': 'no-cache' })
    const { stdout } = await cli.run('get', DIGEST, '--content')
    expect(stdout).to.not.match(/[\u0080-\u009f\p{Cf}]/u)
    const body = JSON.parse(stdout.slice(stdout.indexOf('\n\n')))
    expect(body.choices[0].message.content).to.equal(said)
  })

  it('says that there is none', async () => {
    const { code, stderr } = await cli.run('get', 'f'.repeat(64))
    const said = 'reprise: no entry is stored under this key\n'
    expect({ code, stderr }).to.deep.equal({ code: 1, stderr: said })
  })

  it('is used wrongly with what is no key', async () => {
    for (const key of ['', 'abc', '../stats', `${DIGEST}0`])
      expect((await cli.run('get', key)).code, key).to.equal(2)
  })
})
