import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect } from 'chai'
import { parse } from 'yaml'
import { readConfig } from '../../src/container/config.ts'

const ROOT = resolve(import.meta.dirname, '../..')
const textOf = (file: string): string => readFileSync(join(ROOT, file), 'utf8')

/** The file with its comments taken out and its continued lines put together. */
function instructions(): readonly (readonly [instruction: string, rest: string])[] {
  const lines = textOf('Dockerfile')
    .replace(/^#.*\n/gm, '')
    .replace(/\\\n\s*/g, '')
    .split('\n')
  return lines
    .filter((line) => line !== '')
    .map((line) => {
      const space = line.indexOf(' ')
      return [line.slice(0, space), line.slice(space + 1)] as const
    })
}

const restOf = (name: string): readonly string[] =>
  instructions().flatMap(([instruction, rest]) => (instruction === name ? [rest] : []))

/** What is copied from the checkout, not from another stage. */
function copied(): readonly string[] {
  const copies = restOf('COPY').filter((rest) => !rest.startsWith('--from='))
  return copies.flatMap((rest) => rest.split(' ').slice(0, -1))
}

describe('the Dockerfile', () => {
  it('copies what is there, and what .dockerignore lets through', () => {
    const allowed = textOf('.dockerignore').matchAll(/^!(.+)$/gm)
    const patterns = [...allowed].map(([, pattern = '']) => pattern)
    expect(copied()).to.include('src')
    for (const source of copied()) {
      expect(existsSync(join(ROOT, source)), source).to.equal(true)
      expect(patterns).to.include(source)
    }
  })

  it('holds what the package holds, documents and the schema aside', () => {
    const { files } = JSON.parse(textOf('package.json')) as { files: readonly string[] }
    const aside = /^(README\.md|CHANGELOG\.md|dist|schema\/.*)$/
    expect(copied()).to.include.members(files.filter((file) => !aside.test(file)))
  })

  it('takes from other stages what they make', () => {
    expect(restOf('COPY')).to.include('--from=build /build/dist ./dist')
    expect(restOf('RUN')).to.include('npm run build')
    const { scripts } = JSON.parse(textOf('package.json')) as { scripts: { build: string } }
    expect(scripts.build).to.include('tsc -p tsconfig.build.json')
  })

  it('lets everything that the configuration of the compiler names into its stage', () => {
    const [first = ''] = restOf('COPY')
    expect(first.split(' ')).to.include.members(['tsconfig.json', 'tsconfig.build.json'])
    expect(parse(textOf('tsconfig.build.json'))).to.have.property('extends', './tsconfig.json')
  })

  it('runs the gateway, as nobody in particular, on a Node that the package supports', () => {
    expect(restOf('USER')).to.deep.equal(['node'])
    expect(JSON.parse(restOf('CMD').at(-1) ?? '')).to.deep.equal([
      'node',
      '/app/reprise/dist/gateway.js',
    ])
    expect(existsSync(join(ROOT, 'src/gateway.ts'))).to.equal(true)
    const { devDependencies } = JSON.parse(textOf('package.json')) as {
      devDependencies: { node: string }
    }
    const major = devDependencies.node.split('.')[0]
    expect(restOf('ARG')[0]).to.equal(`NODE=node:${major}-bookworm-slim`)
  })

  it('is told to stop as the gateway understands it, and says what it is', () => {
    expect(restOf('STOPSIGNAL')).to.deep.equal(['SIGTERM'])
    const { name, license } = JSON.parse(textOf('package.json')) as Record<string, string>
    expect(restOf('LABEL')[0]).to.include(`image.title="${name}"`)
    expect(restOf('LABEL')[0]).to.include(`image.licenses="${license}"`)
  })

  it('does not start open to everybody: as it is set, callers’ keys are needed', () => {
    const environment = Object.fromEntries(
      (restOf('ENV')[0] ?? '').split(' ').map((pair) => pair.split('=') as [string, string]),
    )
    expect(() => readConfig(environment)).to.throw(/without apiKeys/)
    const keys = { ...environment, REPRISE_API_KEYS: 'acme:key' }
    expect(readConfig(keys)).to.include({ host: '0.0.0.0', port: 8080 })
  })
})

interface Compose {
  readonly services: Readonly<
    Record<
      'reprise' | 'valkey',
      {
        readonly environment: Readonly<Record<string, string>>
        readonly command?: readonly string[]
        readonly ports?: readonly string[]
        readonly networks: readonly string[]
        readonly stop_grace_period?: string
      }
    >
  >
  readonly networks: { readonly cache: { readonly internal: boolean } }
}

/** Puts values in place of `${NAME:?why}` and `${NAME:-}`, as Compose does. */
function interpolated(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\$\{(\w+):([?-])[^}]*\}/g, (_, name: string, kind: string) => {
    const value = values[name]
    if (value === undefined && kind === '?') throw new Error(`${name} is required`)
    return value ?? ''
  })
}

