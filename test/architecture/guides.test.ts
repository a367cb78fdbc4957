import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { expect } from 'chai'
import { parse } from 'yaml'
import { readConfig } from '../../src/container/config.ts'

const ROOT = resolve(import.meta.dirname, '../..')
const textOf = (file: string): string => readFileSync(join(ROOT, file), 'utf8')

const GUIDES = globSync('docs/guides/*.md', { cwd: ROOT })
const DOCUMENTS = globSync('{*.md,docs/**/*.md}', { cwd: ROOT })

/** Guides to what is no program in TypeScript. */
const WITHOUT_PROGRAM = ['docs/guides/gateway.md', 'docs/guides/command-line.md']

function blocksOf(file: string, language: string): readonly string[] {
  const blocks = textOf(file).matchAll(new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, 'g'))
  return [...blocks].map(([, block = '']) => block)
}

describe('the guides', () => {
  it('show a whole program each, as it stands in examples/, where it is run', () => {
    const programs = globSync('examples/*.ts', { cwd: ROOT }).map(textOf)
    const showing = GUIDES.filter((file) => !WITHOUT_PROGRAM.includes(file))
    expect(showing).to.have.length.above(5)
    for (const file of showing) expect(programs, file).to.include(blocksOf(file, 'ts')[0])
  })

  it('lead to every example, with the other documents', () => {
    const all = DOCUMENTS.map(textOf).join('\n')
    const examples = globSync('examples/*.ts', { cwd: ROOT })
    expect(examples.filter((file) => !all.includes(`${file})`))).to.deep.equal([])
  })

  it('warn of what is easily done wrong', () => {
    for (const file of GUIDES) expect(textOf(file), file).to.match(/^## Mistakes\n\n- \*\*/m)
  })

  it('are all in the README', () => {
    const readme = textOf('README.md')
    expect(GUIDES.filter((file) => !readme.includes(`(${file})`))).to.deep.equal([])
  })

  it('configure the gateway as it can be configured', () => {
    const directory = mkdtempSync(join(tmpdir(), 'reprise-guide-'))
    const file = join(directory, 'reprise.yaml')
    const keys = { ACME_KEY: 'a', ADMIN_KEY: 'b', OPENAI_API_KEY: 'c', ANTHROPIC_API_KEY: 'd' }
    for (const block of blocksOf('docs/guides/gateway.md', 'yaml')) {
      writeFileSync(file, block)
      expect(readConfig({ REPRISE_CONFIG: file, ...keys })).to.have.property('adminKey', 'b')
    }
    rmSync(directory, { recursive: true })
  })
})

describe('the runbook', () => {
  it('has a section for every alert, in their order, and no other', () => {
    const { groups } = parse(textOf('ops/prometheus-alerts.yaml')) as {
      groups: readonly { rules: readonly { alert: string }[] }[]
    }
    const alerts = groups.flatMap(({ rules }) => rules.map(({ alert }) => alert))
    const sections = [...textOf('docs/runbook.md').matchAll(/^## (.*)$/gm)]
    expect(sections.map(([, name]) => name)).to.deep.equal(alerts)
  })

  it('says in every section what callers notice or what to do first, and what to do', () => {
    const [, ...sections] = textOf('docs/runbook.md').split('\n## ')
    for (const section of sections) {
      expect(section).to.include('**Callers**')
      expect(section).to.match(/\*\*Do\*\*|\*\*do\*\*/)
    }
  })
})

/** A heading's anchor, as GitHub makes it. */
function anchorOf(heading: string): string {
  const plain = heading.toLowerCase().replace(/[^\p{L}\p{N} _-]/gu, '')
  return plain.trim().replaceAll(' ', '-')
}

describe('the links of the documentation', () => {
  it('lead to headings that there are', () => {
    const broken = DOCUMENTS.flatMap((file) => {
      const links = [...textOf(file).matchAll(/\]\((?!https?:)([^)#]*)#([^)]+)\)/g)]
      return links
        .map(([, path = '', anchor = '']) => {
          return [path === '' ? file : join(dirname(file), path), anchor] as const
        })
        .filter(([target, anchor]) => {
          const headings = [...textOf(target).matchAll(/^#+ (.*)$/gm)]
          return !headings.some(([, heading = '']) => anchorOf(heading) === anchor)
        })
        .map(([target, anchor]) => `${file}: ${target}#${anchor}`)
    })
    expect(broken).to.deep.equal([])
  })
})
