import { expect } from 'chai'
import { type Environment, readConfig } from '../../src/container/config.ts'
import { ConfigurationError } from '../../src/domain/errors.ts'
import { withFile } from '../support/config-file.ts'
import { keyText } from '../support/seals.ts'

/** A file that is there and holds something else. */
const NOT_PEM = import.meta.filename

describe('configuration', () => {
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
    [
      'certificates without TLS',
      { REPRISE_REDIS_URL: 'redis://h', REPRISE_REDIS_CA_FILE: NOT_PEM },
      /^redisCaFile \(REPRISE_REDIS_CA_FILE\): needs a redisUrl of rediss:/,
    ],
    [
      'a file that there is not',
      { REPRISE_REDIS_URL: 'rediss://h', REPRISE_REDIS_CERT_FILE: '/there/is/none' },
      /^redisCertFile \(.*\): the file cannot be read \(ENOENT\)$/,
    ],
    [
      'a certificate without its key',
      { REPRISE_REDIS_URL: 'rediss://h', REPRISE_REDIS_CERT_FILE: NOT_PEM },
      /^redisCertFile, redisKeyFile .*: one needs the other$/,
    ],
    [
      'authorities that are none',
      { REPRISE_REDIS_URL: 'rediss://h', REPRISE_REDIS_CA_FILE: NOT_PEM },
      /^redisCaFile .*: must hold certificates \(PEM\)$/,
    ],
    [
      'a certificate that is none',
      {
        REPRISE_REDIS_URL: 'rediss-cluster://h',
        REPRISE_REDIS_CERT_FILE: NOT_PEM,
        REPRISE_REDIS_KEY_FILE: NOT_PEM,
      },
      /^redisCertFile, redisKeyFile .*: must hold a certificate and its key/,
    ],
    ['redis without a URL', { REPRISE_CACHE: 'redis' }, /redisUrl \(REPRISE_REDIS_URL\)/],
    ['keyv without a URL', { REPRISE_CACHE: 'keyv' }, /keyvUrl \(REPRISE_KEYV_URL\)/],
    ['an upstream that is no URL', { REPRISE_UPSTREAM_URL: 'llm.example' }, /upstreamUrl/],
    [
      'an upstream with a query',
      { REPRISE_UPSTREAM_URL: 'https://llm.example/v1?api-version=1' },
      /no query.*\n.*upstreamUrl/,
    ],
    [
      'an upstream with a fragment',
      { REPRISE_UPSTREAM_URL: 'https://llm.example/v1#there' },
      /no fragment.*\n.*upstreamUrl/,
    ],
    [
      'an upstream with a password',
      { REPRISE_UPSTREAM_URL: 'https://user:word@llm.example/v1' },
      /no user and no password.*\n.*upstreamUrl/,
    ],
    [
      'an upstream with a user',
      { REPRISE_UPSTREAM_URL: 'https://user@llm.example/v1' },
      /no user and no password.*\n.*upstreamUrl/,
    ],
    [
      'an embeddings server with a query',
      { REPRISE_EMBEDDER_URL: 'https://llm.example/v1?a=b', REPRISE_EMBEDDER_MODEL: 'small' },
      /no query.*\n.*embedderUrl/,
    ],
    ['an upstream key without an upstream', { REPRISE_UPSTREAM_API_KEY: 'x' }, /upstreamApiKey/],
    [
      'an upstream key with a line break',
      { REPRISE_UPSTREAM_URL: 'https://llm.example/v1', REPRISE_UPSTREAM_API_KEY: 'sk-1\n' },
      /no line breaks\n.*upstreamApiKey/,
    ],
    [
      'keys that are no pairs',
      { REPRISE_API_KEYS: 'acme' },
      /^REPRISE_API_KEYS: must be tenant:key/,
    ],
    [
      'an admin key that no bearer token can be',
      { REPRISE_ADMIN_KEY: 'admin key' },
      /no spaces.*\n.*adminKey/,
    ],
    [
      'an admin key with a line break',
      { REPRISE_ADMIN_KEY: 'admin\n' },
      /no line breaks.*\n.*adminKey/,
    ],
    [
      "a caller's key that no bearer token can be",
      { REPRISE_API_KEYS: 'acme:k 1' },
      /no spaces.*\n.*apiKeys\[0\]\.key/,
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
    for (const kind of ['openai', 'anthropic'])
      expect(() => withFile(`providers: [{ kind: ${kind}, url: 'https://u:p@h/v1' }]`)).to.throw(
        ConfigurationError,
        /no user and no password.*\n.*providers\[0\]\.url/,
      )
    expect(() => withFile(`adminKey: "\${NOT_SET}"`)).to.throw(
      ConfigurationError,
      /adminKey.*NOT_SET/,
    )
    expect(() => withFile('just text')).to.throw(ConfigurationError, /must hold settings/)
    expect(() => withFile('a: [unclosed')).to.throw(ConfigurationError, /reprise\.yaml/)
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
    for (const wrong of [
      { REPRISE_REDIS_URL: `http://:${secret}@host` },
      { REPRISE_UPSTREAM_URL: `https://user:${secret}@llm.example/v1` },
      { REPRISE_UPSTREAM_URL: `https://llm.example/v1?key=${secret}` },
    ])
      expect(() => readConfig(wrong))
        .to.throw(ConfigurationError)
        .with.property('message')
        .that.does.not.include(secret)
  })
})