describe('compose.yaml', () => {
  const compose = parse(textOf('compose.yaml')) as Compose
  const { reprise, valkey } = compose.services

  it('asks for every secret, and gives the gateway a configuration that it takes', () => {
    const secrets = {
      REPRISE_API_KEYS: 'acme:key',
      REPRISE_ADMIN_KEY: 'admin',
      VALKEY_PASSWORD: 'pass',
    }
    const environment = Object.fromEntries(
      Object.entries(reprise.environment).map(([name, text]) => [
        name,
        interpolated(text, secrets),
      ]),
    )
    const config = readConfig({ REPRISE_HOST: '0.0.0.0', ...environment })
    expect(config).to.include({ adminKey: 'admin', redisUrl: 'redis://:pass@valkey:6379' })
    for (const name of Object.keys(secrets)) {
      const { [name as keyof typeof secrets]: _, ...others } = secrets
      const all = JSON.stringify(compose)
      expect(() => interpolated(all, others)).to.throw(`${name} is required`)
    }
  })

  it('runs Valkey as docs/redis.md has it, where nobody else reaches it', () => {
    const command = valkey.command ?? []
    const settingOf = (option: string): string | undefined => command[command.indexOf(option) + 1]
    expect(textOf('docs/redis.md')).to.include(
      `maxmemory-policy ${settingOf('--maxmemory-policy')}`,
    )
    expect(textOf('docs/redis.md')).to.include(`appendonly ${settingOf('--appendonly')}`)
    expect(valkey).not.to.have.property('ports')
    expect(valkey.networks).to.deep.equal(['cache'])
    expect(compose.networks.cache.internal).to.equal(true)
  })

  it('publishes the gateway on this machine only', () => {
    expect(reprise.ports).to.deep.equal(['127.0.0.1:8080:8080'])
  })

  it('waits longer for the end than requests may take', () => {
    expect(Number.parseInt(reprise.stop_grace_period ?? '', 10)).to.be.above(
      readConfig({}).graceSeconds + 10,
    )
  })
})

describe('the documentation of operations', () => {
  it('has containers stopped no sooner than requests under way may take', () => {
    const document = textOf('docs/operations.md')
    const waits = [...document.matchAll(/(?:--stop-timeout|PeriodSeconds:) (\d{2,})/g)]
    const seconds = waits.map(([, wait = '']) => Number(wait)).filter((wait) => wait > 10)
    expect(seconds).to.have.length(2)
    for (const wait of seconds) expect(wait).to.be.above(readConfig({}).graceSeconds + 10)
  })

  it('has in .env what compose.yaml asks for', () => {
    const [, env = ''] =
      /In `\.env`:\n\n```sh\n([\s\S]*?)```/.exec(textOf('docs/operations.md')) ?? []
    const given = Object.fromEntries(
      env
        .trim()
        .split('\n')
        .map((line) => line.split('=')),
    )
    expect(() => interpolated(textOf('compose.yaml'), given)).not.to.throw()
    const used = [...textOf('compose.yaml').matchAll(/\$\{(\w+)/g)].map(([, name]) => name)
    expect(used).to.include.members(Object.keys(given))
  })
})
