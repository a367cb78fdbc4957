import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect } from 'chai'
import { readConfig } from '../../src/container/config.ts'
import { checkedConfig } from '../../src/container/gateway-config.ts'
import { createReprise } from '../../src/container/reprise.ts'
import { settingsInForce } from '../../src/container/settings-in-force.ts'
import { simulationParts } from '../../src/container/simulation-parts.ts'
import { ConfigurationError } from '../../src/domain/errors.ts'
import { ACME, requestOf } from '../support/requests.ts'
import { jsonLines, SimulationRig } from '../support/simulation-rig.ts'
import { testReprise } from '../support/test-reprise.ts'

const SCHEMA = resolve(import.meta.dirname, '../../schema/reprise.schema.json')
const MINE = { model: 'mine', inputPerMillion: 2, outputPerMillion: 10 }
const AZURE = { ...MINE, provider: 'azure', cachedInputPerMillion: 0 }
const OPENAI = { kind: 'openai', url: 'https://api.example/v1' }

describe('prices in the configuration', () => {
  const folder = mkdtempSync(join(tmpdir(), 'reprise-prices-'))
  after(() => rmSync(folder, { recursive: true }))

  /** An environment whose file holds these settings. JSON is YAML. */
  function withFile(settings: object): { readonly REPRISE_CONFIG: string } {
    const file = join(folder, 'reprise.yaml')
    writeFileSync(file, JSON.stringify(settings))
    return { REPRISE_CONFIG: file }
  }

  const providers = [{ ...OPENAI, name: 'azure' }, OPENAI]

  it('are read from the file as they stand there', () => {
    const prices = [AZURE, { ...MINE, provider: 'api.example' }, MINE, { ...MINE, model: 'm*' }]
    expect(readConfig(withFile({ providers, prices })).prices).to.deep.equal(prices)
    expect(readConfig(withFile({ providers }))).not.to.have.property('prices')
  })

  it('may name the provider of an upstream, and the built-in one', () => {
    const of = (provider: string): object => ({ prices: [{ ...MINE, provider }] })
    expect(readConfig(withFile(of('demo'))).prices).to.have.length(1)
    const upstream = { upstreamUrl: 'https://api.example/v1', ...of('upstream') }
    expect(readConfig(withFile(upstream)).prices).to.have.length(1)
    const named = { providers: [...providers, { kind: 'demo', name: 'toy' }], ...of('toy') }
    expect(readConfig(withFile(named)).prices).to.have.length(1)
  })

  it('may name any provider where logs are read', () => {
    const environment = withFile({ prices: [{ ...MINE, provider: 'elsewhere' }] })
    expect(readConfig(environment, 'simulate').prices).to.have.length(1)
    expect(() => readConfig(environment)).to.throw(ConfigurationError, 'prices[0].provider')
  })

  it('have no variable', () => {
    expect(() => readConfig({ REPRISE_PRICES: '[]' })).to.throw(
      ConfigurationError,
      'REPRISE_PRICES: there is no such setting',
    )
  })

  const wrong: readonly (readonly [what: string, prices: unknown, named: RegExp])[] = [
    ['a negative price', [{ ...MINE, inputPerMillion: -1 }], /prices\[0\]\.inputPerMillion/],
    ['a price in quotes', [{ ...MINE, outputPerMillion: '2' }], /prices\[0\]\.outputPerMillion/],
    ['a price too dear', [{ ...MINE, inputPerMillion: 1e6 }], /prices\[0\]\.inputPerMillion/],
    ['an entry without input', [{ model: 'm', outputPerMillion: 1 }], /\]\.inputPerMillion/],
    ['an entry without output', [{ model: 'm', inputPerMillion: 1 }], /\]\.outputPerMillion/],
    [
      'an unknown field',
      [MINE, { ...AZURE, inputPerToken: 1 }],
      /"inputPerToken"[\s\S]*prices\[1\]/,
    ],
    ['a model without a name', [{ ...MINE, model: '' }], /prices\[0\]\.model/],
    [
      'a * in the middle',
      [{ ...MINE, model: 'gpt-*-mini' }],
      /\* at its end[\s\S]*prices\[0\]\.model/,
    ],
    ['two *', [{ ...MINE, model: 'gpt**' }], /prices\[0\]\.model/],
    ['no list', MINE, /prices/],
    [
      'too many',
      Array.from({ length: 1001 }, (_, place) => ({ ...MINE, model: `m${place}` })),
      /prices/,
    ],
  ]
  for (const [what, prices, named] of wrong) {
    it(`refuse ${what} by name, and so does the schema`, () => {
      expect(() => readConfig(withFile({ providers, prices }))).to.throw(ConfigurationError, named)
      const accepts = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(
        JSON.parse(readFileSync(SCHEMA, 'utf8')),
      )
      expect(accepts({ prices })).to.equal(false)
      expect(accepts({ prices: [MINE, AZURE] })).to.equal(true)
    })
  }

  for (const price of ['.inf', '.nan', '-.inf']) {
    it(`refuse ${price}, which YAML has for a number`, () => {
      const { REPRISE_CONFIG } = withFile({})
      const entry = `{ model: m, inputPerMillion: ${price}, outputPerMillion: 0 }`
      writeFileSync(REPRISE_CONFIG, `prices: [${entry}]`)
      expect(() => readConfig({ REPRISE_CONFIG })).to.throw(/prices\[0\]\.inputPerMillion/)
    })
  }

  it('refuse two of the same model and provider, and tell others apart', () => {
    expect(() => readConfig(withFile({ prices: [MINE, { ...MINE, model: 'b' }, MINE] }))).to.throw(
      ConfigurationError,
      'prices[2]: is for the same model and provider as prices[0]',
    )
    const twice = { providers, prices: [AZURE, { ...AZURE, inputPerMillion: 0 }] }
    expect(() => readConfig(withFile(twice))).to.throw(/^prices\[1\]: /)
  })

  it('refuse a provider that nobody has configured, and say which there are', () => {
    expect(() =>
      readConfig(withFile({ providers, prices: [MINE, { ...AZURE, provider: 'azur' }] })),
    )
      .to.throw(ConfigurationError)
      .with.property(
        'message',
        'prices[1].provider: must be the name of a provider (azure, api.example)',
      )
    expect(() => readConfig(withFile({ prices: [AZURE] }))).to.throw(/prices\[0\]\.provider.*demo/)
    const demoless = { providers, prices: [{ ...MINE, provider: 'demo' }] }
    expect(() => readConfig(withFile(demoless))).to.throw(/prices\[0\]\.provider/)
  })

  it('have a meaning each, in the schema', () => {
    const { prices } = JSON.parse(readFileSync(SCHEMA, 'utf8')).properties
    const members: readonly { description?: string }[] = Object.values(prices.items.properties)
    expect(members).to.have.length(7)
    for (const { description = '' } of members) expect(description).to.match(/^[A-Z].*\.$/)
    expect(prices.items.properties.inputPerMillion.description).to.match(/^Dollars per million/)
  })

  it('are shown by check-config', async () => {
    const rig = new SimulationRig()
    rig.settings = () => settingsInForce(withFile({ providers, prices: [AZURE, MINE] }))
    expect(await rig.run(['check-config'])).to.equal(0)
    expect(rig.stdout.text).to.match(/\nprices +model: mine, provider: azure, inputPerMillion: 2, /)
    const { settings } = await rig.document(['check-config'])
    expect(settings).to.deep.include({ prices: [AZURE, MINE] })
  })

  it('count in a simulation, by the provider that the log names, and unless the log knows better', async () => {
    const rig = new SimulationRig()
    const environment = withFile({ providers, prices: [{ ...AZURE, inputPerMillion: 7 }, MINE] })
    const { prices } = simulationParts(environment)
    const simulation = { ...rig.simulation, prices }
    Object.assign(rig, { simulation })
    const row = (provider: string | undefined, more: object = {}): object => ({
      request_id: '1',
      call_type: 'acompletion',
      model: 'mine',
      custom_llm_provider: provider,
      prompt_tokens: 1000,
      completion_tokens: 0,
      messages: [{ role: 'user', content: `${provider}` }],
      ...more,
    })
    const log = (rows: readonly object[]): string => jsonLines(rows.flatMap((one) => [one, one]))
    const saved = async (...rows: readonly object[]): Promise<unknown> =>
      (await rig.document(['simulate', '-'], log(rows))).chosen
    expect(await saved(row('openai'))).to.deep.include({ savedMicrousd: 2000, unpriced: 0 })
    expect(await saved(row('azure'))).to.deep.include({ savedMicrousd: 7000, unpriced: 0 })
    expect(await saved(row('azure', { spend: 0.5 }))).to.deep.include({ savedMicrousd: 500_000 })
    expect(await saved(row('azure', { model: 'nobodys' }))).to.deep.include({ unpriced: 1 })
  })
})

