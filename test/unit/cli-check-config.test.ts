import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'chai'
import { shownSettings } from '../../src/adapters/cli/check-config-settings.ts'
import { settingsInForce } from '../../src/container/settings-in-force.ts'
import { SimulationRig } from '../support/simulation-rig.ts'

const SECRETS = {
  REPRISE_API_KEYS: 'acme:hidden-1',
  REPRISE_ADMIN_KEY: 'hidden-2',
  REPRISE_ENCRYPTION_KEYS: `k:${Buffer.alloc(32, 'hidden-3').toString('base64')}`,
  REPRISE_REDIS_URL: 'redis://user:hidden-4@x@redis.example:6379/2?password=hidden-5#hidden-6',
  REPRISE_UPSTREAM_URL: 'https://api.example/v1',
  REPRISE_UPSTREAM_API_KEY: 'hidden-9',
  REPRISE_EMBEDDER_URL: 'https://e.example/v1',
  REPRISE_EMBEDDER_MODEL: 'small',
  REPRISE_EMBEDDER_API_KEY: 'hidden-10',
  REPRISE_PGVECTOR_URL: 'postgres://u:hidden-11@pg.example/db?sslpassword=hidden-12',
  REPRISE_KEYV_URL: 'redis://:hidden-13@keyv.example',
}

describe('reprise check-config', () => {
  const folder = mkdtempSync(join(tmpdir(), 'reprise-config-'))
  after(() => rmSync(folder, { recursive: true }))
  const nowhere = { REPRISE_CONFIG: join(folder, 'empty.yaml') }
  before(() => writeFileSync(nowhere.REPRISE_CONFIG, ''))

  function rigWith(environment: Readonly<Record<string, string>>): SimulationRig {
    const rig = new SimulationRig()
    rig.settings = () => settingsInForce({ ...nowhere, ...environment })
    return rig
  }

  it('says ok, and what is in force, defaults included', async () => {
    const rig = rigWith({ REPRISE_TTL_SECONDS: '60' })
    expect(await rig.run(['check-config'])).to.equal(0)
    expect(rig.stdout.text)
      .to.match(/^ok\n\n/)
      .and.to.match(/\nttlSeconds +60\n/)
      .and.to.match(/\nport +8080\n/)
      .and.to.match(/\ncache +memory\n/)
      .and.to.match(/\napiKeys +none\n/)
  })

  it('shows no secret, and places without what is secret in them', async () => {
    const rig = rigWith(SECRETS)
    const { ok, settings } = await rig.document(['check-config'])
    expect(ok).to.equal(true)
    expect(settings).to.deep.include({
      adminKey: 'set',
      apiKeys: [{ tenant: 'acme', key: 'set' }],
      encryptionKeys: [{ id: 'k', key: 'set' }],
      upstreamApiKey: 'set',
      embedderApiKey: 'set',
      redisUrl: 'redis://redis.example:6379/2',
      upstreamUrl: 'https://api.example/v1',
      pgvectorUrl: 'postgres://pg.example/db',
      keyvUrl: 'redis://keyv.example',
      cache: 'redis',
    })
    await rig.run(['check-config'])
    expect(rig.stdout.text).to.not.match(/hidden|aGlkZGVu/)
  })

  it('masks the secrets of lists and of what they hold', () => {
    const providers = [{ kind: 'openai', url: 'https://a:b@c/v1', apiKey: 'hidden', retries: 2 }]
    expect(shownSettings({ providers, firstTokenTimeoutMs: 5, absent: undefined })).to.deep.equal([
      ['firstTokenTimeoutMs', 5],
      ['providers', [{ kind: 'openai', url: 'https://c/v1', apiKey: 'set', retries: 2 }]],
    ])
  })

  it('ends with 2 and names the setting where one is wrong, for programs as well', async () => {
    const rig = rigWith({ REPRISE_TTL: '60' })
    expect(await rig.run(['check-config'])).to.equal(2)
    expect(rig.stderr.text).to.equal('reprise: REPRISE_TTL: there is no such setting\n')
    expect(rig.stdout.text).to.equal('')
    expect(await rig.run(['check-config', '--json'])).to.equal(2)
    expect(JSON.parse(rig.stdout.text)).to.deep.equal({
      ok: false,
      problem: 'REPRISE_TTL: there is no such setting',
    })
  })

  it('finds what the gateway would find only as it starts: two providers of one name', async () => {
    const file = join(folder, 'twice.yaml')
    const provider = '  - { kind: openai, url: "https://api.example/v1" }\n'
    writeFileSync(file, `providers:\n${provider}${provider}`)
    const rig = rigWith({ REPRISE_CONFIG: file })
    expect(await rig.run(['check-config'])).to.equal(2)
    expect(rig.stderr.text).to.include('two of them have the same name')
  })
})
