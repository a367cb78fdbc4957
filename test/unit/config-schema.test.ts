import { globSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { ValidateFunction } from 'ajv'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect } from 'chai'
import { parse } from 'yaml'
import { documentedSchema } from '../../schema/documented-schema.ts'
import { configSchema } from '../../src/container/config-schema.ts'
import { checkedConfig } from '../../src/container/gateway-config.ts'
import { keyText } from '../support/seals.ts'

const ROOT = resolve(import.meta.dirname, '../..')

interface Described {
  readonly description?: string
  readonly properties?: Readonly<Record<string, Described>>
  readonly items?: { readonly oneOf?: readonly Described[] }
}

const published = JSON.parse(readFileSync(join(ROOT, 'schema/reprise.schema.json'), 'utf8'))

/** The examples of a configuration that the documents show. */
function examples(): readonly (readonly [document: string, settings: unknown])[] {
  return globSync('{*.md,docs/*.md}', { cwd: ROOT }).flatMap((document) => {
    const blocks = readFileSync(join(ROOT, document), 'utf8').matchAll(/```yaml\n([\s\S]*?)```/g)
    return [...blocks]
      .map(([, block = '']) => block)
      .filter((block) => document === 'docs/configuration.md' || block.includes('$schema='))
      .map((block) => [document, parse(block)] as const)
  })
}

/** Settings whose texts are judged by more than a pattern. */
const URLS = ['redisUrl', 'upstreamUrl', 'embedderUrl']

describe('the schema of the configuration', () => {
  let accepts: ValidateFunction

  before(() => {
    accepts = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(published)
  })

  it('is published as the code and the documentation have it (else: npm run schema)', () => {
    expect(published).to.deep.equal(JSON.parse(JSON.stringify(documentedSchema())))
  })

  it('says of every setting, and of every setting of a provider, what it means', () => {
    const { properties = {} } = published as Described
    const kinds = properties.providers?.items?.oneOf?.map((kind) => kind.properties ?? {}) ?? []
    expect(kinds).to.have.length(3)
    const silent = [properties, ...kinds].flatMap((members) =>
      Object.entries(members).filter(([, { description = '' }]) => description === ''),
    )
    expect(silent).to.deep.equal([])
  })

  it('gives each setting its own meaning, where two are checked alike', () => {
    const meanings = new Map([
      ['upstreamUrl', 'One.'],
      ['embedderUrl', 'Two.'],
    ])
    const { properties } = configSchema(meanings) as Described
    expect(properties?.upstreamUrl?.description).to.equal('One.')
    expect(properties?.embedderUrl?.description).to.equal('Two.')
    expect(properties?.host).not.to.have.property('description')
  })

  it('accepts every example of the documentation', () => {
    const all = examples()
    expect(all.map(([document]) => document)).to.include('docs/configuration.md')
    for (const [document, settings] of all) {
      expect(accepts(settings), `${document}: ${JSON.stringify(accepts.errors)}`).to.equal(true)
    }
  })

  it('accepts a variable of the environment where a text or a number is wanted, and nowhere else', () => {
    const key = '$' + '{KEY}'
    expect(accepts({ cache: key, keyvUrl: key, encryptionKeys: [{ id: 'a', key }] })).to.equal(true)
    const provider = { kind: 'openai', url: 'https://llm.example', retries: key }
    expect(accepts({ port: key, workers: key, providers: [provider] })).to.equal(true)
    expect(accepts({ providers: key })).to.equal(false)
    expect(accepts({ encryptionKeys: [key] })).to.equal(false)
  })

  const wrong: Readonly<Record<string, object>> = {
    'an unknown setting': { ttl: 60 },
    'a setting with a wrong letter': { redisURL: 'redis://127.0.0.1' },
    'a number in quotes': { port: '8080' },
    'a fraction of a second': { ttlSeconds: 1.5 },
    'a port that there is not': { port: 65_536 },
    'a cache that there is not': { cache: 'disk' },
    'no provider at all': { providers: [] },
    'a provider without an address': { providers: [{ kind: 'openai' }] },
    'a provider of another kind': { providers: [{ kind: 'other', url: 'https://llm.example' }] },
    'a demo provider with a key': { providers: [{ kind: 'demo', apiKey: 'x' }] },
    'a tenant without a key': { apiKeys: [{ tenant: 'acme' }] },
    'a key with something else': { apiKeys: [{ tenant: 'acme', key: 'x', admin: true }] },
    'an encryption key that is too short': { encryptionKeys: [{ id: 'a', key: 'c2hvcnQ=' }] },
  }
  for (const [what, settings] of Object.entries(wrong)) {
    it(`refuses ${what}, as the gateway does`, () => {
      expect(accepts(settings)).to.equal(false)
      expect(checkedConfig(settings)).to.have.property('problems')
    })
  }

  it('refuses of every setting what the gateway refuses, and nothing else', () => {
    const texts = [
      '',
      'x',
      'on',
      'off',
      'memory',
      'redis://127.0.0.1',
      'postgres://db',
      keyText('k'),
    ]
    const numbers = [-1, 0, 1, 9, 0.5, 1.5, 25, 70_000, 1e9, 1e12]
    const values = [...texts, ...numbers, true, null, [], {}, [{}], [{ kind: 'demo' }]]
    for (const name of Object.keys((published as Described).properties ?? {})) {
      for (const value of values) {
        if (typeof value === 'string' && URLS.includes(name)) continue
        const settings = { [name]: value }
        const said = JSON.stringify(settings)
        expect(accepts(settings), said).to.equal('config' in checkedConfig(settings))
      }
    }
  })
})
