import { expect } from 'chai'
import type { JsonObject } from '../../src/domain/json.ts'
import { asked, jsonLines, SimulationRig } from '../support/simulation-rig.ts'

describe('reprise simulate', () => {
  let rig: SimulationRig

  beforeEach(() => {
    rig = new SimulationRig()
  })

  it('says in its first sentence what would have been saved', async () => {
    const log = jsonLines([0, 1, 2, 30, 120].map((minutes) => asked('Where is it?', minutes)))
    expect(await rig.run(['simulate', '-'], log)).to.equal(0)
    expect(rig.stderr.text).to.equal('')
    expect(rig.stdout.text.replace(/\s+/g, ' ')).to.match(
      /^60% of 5 requests would have been answered from the cache, saving \$0\.0006 and 6\.0 s\. /,
    )
    expect(rig.stdout.text).to.match(/\n5 min +#{8}\.{12} +40\.0% +2 /)
    expect(rig.stdout.text).to.match(/\n1 h \* +#{12}\.{8} +60\.0% +3 /)
    expect(rig.stdout.text).to.match(/\n1 d +#{16}\.{4} +80\.0% +4 /)
    for (const line of rig.stdout.text.split('\n')) expect(line.length).to.be.at.most(80)
  })

  it('gives programs the same, as one document', async () => {
    const log = jsonLines([asked('a?', 0), asked('a?', 1), asked('b?', 2)])
    const { chosen, byTtl, read, repeats, keys } = await rig.document(
      ['simulate', '-', '--ttl', '30'],
      log,
    )
    expect(chosen).to.deep.include({ ttlSeconds: 30, requests: 3, answered: 0 })
    expect(
      (byTtl as readonly JsonObject[]).map(({ ttlSeconds, answered }) => [ttlSeconds, answered]),
    ).to.deep.equal([
      [30, 0],
      [300, 1],
      [3600, 1],
      [86_400, 1],
      [604_800, 1],
    ])
    expect(read).to.deep.include({
      lines: 3,
      formats: { plain: 3 },
      requests: 3,
      timed: 3,
      wrongLines: 0,
    })
    expect(keys).to.equal(2)
    expect((repeats as readonly JsonObject[])[0]).to.deep.include({ requests: 2, model: 'priced' })
  })

  it('heeds how old an answer the body accepts', async () => {
    const log = [0, 1, 2].map((minutes) => {
      const row = asked('a?', minutes) as { request: JsonObject }
      return { ...row, request: { ...row.request, cache: { 's-maxage': 90 } } }
    })
    const { chosen } = await rig.document(['simulate', '-'], jsonLines(log))
    expect(chosen).to.deep.include({ requests: 3, answered: 1 })
  })

  it('keeps tenants apart, unless all are taken to be one', async () => {
    const log = jsonLines(['acme', 'acme', 'other'].map((tenant, n) => asked('a?', n, { tenant })))
    const apart = await rig.document(['simulate', '-'], log)
    expect(apart.chosen).to.deep.include({ answered: 1 })
    expect(apart.tenantCount).to.equal(2)
    const together = await rig.document(['simulate', '-', '--tenant', 'acme'], log)
    expect(together.chosen).to.deep.include({ answered: 2 })
  })

  it('counts prices that nobody knows as unknown', async () => {
    const unpriced = (n: number) => ({
      ...asked('a?', n),
      request: { model: 'own', messages: [{ role: 'user', content: 'a?' }] },
    })
    const log = jsonLines([unpriced(0), unpriced(1), asked('b?', 2), asked('b?', 3)])
    const { chosen, spent } = await rig.document(['simulate', '-'], log)
    expect(chosen).to.deep.include({ answered: 2, savedMicrousd: 200, unpriced: 1 })
    expect(spent).to.deep.include({ microusd: 400, unpriced: 2 })
    rig.stdout.text = ''
    await rig.run(['simulate', '-'], jsonLines([unpriced(0), unpriced(1)]))
    expect(rig.stdout.text)
      .to.match(/^50% of 2 requests .* saving 2\.0 s\./)
      .and.to.include('unknown')
    expect(rig.stdout.text.split('\n')[0]).to.not.include('$')
  })

  it('looks at each item of a request for embeddings', async () => {
    const embed = (input: readonly string[], n: number) => ({
      ...asked('', n),
      url: '/v1/embeddings',
      request: { model: 'priced', input },
    })
    const { chosen } = await rig.document(
      ['simulate', '-'],
      jsonLines([embed(['a', 'b'], 0), embed(['b', 'c'], 1)]),
    )
    expect(chosen).to.deep.include({ requests: 4, answered: 1, savedMicrousd: 100 })
  })

  it('shows no prompt unless it is asked to, and then its beginning only', async () => {
    const secret = `A secret ${'x'.repeat(200)}`
    const log = jsonLines([asked(secret, 0), asked(secret, 1)])
    await rig.run(['simulate', '-'], log)
    expect(rig.stdout.text).to.not.include('secret')
    expect(JSON.stringify(await rig.document(['simulate', '-', '--semantic'], log))).to.not.include(
      'secret',
    )
    const { repeats } = await rig.document(['simulate', '-', '--show-prompts'], log)
    const [repeat] = repeats as readonly JsonObject[]
    expect(repeat?.preview)
      .to.match(/^A secret x+…$/)
      .and.have.lengthOf(100)
  })

  it('is used wrongly with a time to live that is none, or a threshold for nothing', async () => {
    expect(await rig.run(['simulate', '-', '--ttl', '1h'])).to.equal(2)
    expect(await rig.run(['simulate', '-', '--threshold', '0.5'])).to.equal(2)
    expect(await rig.run(['simulate'])).to.equal(2)
    expect(rig.stdout.text).to.equal('')
  })
})
