import { globSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect } from 'chai'
import { InstalledPackage } from '../support/installed-package.ts'

const ROOT = resolve(import.meta.dirname, '../..')

const manifest = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
  readonly version: string
  readonly exports: Readonly<Record<string, string | { readonly default: string }>>
  readonly dependencies: Readonly<Record<string, string>>
  readonly peerDependencies: Readonly<Record<string, string>>
  readonly files: readonly string[]
}

/** What can be imported by programs. */
const ENTRY_POINTS = Object.entries(manifest.exports)
  .filter(([, target]) => typeof target === 'object')
  .map(([path]) => join('reprise', path))

/** Packages that have to be there for entry points which extend them. */
const NEEDED: Readonly<Record<string, string>> = { 'reprise/langchain': '@langchain/core' }
const NEEDED_BY_TYPES: Readonly<Record<string, string>> = {
  ...NEEDED,
  'reprise/ai-sdk': '@ai-sdk/provider',
}

/** A program that uses the types of these entry points. */
function typed(entries: readonly string[]): string {
  const imports = entries.map((entry, place) => `import * as e${place} from '${entry}'`)
  return `${imports.join('\n')}
import { createReprise, type Reprise } from 'reprise'
const reprise: Reprise = createReprise({ cache: { kind: 'memory' } })
// @ts-expect-error there is no such cache
createReprise({ cache: { kind: 'disk' } })
export { reprise, ${entries.map((_, place) => `e${place}`).join(', ')} }
`
}

