import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'chai'
import { type Environment, readConfig } from '../../src/container/config.ts'
import { semanticSettings } from '../../src/container/gateway-semantic.ts'
import { ConfigurationError } from '../../src/domain/errors.ts'
import { keyText } from '../support/seals.ts'

describe('configuration', () => {
  let directory: string

  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), 'reprise-config-'))
  })

  afterEach(() => rmSync(directory, { recursive: true }))

  /** Reads a file of this content, with this environment. */
  function withFile(yaml: string, environment: Environment = {}): ReturnType<typeof readConfig> {
    const file = join(directory, 'reprise.yaml')
    writeFileSync(file, yaml)
    return readConfig({ REPRISE_CONFIG: file, ...environment })
  }

  it('has the documented defaults', () => {
    expect(readConfig({})).to.deep.equal({
      host: '127.0.0.1',
      port: 8080,
      workers: 1,
      standby: 'none',
      prefix: 'llm:cache:entry',
      ttlSeconds: 3600,
      staleSeconds: 86_400,
      memoryMaxBytes: 256 * 1024 * 1024,
      maxEntryBytes: 1024 * 1024,
      maxBodyBytes: 4 * 1024 * 1024,
      encryptionKeys: [],
      commandTimeoutMs: 250,
      compressFromBytes: 1024,
      apiKeys: [],
      apology: 'on',
      metricsFlushMs: 1000,
      semantic: 'off',
      semanticThreshold: 0.95,
      semanticMatch: 'answer',
      semanticAcceptedError: 0.02,
      semanticDeadlineMs: 200,
      auditExactShare: 0,
      leaseWaitMs: 30_000,
      revalidateSeconds: 0,
      earlyRefresh: 1,
      maxGenerations: 1000,
      maxQueued: 10_000,
      queueWaitMs: 30_000,
      lingerMs: 0,
      graceSeconds: 25,
      logLevel: 'info',
    })
  })

  it('reads every variable', () => {
    const config = readConfig({
      REPRISE_HOST: '0.0.0.0',
      REPRISE_PORT: '0',
      REPRISE_WORKERS: '4',
      REPRISE_CACHE: 'redis',
      REPRISE_REDIS_URL: 'rediss://user:secret@redis.example:6380/2',
      REPRISE_STANDBY: 'memory',
      REPRISE_PREFIX: 'mine',
      REPRISE_TTL_SECONDS: '60',
      REPRISE_STALE_SECONDS: '0',
      REPRISE_MEMORY_MAX_BYTES: '1000',
      REPRISE_MAX_ENTRY_BYTES: '2000',
      REPRISE_MAX_BODY_BYTES: '3000',
      REPRISE_ENCRYPTION_KEYS: `new:${keyText('x')}, old:${keyText('y')}`,
      REPRISE_COMPRESS_FROM_BYTES: '0',
      REPRISE_UPSTREAM_URL: 'https://llm.example/v1',
      REPRISE_UPSTREAM_API_KEY: 'sk-1',
      REPRISE_API_KEYS: 'acme:key-1, globex:key:2',
      REPRISE_ADMIN_KEY: 'admin',
      REPRISE_APOLOGY: 'off',
      REPRISE_METRICS_FLUSH_MS: '250',
      REPRISE_SEMANTIC: 'off',
      REPRISE_LOG_LEVEL: 'warn',
    })
    expect(config).to.include({
      host: '0.0.0.0',
      port: 0,
      workers: 4,
      standby: 'memory',
      apology: 'off',
      adminKey: 'admin',
      compressFromBytes: 0,
    })
    expect(config.encryptionKeys).to.deep.equal([
      { id: 'new', key: keyText('x') },
      { id: 'old', key: keyText('y') },
    ])
    expect(config.apiKeys).to.deep.equal([
      { tenant: 'acme', key: 'key-1' },
      { tenant: 'globex', key: 'key:2' },
    ])
  })

  it('lets the environment win over the file, and takes an empty variable for none', () => {
    const config = withFile('port: 9000\nttlSeconds: 5', {
      REPRISE_PORT: '9001',
      REPRISE_TTL_SECONDS: '',
    })
    expect(config).to.include({ port: 9001, ttlSeconds: 5 })
  })

  it('takes a number of workers, or a word for one for each core', () => {
    const redis = { REPRISE_REDIS_URL: 'redis://h' }
    for (const workers of [1, 2, 64]) {
      const environment = { ...redis, REPRISE_WORKERS: String(workers) }
      expect(readConfig(environment)).to.include({ workers })
    }
    expect(readConfig({ ...redis, REPRISE_WORKERS: 'auto' })).to.include({ workers: 'auto' })
    expect(withFile('workers: auto\ncache: tiered', redis)).to.include({ workers: 'auto' })
    expect(withFile('workers: 1\ncache: memory')).to.include({ workers: 1 })
  })

  it('reads providers from the file, with variables of the environment in it', () => {
    const yaml = [
      'providers:',
      `  - { name: main, kind: openai, url: "https://a.example/v1", apiKey: "\${KEY}", retries: 1 }`,
      '  - { name: other, kind: openai, url: "https://b.example/v1", models: { gpt-4o: llama } }',
      '  - { kind: demo }',
    ]
    const { providers } = withFile(yaml.join('\n'), { KEY: 'sk-2' })
    expect(providers?.[0]).to.include({ name: 'main', apiKey: 'sk-2', retries: 1 })
    expect(providers).to.have.length(3)
  })

  const wrong: readonly (readonly [string, Environment, RegExp])[] = [
    [
      'a variable nobody knows',
      { REPRISE_TLL_SECONDS: '5' },
      /^REPRISE_TLL_SECONDS: there is no such setting$/,
    ],
    [
      'a port that is no number',
      { REPRISE_PORT: 'eighty' },
      /^REPRISE_PORT: must be a whole number$/,
    ],
    [
      'workers that are no number',
      { REPRISE_WORKERS: 'all' },
      /^REPRISE_WORKERS: must be a whole number, or auto$/,
    ],
    ['no worker at all', { REPRISE_WORKERS: '0', REPRISE_REDIS_URL: 'redis://h' }, /workers/],
    ['too many workers', { REPRISE_WORKERS: '65', REPRISE_REDIS_URL: 'redis://h' }, /workers/],
    [
      'several workers with a memory each',
      { REPRISE_WORKERS: '2' },
      /^workers \(REPRISE_WORKERS\): .* cache redis or tiered, .* it is memory$/,
    ],
    [
      'several workers with a store that knows no fences',
      { REPRISE_WORKERS: 'auto', REPRISE_CACHE: 'keyv', REPRISE_KEYV_URL: 'sqlite://x' },
      /^workers \(REPRISE_WORKERS\): .* it is keyv$/,
    ],
    ['a port out of range', { REPRISE_PORT: '70000' }, /port/],
    ['a cache nobody knows', { REPRISE_CACHE: 'memcached' }, /cache/],
    ['a URL that is none', { REPRISE_REDIS_URL: 'localhost:6379' }, /redisUrl/],
    ['redis without a URL', { REPRISE_CACHE: 'redis' }, /redisUrl \(REPRISE_REDIS_URL\)/],
    ['keyv without a URL', { REPRISE_CACHE: 'keyv' }, /keyvUrl \(REPRISE_KEYV_URL\)/],
    ['an upstream that is no URL', { REPRISE_UPSTREAM_URL: 'llm.example' }, /upstreamUrl/],
    ['an upstream key without an upstream', { REPRISE_UPSTREAM_API_KEY: 'x' }, /upstreamApiKey/],
    [
      'keys that are no pairs',
      { REPRISE_API_KEYS: 'acme' },
      /^REPRISE_API_KEYS: must be tenant:key/,
    ],
    ['one key for two tenants', { REPRISE_API_KEYS: 'a:k,b:k' }, /apiKeys .* same key/],
    [
      'encryption keys that are no pairs',
      { REPRISE_ENCRYPTION_KEYS: keyText('x') },
      /^REPRISE_ENCRYPTION_KEYS: must be id:key,id:key$/,
    ],
    [
      'an encryption key that is too short',
      { REPRISE_ENCRYPTION_KEYS: `a:${keyText('x')},b:c2hvcnQ=` },
      /must be 32 bytes in base64\n.*encryptionKeys\[1\]\.key/,
    ],
    [
      'an odd id of an encryption key',
      { REPRISE_ENCRYPTION_KEYS: `a b:${keyText('x')}` },
      /encryptionKeys\[0\]\.id/,
    ],
    [
      'one id for two encryption keys',
      { REPRISE_ENCRYPTION_KEYS: `a:${keyText('x')},a:${keyText('y')}` },
      /^encryptionKeys .*REPRISE_ENCRYPTION_KEYS.* same id$/,
    ],
    [
      'a threshold that is no number',
      { REPRISE_COMPRESS_FROM_BYTES: 'never' },
      /^REPRISE_COMPRESS_FROM_BYTES: must be a whole number$/,
    ],
    ['an open gateway on every address', { REPRISE_HOST: '0.0.0.0' }, /host .* loopback only/],
    [
      'a file that is not there',
      { REPRISE_CONFIG: '/nowhere/reprise.yaml' },
      /^\/nowhere\/reprise.yaml: ENOENT/,
    ],
  ]
  for (const [what, environment, message] of wrong) {
    it(`refuses ${what}, and names the setting`, () => {
      expect(() => readConfig(environment)).to.throw(ConfigurationError, message)
    })
  }

  it('refuses settings of the file that nobody knows, wrong ones, and variables that are not set', () => {
    expect(() => withFile('tll: 5')).to.throw(ConfigurationError, /tll/)
    expect(() => withFile('providers: [{ kind: openai }]')).to.throw(
      ConfigurationError,
      /providers\[0\]\.url/,
    )
    expect(() => withFile(`adminKey: "\${NOT_SET}"`)).to.throw(
      ConfigurationError,
      /adminKey.*NOT_SET/,
    )
    expect(() => withFile('just text')).to.throw(ConfigurationError, /must hold settings/)
    expect(() => withFile('a: [unclosed')).to.throw(ConfigurationError, /reprise\.yaml/)
  })

  it('reads encryption keys from the file, with variables of the environment in it', () => {
    const yaml = `encryptionKeys: [{ id: "2026-07", key: "\${KEY}" }]\ncompressFromBytes: 100`
    expect(withFile(yaml, { KEY: keyText('x') })).to.deep.include({
      encryptionKeys: [{ id: '2026-07', key: keyText('x') }],
      compressFromBytes: 100,
    })
  })

  it('M3: never repeats an encryption key that is wrong', () => {
    const secret = Buffer.from('almost thirty-two bytes').toString('base64')
    const wrong = [secret, `:${secret}`, `a:${secret}`, `${secret}:a`, `a:${secret},a:${secret}`]
    for (const REPRISE_ENCRYPTION_KEYS of wrong) {
      expect(() => readConfig({ REPRISE_ENCRYPTION_KEYS }))
        .to.throw(ConfigurationError)
        .with.property('message')
        .that.does.not.include(secret)
    }
    for (const yaml of [`{ a: ${secret} }`, `[${secret}]`, `[{ id: a, key: [${secret}] }]`]) {
      expect(() => withFile(`encryptionKeys: ${yaml}`))
        .to.throw(ConfigurationError, /encryptionKeys/)
        .with.property('message')
        .that.does.not.include(secret)
    }
  })

  it('M3: never repeats the value of a setting that is wrong', () => {
    const secret = 'redis-secret-password'
    expect(() => readConfig({ REPRISE_REDIS_URL: `http://:${secret}@host` }))
      .to.throw(ConfigurationError)
      .with.property('message')
      .that.does.not.include(secret)
  })

  describe('similar questions', () => {
    it('reads shares and thresholds as fractions', () => {
      const config = readConfig({
        REPRISE_SEMANTIC: 'verified',
        REPRISE_SEMANTIC_THRESHOLD: '.95',
        REPRISE_SEMANTIC_ACCEPTED_ERROR: '0.01',
        REPRISE_AUDIT_EXACT_SHARE: '1',
      })
      expect(config).to.include({
        semantic: 'verified',
        semanticThreshold: 0.95,
        semanticAcceptedError: 0.01,
        auditExactShare: 1,
      })
    })

    it('hands on what questions have to agree in', () => {
      const environment = { REPRISE_SEMANTIC: 'on', REPRISE_SEMANTIC_MATCH: 'intent' }
      expect(semanticSettings(readConfig(environment)).semantic?.match).to.equal('intent')
    })

    const wrong: Readonly<Record<string, Readonly<Record<string, string>>>> = {
      semanticThreshold: { REPRISE_SEMANTIC_THRESHOLD: '2' },
      REPRISE_SEMANTIC_THRESHOLD: { REPRISE_SEMANTIC_THRESHOLD: 'high' },
      semanticMatch: { REPRISE_SEMANTIC_MATCH: 'topic' },
      semantic: { REPRISE_SEMANTIC: 'on', REPRISE_CACHE: 'none' },
      pgvectorUrl: { REPRISE_SEMANTIC_INDEX: 'pgvector' },
      embedderModel: { REPRISE_EMBEDDER_URL: 'http://localhost/v1' },
      auditJudgeModel: { REPRISE_AUDIT_COMPARE: 'judge' },
    }
    for (const [named, environment] of Object.entries(wrong)) {
      it(`names ${named} where that is wrong or missing`, () => {
        expect(() => readConfig(environment)).to.throw(named)
      })
    }
  })
})
