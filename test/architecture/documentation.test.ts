import { execFileSync } from 'node:child_process'
import { existsSync, globSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { expect } from 'chai'
import { HTTP_ERROR_CODES } from '../../src/adapters/http/http-errors.ts'
import { readConfig } from '../../src/container/config.ts'
import { isSetting } from '../../src/container/gateway-config.ts'
import { ANSWER_NEUTRAL_PARAMETERS } from '../../src/domain/cache-key.ts'
import { ERROR_CODES } from '../../src/domain/errors.ts'

const ROOT = resolve(import.meta.dirname, '../..')
const textOf = (file: string): string => readFileSync(join(ROOT, file), 'utf8')

/** The words in backticks that begin the rows of a document's tables. */
function firstCells(file: string): readonly string[] {
  return [...textOf(file).matchAll(/^\| `([^`]+)`/gm)].map(([, cell = '']) => cell)
}

describe('the documentation', () => {
  it('explains every error code, and no other', () => {
    const codes = [...ERROR_CODES, ...HTTP_ERROR_CODES]
    expect([...firstCells('docs/errors.md')].sort()).to.deep.equal([...codes].sort())
  })

  it('states the status that each code of the gateway is answered with', () => {
    const sources = globSync('src/adapters/http/*.ts', { cwd: ROOT }).map(textOf).join('\n')
    const stated = [...textOf('docs/errors.md').matchAll(/^\| `(\w+)` \| (\d{3}) \|/gm)]
    expect(stated).to.have.length(HTTP_ERROR_CODES.length)
    for (const [, code = '', status = ''] of stated) {
      const made = new RegExp(`(?:HttpError|plainAnswer)\\(\\s*(\\d+),[^()]*?'${code}'`, 'g')
      const statuses = [...sources.matchAll(made)].map(([, inForce]) => inForce)
      expect(new Set(statuses), code).to.deep.equal(new Set([status]))
    }
  })

  it('explains every setting, and no other', () => {
    const settings = firstCells('docs/configuration.md')
    expect(settings.filter((name) => !isSetting(name))).to.deep.equal([])
    const known = Object.keys(readConfig({}))
    expect(known.filter((name) => !settings.includes(name))).to.deep.equal([])
  })

  it('names for every setting the variable that sets it', () => {
    const rows = [...textOf('docs/configuration.md').matchAll(/^\| `(\w+)` \| `(REPRISE_\w+)`/gm)]
    expect(rows).to.have.length(firstCells('docs/configuration.md').length)
    for (const [, name = '', variable = ''] of rows) {
      const words = name.replace(/[A-Z]/g, (letter) => `_${letter}`)
      expect(variable).to.equal(`REPRISE_${words.toUpperCase()}`)
    }
  })

  it('states the defaults that are in force', () => {
    const rows = textOf('docs/configuration.md').matchAll(/^\| `(\w+)` \|.*\| `([^`]+)` \|$/gm)
    const config = readConfig({}) as unknown as Record<string, unknown>
    for (const [, name = '', value = ''] of rows) {
      if (name !== 'cache') expect(`${name} ${config[name]}`).to.equal(`${name} ${value}`)
    }
  })

  it('says none where there is no default', () => {
    const rows = textOf('docs/configuration.md').matchAll(/^\| `(\w+)` \|.*\| none\b[^|]* \|$/gm)
    const config = readConfig({}) as unknown as Record<string, unknown>
    const names = [...rows].map(([, name = '']) => name).filter((name) => name !== 'standby')
    expect(names).to.have.length.above(5)
    for (const name of names) expect([undefined, []], name).to.deep.include(config[name])
  })

  it('shows every setting of a provider, with the default that is in force', () => {
    const { properties } = JSON.parse(textOf('schema/reprise.schema.json')) as {
      properties: { providers: { items: { oneOf: readonly { properties: object }[] } } }
    }
    const kinds = properties.providers.items.oneOf
    const document = textOf('docs/configuration.md')
    for (const name of kinds.flatMap((kind) => Object.keys(kind.properties)))
      expect(document, name).to.match(new RegExp(`^ {2}[ -] (name: .*)?${name}: ?`, 'm'))
    const source = textOf('src/container/provider-choice.ts')
    const stated = [...document.matchAll(/^ {4}(\w+): \d+ # .*default (\d+)$/gm)]
    expect(stated).to.have.length.above(3)
    for (const [, name = '', value = ''] of stated) {
      const [, inForce = ''] = new RegExp(`\\b${name} = ([\\d_]+)`).exec(source) ?? []
      expect(inForce.replaceAll('_', ''), name).to.equal(value)
    }
  })

  it('names no variable of the environment that there is not', () => {
    const documents = globSync('{*.md,docs/**/*.md}', { cwd: ROOT }).map(textOf)
    const named = documents.flatMap((text) => text.match(/\bREPRISE_[A-Z_]*[A-Z]\b/g) ?? [])
    const rows = textOf('docs/configuration.md').matchAll(/^\| `\w+` \| `(REPRISE_\w+)`/gm)
    const known = new Set([...[...rows].map(([, variable = '']) => variable), 'REPRISE_CONFIG'])
    expect(named).to.have.length.above(50)
    expect(named.filter((variable) => !known.has(variable))).to.deep.equal([])
  })

  it('names every parameter that does not change an answer', () => {
    const text = textOf('docs/http.md')
    for (const parameter of ANSWER_NEUTRAL_PARAMETERS) expect(text).to.include(`\`${parameter}\``)
  })

  it('has every route, and no other', () => {
    const sources = globSync('src/adapters/http/*.ts', { cwd: ROOT }).map(textOf).join('\n')
    const plain = sources.matchAll(/\.(get|post)(?:<.*>)?\(\s*'(\/[^']*)'/g)
    const routes = [...plain].map(([, method = '', path = '']) => [method.toUpperCase(), path])
    const doors = [...sources.matchAll(/^ {2}path: '(\/v1\/[^']+)'/gm)]
    const served = [...routes, ...doors.map(([, path]) => ['POST', path])]
      .map((route) => route.join(' ').replace('*', '{}'))
      // Files of the page.
      .filter((route) => !/^GET \/dashboard\/(:file)?$/.test(route))
    const documented = textOf('docs/http.md')
      .split('\n')
      .filter((line) => line.startsWith('| `'))
      .flatMap((line) => [...line.matchAll(/`((?:GET|POST) \/[^`?]*)/g)])
      .map(([, route = '']) => route.replace(/\{\w+\}/, '{}'))
    expect([...new Set(documented)].sort()).to.deep.equal([...new Set(served)].sort())
  })

  it('leads nowhere that is not there', () => {
    const broken = globSync('{*.md,docs/**/*.md}', { cwd: ROOT }).flatMap((file) => {
      const links = [...textOf(file).matchAll(/\]\((?!https?:)([^)#]+)[^)]*\)/g)]
      const targets = links.map(([, link = '']) => join(dirname(file), link))
      return targets
        .filter((target) => !existsSync(join(ROOT, target)))
        .map((target) => `${file}: ${target}`)
    })
    expect(broken).to.deep.equal([])
  })

  it('begins with commands that there are', () => {
    const { scripts } = JSON.parse(textOf('package.json')) as { scripts: Record<string, string> }
    for (const file of ['README.md', 'CONTRIBUTING.md']) {
      for (const [, script = ''] of textOf(file).matchAll(
        /npm (?:run )?(start|test|check|format|build|check:\w+)\b/g,
      )) {
        expect(scripts).to.have.property(script)
      }
    }
    expect(textOf('README.md'))
      .to.include('npm ci && npm start')
      .and.to.include('npm ci && npm test')
  })
})

describe('the examples', function () {
  this.timeout(60_000)

  before(() => {
    const tsc = join(ROOT, 'node_modules/@typescript/native/bin/tsc')
    execFileSync(process.execPath, [tsc, '-p', 'tsconfig.build.json'], { cwd: ROOT })
  })

  const expected: Readonly<Record<string, string>> = {
    'generate.ts':
      'miss: [demo: not an AI] You asked: “What is a cache?”. Configure a provider to get real answers.\nhit: [demo',
    'stream.ts': 'miss: in pieces\nhit: whole',
    'own-provider.ts': 'miss: Is anybody there? (echo)',
    'own-cache.ts': 'miss\nhit\n▶ MapCache, as every cache\n',
    'telemetry.ts':
      'reprise.cache get absent\nchat gpt-4o-mini\nreprise.cache set\nreprise chat gpt-4o-mini miss\nreprise.cache get found\nreprise chat gpt-4o-mini hit\n',
    'express.ts':
      'MISS [demo: not an AI] You asked: “What is a cache?”. Configure a provider to get real answers.\nHIT [demo',
    'fastify.ts':
      'MISS [demo: not an AI] You asked: “What is a cache?”. Configure a provider to get real answers.\nHIT [demo',
    'hono.ts': '200 MISS\n200 HIT\n401 null\n',
    'queue-worker.ts':
      'job 0: miss, done\njob 1: miss, done\njob 2: hit, done\njob 3: hit, done\n4 jobs, 2 generated\n',
    'openai-sdk.ts':
      'MISS [demo: not an AI] You asked: “What is a cache?”. Configure a provider to get real answers.\nHIT [demo',
    'ai-sdk.ts': 'miss A store of answers.\ntrue hit\n',
    'langchain.ts':
      'A store of answers.\nA store of answers.\nGenerated anew.\n{ hits: 1, misses: 2 }\n',
  }
  for (const file of globSync('*.ts', { cwd: join(ROOT, 'examples') })) {
    it(`${file} runs on the built package and says what it should`, () => {
      const options = { cwd: ROOT, encoding: 'utf8', timeout: 20_000 } as const
      const said = execFileSync(process.execPath, [`examples/${file}`], options)
      expect(said).to.satisfy((text: string) => text.startsWith(expected[file] ?? 'nothing'))
    })
  }
})
