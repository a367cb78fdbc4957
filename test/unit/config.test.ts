import { expect } from 'chai'
import { readConfig } from '../../src/container/config.ts'
import { semanticSettings } from '../../src/container/gateway-semantic.ts'
import { withFile } from '../support/config-file.ts'
import { keyText } from '../support/seals.ts'

describe('configuration', () => {
  it('reads numbers, too, out of the environment where the file says so', () => {
    const lines = [
      `port: \${PORT}`,
      `workers: \${WORKERS}`,
      `semanticThreshold: \${SURE}`,
      `prefix: \${PREFIX}`,
    ]
    const environment = { PORT: '9000', WORKERS: '1', SURE: '0.9', PREFIX: '7' }
    const read = { port: 9000, workers: 1, semanticThreshold: 0.9, prefix: '7' }
    expect(withFile(lines.join('\n'), environment)).to.include(read)
    expect(() => withFile(`port: \${PORT}`, { PORT: 'eighty' })).to.throw(/^port: must be a whole/)
  })

  it('reads numbers within lists out of the environment, too', () => {
    const yaml = [
      'providers:',
      '  - kind: openai',
      `    name: \${NAME}`,
      '    url: https://a.example/v1',
      `    retries: \${RETRIES}`,
      `    timeoutMs: \${WAIT}000`,
      '    models: { retries: x, timeoutMs: "7" }',
      'prices:',
      `  - { model: x, inputPerMillion: "\${PRICE}", outputPerMillion: 2 }`,
    ].join('\n')
    const environment = { NAME: '7', RETRIES: '0', WAIT: '30', PRICE: '.25' }
    const { providers = [], prices = [] } = withFile(yaml, environment)
    expect(providers[0]).to.deep.include({ name: '7', retries: 0, timeoutMs: 30_000 })
    expect(providers[0]).to.have.deep.property('models', { retries: 'x', timeoutMs: '7' })
    expect(prices[0]).to.include({ inputPerMillion: 0.25, outputPerMillion: 2 })
    for (const [wrong, setting] of [
      [{ RETRIES: 'one' }, 'providers[0].retries: must be a whole number'],
      [{ RETRIES: '' }, 'providers[0].retries: must be a whole number'],
      [{ PRICE: '0,25' }, 'prices[0].inputPerMillion: must be a number'],
      [{ RETRIES: '99' }, 'at providers[0].retries'],
    ] as const)
      expect(() => withFile(yaml, { ...environment, ...wrong })).to.throw(setting)
  })

  it('leaves aside what Kubernetes tells pods of a service of the same name', () => {
    const links = {
      REPRISE_SERVICE_HOST: '10.0.0.1',
      REPRISE_SERVICE_PORT: '8080',
      REPRISE_SERVICE_PORT_HTTP: '8080',
      REPRISE_PORT: 'tcp://10.0.0.1:8080',
      REPRISE_PORT_8080_TCP: 'tcp://10.0.0.1:8080',
      REPRISE_PORT_8080_TCP_ADDR: '10.0.0.1',
      REPRISE_GATEWAY_SERVICE_HOST: '10.0.0.2',
      REPRISE_GATEWAY_PORT: 'tcp://10.0.0.2:80',
    }
    expect(readConfig(links)).to.deep.equal(readConfig({}))
  })

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
      semanticThreshold: 0.99,
      semanticMatch: 'intent',
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

  it('reads encryption keys from the file, with variables of the environment in it', () => {
    const yaml = `encryptionKeys: [{ id: "2026-07", key: "\${KEY}" }]\ncompressFromBytes: 100`
    expect(withFile(yaml, { KEY: keyText('x') })).to.deep.include({
      encryptionKeys: [{ id: '2026-07', key: keyText('x') }],
      compressFromBytes: 100,
    })
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
      const environment = { REPRISE_SEMANTIC: 'on', REPRISE_SEMANTIC_MATCH: 'answer' }
      expect(semanticSettings(readConfig(environment)).semantic?.match).to.equal('answer')
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
