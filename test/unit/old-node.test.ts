import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect } from 'chai'
import { oldNodeComplaint } from '../../src/container/old-node.ts'

const ROOT = resolve(import.meta.dirname, '../..')
const textOf = (file: string): string => readFileSync(resolve(ROOT, file), 'utf8')

/** Has a process take itself for an older one. */
const OLDER = `data:text/javascript,${encodeURIComponent(
  "Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '20.20.2' } })",
)}`

describe('a Node that is too old', () => {
  it('is one below what the package asks for', () => {
    const { engines } = JSON.parse(textOf('package.json')) as { engines: { node: string } }
    for (const [version, isOld] of [
      ['18.0.0', true],
      ['20.20.2', true],
      ['22.18.9', true],
      ['22.19.0', false],
      ['24.0.0', false],
      [engines.node.replace('>=', ''), false],
    ] as const)
      expect(oldNodeComplaint(version) !== undefined, version).to.equal(isOld)
    expect(oldNodeComplaint('20.0.0')).to.include(` ${engines.node.replace('>=', '')} or newer`)
  })

  for (const main of ['src/cli.ts', 'src/gateway.ts']) {
    it(`ends ${main} with what is needed, and with 1`, () => {
      const { status, stderr, stdout } = spawnSync(
        process.execPath,
        ['--import', OLDER, resolve(ROOT, main), '--version'],
        { encoding: 'utf8' },
      )
      const said = 'reprise: Reprise needs Node.js 22.19 or newer, this is v20.20.2\n'
      expect({ status, stderr, stdout }).to.deep.equal({ status: 1, stderr: said, stdout: '' })
    })

    it(`can read ${main}: it imports no name at once that Node does not have`, () => {
      const imported = [...textOf(main).matchAll(/^import .*$/gm)].map(([line]) => line)
      expect(imported).to.deep.equal([
        "import module from 'node:module'",
        "import { oldNodeComplaint } from './container/old-node.ts'",
      ])
      expect(textOf('src/container/old-node.ts')).not.to.match(/^import /m)
    })
  }
})