describe('prices that the library is given', () => {
  it('come before a price list of one’s own', async () => {
    const prices = [{ model: 'gpt-4o-*', inputPerMillion: 10, outputPerMillion: 100 }]
    const list = { costOf: () => 1 }
    const { reprise, totals } = testReprise({ prices, adapters: { prices: list } })
    for (let n = 0; n < 3; n += 1) await reprise.generate.execute(requestOf(), ACME)
    await reprise.generate.execute(requestOf({ temperature: 1 }), { tenant: 'b' })
    expect(await totals()).to.include({ cost_microusd: 2 * 620, saved_microusd: 2 * 620 })
  })

  it('leave other models to that list, and to the published one', async () => {
    const prices = [{ model: 'other', inputPerMillion: 10, outputPerMillion: 100 }]
    const own = testReprise({ prices, adapters: { prices: { costOf: () => 1 } } })
    await own.reprise.generate.execute(requestOf(), ACME)
    expect(await own.totals()).to.include({ cost_microusd: 1, unpriced_requests: 0 })
    const published = testReprise({ prices })
    await published.reprise.generate.execute(requestOf(), ACME)
    await published.reprise.close()
    expect(await published.totals()).to.include({ cost_microusd: 5, unpriced_requests: 0 })
  })

  it('count 0 as a price, and what is unknown as unknown', async () => {
    const prices = [{ model: 'gpt-4o-mini', inputPerMillion: 0, outputPerMillion: 0 }]
    const list = { costOf: () => undefined }
    for (const [given, unpriced] of [
      [prices, 0],
      [[], 2],
    ] as const) {
      const { reprise, totals } = testReprise({ prices: given, adapters: { prices: list } })
      for (let n = 0; n < 2; n += 1) await reprise.generate.execute(requestOf(), ACME)
      const { unpriced_requests, cost_microusd, saved_microusd } = await totals()
      expect([unpriced_requests, cost_microusd, saved_microusd]).to.deep.equal([unpriced, 0, 0])
    }
  })

  it('give the demo provider prices, too', async () => {
    const prices = [{ model: '*', provider: 'demo', inputPerMillion: 1e5, outputPerMillion: 0 }]
    const reprise = createReprise({ prices, logLevel: 'error' })
    await reprise.generate.execute(requestOf(), ACME)
    await reprise.close()
    const { totals } = await reprise.readMetrics.execute()
    expect(totals).to.include({ unpriced_requests: 0 })
    expect(totals.cost_microusd).to.equal(totals.input_tokens * 1e5)
  })

  for (const [what, price, named] of [
    ['is no number', { inputPerMillion: Number.NaN }, 'prices[0].inputPerMillion'],
    ['is endless', { outputPerMillion: Number.POSITIVE_INFINITY }, 'prices[0].outputPerMillion'],
    ['has a field that nobody knows', { input: 1 }, '"input"'],
  ] as const) {
    it(`are refused at the start where one ${what}`, async () => {
      const { reprise } = testReprise({ prices: [{ ...MINE, ...price }] })
      const refused = await reprise.start().catch((error: unknown) => error)
      expect(refused).to.be.instanceOf(ConfigurationError)
      expect(String(refused)).to.include(named)
    })
  }

  it('are refused where two are for the same', () => {
    const { reprise } = testReprise({ prices: [MINE, MINE] })
    expect(() => reprise.generate).to.throw(ConfigurationError, /^prices\[1\]: /)
  })

  it('are those that the configuration knows', () => {
    expect(checkedConfig({ prices: [AZURE] })).to.have.nested.property('config.prices')
  })
})