describe('the package', function () {
  this.timeout(300_000)
  let installed: InstalledPackage

  before(() => {
    installed = new InstalledPackage()
  })

  afterEach(() => installed.withdraw())

  after(() => installed.dispose())

  it('holds the build with its types and what the manifest names, no test and no source', () => {
    const paths = installed.packed.files.map(({ path }) => path)
    const named = ['package.json', ...manifest.files]
    const isNamed = (path: string): boolean =>
      named.some((name) => path === name || path.startsWith(`${name}/`))
    expect(paths.filter((path) => !isNamed(path))).to.deep.equal([])
    const odd = /\.test\.|(?<!\.d)\.ts$|(^|\/)(test|node_modules)\//
    expect(paths.filter((path) => odd.test(path))).to.deep.equal([])
    const built = /^dist\/([\w/-]+\.(js|d\.ts)|program\/LICENCES\.txt)$/
    const inDist = paths.filter((path) => path.startsWith('dist/'))
    expect(inDist.filter((path) => !built.test(path))).to.deep.equal([])
    expect(paths).to.include.members(['package.json', 'README.md', 'LICENSE', 'CHANGELOG.md'])
  })

  it('has the mains and entry points as modules, and types for every source', () => {
    const built = (ending: string): readonly string[] =>
      installed.packed.files
        .map(({ path }) => path)
        .filter(
          (path) =>
            path.startsWith('dist/') &&
            path.endsWith(ending) &&
            !/^dist\/(chunks|program)\/.*-[A-Z0-9]{8}\.js$/.test(path),
        )
        .sort()
    const sources = globSync('**/*.ts', { cwd: join(ROOT, 'src') })
    const shipped = (ending: string, names: readonly string[]): readonly string[] =>
      names.map((source) => `dist/${source.replace(/\.ts$/, ending)}`).sort()
    const mains = sources.filter((source) => !source.includes('/'))
    const workers = [
      'embedding-worker.ts',
      'program/embedding-worker.ts',
      'program/gateway-worker.ts',
    ]
    expect(built('.d.ts')).to.deep.equal(shipped('.d.ts', sources))
    expect(built('.js')).to.deep.equal(shipped('.js', [...mains, ...workers]))
  })

  it('is below 2 MB, and 6 MB unpacked', () => {
    expect(installed.packed.size).to.be.below(2_000_000)
    expect(installed.packed.unpackedSize).to.be.below(6_000_000)
  })

  it('installs what it depends on, and nothing that is optional', () => {
    const { dependencies, peerDependencies } = manifest
    expect(Object.keys(dependencies).filter((name) => !installed.has(name))).to.deep.equal([])
    expect(Object.keys(peerDependencies).filter((name) => installed.has(name))).to.deep.equal([])
  })

  for (const entry of ENTRY_POINTS) {
    const needed = NEEDED[entry]

    if (needed !== undefined) {
      it(`${entry} says which package it needs, where that is not installed`, () => {
        const { code, said } = installed.program('module', `await import('${entry}')`)
        expect(code).to.equal(1)
        expect(said).to.include(`Cannot find package '${needed}'`)
      })
    }

    it(`${entry} can be imported and required, with the same names`, () => {
      if (needed !== undefined) installed.provide(needed)
      const names = (exported: string): string => `console.log(Object.keys(${exported}).sort())`
      const imported = installed.program('module', names(`await import('${entry}')`))
      const required = installed.program('commonjs', names(`require('${entry}')`))
      expect(imported).to.deep.equal(required)
      expect(imported.said).to.match(/^\[\s+'\w+'/)
      expect(imported.code).to.equal(0)
    })
  }

  it('answers in a program that requires it', () => {
    const { said } = installed.program(
      'commonjs',
      `const { createReprise, promptRequest } = require('reprise')
       const main = async () => {
         const reprise = createReprise({ logLevel: 'error' })
         await reprise.start()
         const request = promptRequest({ systemPrompt: 'Be brief.', userMessage: 'What is a cache?' })
         for (const time of [1, 2])
           console.log((await reprise.generate.execute(request, { tenant: 'acme' })).outcome)
         await reprise.close()
       }
       main()`,
    )
    expect(said).to.equal('miss\nhit\n')
  })

  it('answers a similar question, with what embeds in a thread of its own', () => {
    for (const name of ['core', 'embeddings', 'model-embeddings-en'])
      installed.provide(`@energetic-ai/${name}`)
    const { said } = installed.program(
      'module',
      `import { createReprise, promptRequest } from 'reprise'
       const reprise = createReprise({ logLevel: 'warn', semantic: { mode: 'on', deadlineMs: 10_000 } })
       await reprise.start()
       await reprise.container.get((await import('reprise')).tokens.embedder).load()
       const ask = async (userMessage) => {
         const request = promptRequest({ systemPrompt: 'Be brief.', userMessage })
         return (await reprise.generate.execute(request, { tenant: 'acme' })).outcome
       }
       console.log(await ask('How do I reset my password?'))
       await reprise.settled(10_000)
       console.log(await ask('how can i reset my password please'))
       await reprise.close()`,
    )
    expect(said).to.equal('miss\nsemantic\n')
  })

  it('brings the schema of the configuration', () => {
    const { said } = installed.program(
      'commonjs',
      `console.log(require('reprise/schema.json').title)`,
    )
    expect(said).to.equal('Reprise configuration (reprise.yaml)\n')
  })

  it('has types that need no other package but Node’s', () => {
    installed.provide('@types/node')
    const alone = ENTRY_POINTS.filter((entry) => NEEDED_BY_TYPES[entry] === undefined)
    expect(installed.compiled('program.mts', typed(alone))).to.equal('')
  })

  for (const [file, what] of [
    ['program.mts', 'modules'],
    ['program.cts', 'CommonJS'],
  ] as const) {
    it(`has types for programs that are ${what}`, () => {
      for (const needed of ['@types/node', ...Object.values(NEEDED_BY_TYPES)])
        installed.provide(needed)
      expect(installed.compiled(file, typed(ENTRY_POINTS))).to.equal('')
    })
  }

  it('has a command that says its version', () => {
    const said = installed.run('npx', '--no-install', 'reprise', '--version')
    expect(said).to.equal(`${manifest.version}\n`)
  })
})
