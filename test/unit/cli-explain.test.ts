import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'chai'
import { CHAT_COMPLETIONS } from '../../src/adapters/http/chat-completions-door.ts'
import { cacheKeyText, deriveCacheKey } from '../../src/domain/cache-key.ts'
import type { JsonObject } from '../../src/domain/json.ts'
import { requestDifferences } from '../../src/domain/simulation/request-differences.ts'
import { isSameKey, keyParts } from '../../src/domain/simulation/request-fields.ts'
import { generatedRequests } from '../support/chat-requests.ts'
import { SimulationRig } from '../support/simulation-rig.ts'

const noHeaders = () => undefined
const SCOPE = { tenant: 'anonymous' }

function message(content: string): JsonObject {
  return { role: 'user', content }
}

describe('reprise explain', () => {
  const folder = mkdtempSync(join(tmpdir(), 'reprise-explain-'))
  after(() => rmSync(folder, { recursive: true }))
  let rig: SimulationRig

  beforeEach(() => {
    rig = new SimulationRig()
  })

  function fileOf(name: string, body: unknown): string {
    const file = join(folder, `${name}.json`)
    writeFileSync(file, typeof body === 'string' ? body : JSON.stringify(body))
    return file
  }

  const ONE = {
    model: 'gpt-4o',
    messages: [message('A secret question?')],
    temperature: 0.2,
    stream: true,
    user: 'me',
  }

  it("shows the key that the gateway would look up, the tenant's own", async () => {
    const file = fileOf('one', ONE)
    for (const [args, scope] of [
      [[], SCOPE],
      [['--tenant', 'acme', '--namespace', 'tests'], { tenant: 'acme', namespace: 'tests' }],
    ] as const) {
      const { keys } = await rig.document(['explain', file, ...args])
      const derivation = deriveCacheKey(CHAT_COMPLETIONS.read(ONE, noHeaders).request, scope)
      if (derivation.kind === 'unkeyable') throw new Error('has a key')
      const { key } = derivation
      expect(keys).to.deep.equal([{ text: cacheKeyText(key), digest: key.digest }])
    }
  })

  it('shows what is in the key and what is not, and of texts no more than their length', async () => {
    expect(await rig.run(['explain', fileOf('one', ONE)])).to.equal(0)
    expect(rig.stdout.text)
      .to.match(
        /\nin the key\n {2}model +gpt-4o\n {2}messages\[0\] +user: text of 18 characters\n {2}temperature +0\.2\n/,
      )
      .and.to.match(/\nleft out of it\n {2}user +text of 2 characters\n {2}stream +true\n/)
      .and.to.match(/Similar questions: 18 characters are compared/)
      .and.not.to.include('secret')
  })

  it('names the field because of which there is no key', async () => {
    const large =
      '{"model":"m","seed":90071992547409931,"messages":[{"role":"user","content":"a"}]}'
    expect(await rig.run(['explain', fileOf('large', large)])).to.equal(0)
    expect(rig.stdout.text)
      .to.match(/\nkey +none: .* number .* \(seed\)\n/)
      .and.to.include('passes through')
  })

  it('names every field that makes two requests differ, by its path', async () => {
    const other = {
      model: 'gpt-4o',
      messages: [message('A secret answer?')],
      temperature: 0.7,
      tools: [],
      user: 'you',
    }
    const args = ['explain', fileOf('one', ONE), fileOf('other', other)]
    const { same, inKey, leftOut, comparable } = await rig.document(args)
    expect([same, comparable]).to.deep.equal([false, false])
    expect(inKey).to.deep.equal([
      { path: 'messages[0].content', kind: 'text', at: 10, lengths: [18, 16] },
      { path: 'temperature', kind: 'value', values: [0.2, 0.7] },
      { path: 'tools', kind: 'value', values: ['absent', 'list'] },
    ])
    expect(leftOut).to.deep.equal([
      { path: 'user', kind: 'text', at: 1, lengths: [2, 3] },
      { path: 'stream', kind: 'value', values: [true, 'absent'] },
    ])
    rig.stdout.text = ''
    await rig.run(args)
    expect(rig.stdout.text)
      .to.match(/\n {2}messages\[0\]\.content +differs at character 10 of 18 and 16\n/)
      .and.to.match(/\n {2}temperature +0\.2 and 0\.7\n/)
      .and.not.to.include('secret')
  })

  it('tells when the keys are the same although the requests are not', async () => {
    const other = { ...ONE, temperature: 0.2000001, stream: false, user: 'you' }
    const { same, inKey, leftOut } = await rig.document([
      'explain',
      fileOf('one', ONE),
      fileOf('other', other),
    ])
    expect(same).to.equal(true)
    expect(inKey).to.deep.equal([])
    expect((leftOut as readonly JsonObject[]).map(({ path }) => path)).to.have.members([
      'temperature',
      'user',
      'stream',
    ])
  })

  it('tells whether the semantic cache would compare them', async () => {
    const other = { ...ONE, messages: [message('What is a question?')] }
    const { same, comparable } = await rig.document([
      'explain',
      fileOf('one', ONE),
      fileOf('other', other),
    ])
    expect([same, comparable]).to.deep.equal([false, true])
  })

  it('explains other formats, and each item of a request for embeddings', async () => {
    const items = fileOf('items', { model: 'm', input: ['a', 'b'] })
    const item = fileOf('item', { model: 'm', input: ['b'] })
    const { keys } = await rig.document(['explain', items, '--protocol', 'embeddings'])
    expect(keys).to.have.lengthOf(2)
    const both = await rig.document(['explain', items, item, '--protocol', 'embeddings'])
    expect(both).to.deep.include({ same: false, sharedItems: 1 })
    const twice = fileOf('twice', { model: 'm', input: ['a', 'a'] })
    const part = await rig.document(['explain', items, twice, '--protocol', 'embeddings'])
    expect(part).to.deep.include({ same: false, sharedItems: 2 })
    const response = fileOf('response', { model: 'm', input: 'a', previous_response_id: 'resp_1' })
    const explained = await rig.document(['explain', response, '--protocol', 'responses'])
    expect(explained).to.deep.include({
      obstacle: 'provider_state',
      obstacleField: 'previous_response_id',
    })
  })

  it('reads standard input, and heeds what the body says to the cache', async () => {
    const body = JSON.stringify({ ...ONE, cache: { namespace: 'tests', 'no-store': true } })
    expect(await rig.run(['explain', '-'], body)).to.equal(0)
    expect(rig.stdout.text)
      .to.match(/\nnamespace +tests\n/)
      .and.to.include('cache.no-store')
    const aged = JSON.stringify({ ...ONE, cache: { 's-maxage': 60 } })
    expect((await rig.document(['explain', '-'], aged)).wishes).to.deep.equal(['s-maxage'])
    expect(await rig.run(['explain', '-'], aged)).to.equal(0)
    expect(rig.stdout.text).to.include('(cache.s-maxage)')
  })

  it('fails where a file is no request, and is used wrongly with another format', async () => {
    for (const [body, said] of [
      ['{', 'is no JSON in UTF-8'],
      ['[]', 'must be an object'],
      ['{"model":"secret"}', 'messages: must be a list'],
    ] as const) {
      const file = fileOf('wrong', body)
      expect(await rig.run(['explain', file])).to.equal(1)
      expect(rig.stderr.text).to.equal(`reprise: ${file}: ${said}\n`)
      rig.stderr.text = ''
    }
    expect(await rig.run(['explain', join(folder, 'none.json')])).to.equal(1)
    expect(rig.stderr.text).to.include('no such file or folder')
    expect(await rig.run(['explain', '-', '--protocol', 'soap'])).to.equal(2)
  })

  it('finds a difference in the key if and only if the keys differ (same words, same key)', () => {
    const requests = generatedRequests(120).map(
      (body) => CHAT_COMPLETIONS.read(body, noHeaders).request,
    )
    for (const [place, one] of requests.entries()) {
      const next = requests[(place + 1) % requests.length] ?? one
      const neutral = { ...one, parameters: { ...one.parameters, user: 'another', metadata: {} } }
      for (const other of [next, neutral, one]) {
        const same = isSameKey(deriveCacheKey(one, SCOPE), deriveCacheKey(other, SCOPE))
        expect(requestDifferences(one, other, SCOPE).inKey.length === 0).to.equal(same)
      }
      expect(keyParts(neutral, SCOPE).leftOut.map(({ name }) => name)).to.include.members([
        'user',
        'metadata',
      ])
    }
  })
})
