import { globSync, readFileSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import { expect } from 'chai'

const ROOT = resolve(import.meta.dirname, '../..')
/** What the package exports, said where it is defined. */
const ENTRY_POINTS = ['index', 'contracts', 'http', 'openai', 'ai-sdk', 'langchain', 'cli'].map(
  (name) => `src/${name}.ts`,
)
const files = globSync('src/**/*.ts', { cwd: ROOT }).sort()
const textOf = (file: string): string => readFileSync(resolve(ROOT, file), 'utf8')

describe('the source', () => {
  it('has files to look at', () => expect(files.length).to.be.above(80))

  it('reads the environment in the container’s configuration only', () => {
    const readers = files.filter((file) => textOf(file).includes('process.env'))
    expect(readers).to.deep.equal(['src/container/config.ts'])
  })

  it('names files in kebab-case, two levels deep at most', () => {
    const odd = files.filter((file) => {
      const depth = file.split('/').length - 2
      return !/^[a-z0-9-]+\.ts$/.test(basename(file)) || depth > 2
    })
    expect(odd).to.deep.equal([])
  })

  it('has no file over 250 lines', () => {
    expect(files.filter((file) => textOf(file).split('\n').length > 250)).to.deep.equal([])
  })

  it('names no file to bundlers that does not ship', () => {
    const names = /new URL\(\s*'[^']*\.ts',\s*import\.meta\.url/
    expect(files.filter((file) => names.test(textOf(file)))).to.deep.equal([])
  })

  it('silences no type', () => {
    const silenced = files.filter((file) =>
      /\bas any\b|: any\b|@ts-(ignore|expect-error)|biome-ignore/.test(textOf(file)),
    )
    expect(silenced).to.deep.equal([])
  })

  it('has mains of at most 30 lines', () => {
    expect(textOf('src/gateway.ts').trimEnd().split('\n').length).to.be.at.most(30)
  })

  it('says of every export what it is', () => {
    const undocumented = files
      .filter((file) => !ENTRY_POINTS.includes(file))
      .flatMap(withoutComment)
    expect(undocumented).to.deep.equal([])
  })
})

/** `file:line` of each export that no doc comment precedes. */
function withoutComment(file: string): readonly string[] {
  const lines = textOf(file).split('\n')
  return lines.flatMap((line, place) => {
    if (!/^export (abstract |async |declare )*(function|class|interface|type|const)/.test(line))
      return []
    return lines[place - 1]?.trimEnd().endsWith('*/') ? [] : [`${file}:${place + 1}`]
  })
}
