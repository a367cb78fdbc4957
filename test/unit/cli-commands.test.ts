import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { expect } from 'chai'
import { SemanticUnavailableError } from '../../src/domain/errors.ts'
import { PAIRS, SemanticCli } from '../support/semantic-cli.ts'

describe('the command line', () => {
  const folder = mkdtempSync(join(tmpdir(), 'reprise-cli-'))
  after(() => rmSync(folder, { recursive: true }))
  let rig: SemanticCli

  beforeEach(() => {
    rig = new SemanticCli()
    rig.stdin = Readable.from([Buffer.from(PAIRS)])
  })

  it('prints help and version when asked to', async () => {
    expect(await rig.run('--version')).to.equal(0)
    expect(rig.stdout.text).to.equal('1.2.3\n')
    expect(await rig.run('semantic', 'calibrate', '--help')).to.equal(0)
    expect(rig.stdout.text).to.include('--precision <P>').and.to.include('REPRISE_EMBEDDER_API_KEY')
    expect(rig.stderr.text).to.equal('')
  })

  const misuses: readonly (readonly [said: RegExp, ...args: readonly string[]])[] = [
    [/^Usage: reprise/],
    [/^Usage: reprise semantic/, 'semantic'],
    [/^reprise: unknown command 'conjure'\n/, 'conjure'],
    [/^reprise: unknown command 'guess'\n/, 'semantic', 'guess'],
    [/^reprise: missing required argument/, 'semantic', 'evaluate'],
    [/^reprise: too many arguments/, 'semantic', 'evaluate', '-', '-'],
    [/^reprise: unknown option '--fast'/, 'semantic', 'evaluate', '-', '--fast'],
    [/above 0 and below 1/, 'semantic', 'evaluate', '-', '--threshold', '1.5'],
    [/above 0 and below 1/, 'semantic', 'evaluate', '-', '--threshold', ''],
    [/above 0 and below 1/, 'semantic', 'calibrate', '-', '--precision', '98%'],
    [/--embedder needs --embedder-model/, 'semantic', 'evaluate', '-', '--embedder', 'http://x/v1'],
    [/--embedder-model needs --embedder/, 'semantic', 'evaluate', '-', '--embedder-model', 'm'],
    [/choices are answer, intent/, 'semantic', 'evaluate', '-', '--match', 'gist'],
    [/must be an http/, 'semantic', 'evaluate', '-', '--embedder', 'x', '--embedder-model', 'm'],
  ]
  for (const [said, ...args] of misuses) {
    it(`is used wrongly by "reprise ${args.join(' ')}", and says so`, async () => {
      expect(await rig.run(...args)).to.equal(2)
      expect(rig.stderr.text).to.match(said)
      expect(rig.stdout.text).to.equal('')
      expect(rig.servers).to.deep.equal([])
    })
  }

  it('fails where the file or the embedder does, in one line, and closes the embedder', async () => {
    const file = join(folder, 'wrong.jsonl')
    writeFileSync(file, '{"a":"a secret"}')
    expect(await rig.run('semantic', 'evaluate', file)).to.equal(1)
    expect(rig.stderr.text).to.equal(`reprise: ${file}:1: b: must be a text\n`)
    rig.stderr.text = ''
    rig.embedder.failure = new SemanticUnavailableError('embedder', 'the server does not answer')
    expect(await rig.run('semantic', 'evaluate', '-')).to.equal(1)
    expect(rig.stderr.text).to.equal('reprise: the server does not answer\n')
    expect(rig.embedder.closed).to.equal(1)
  })

  it('does not repeat what an unexpected error says', async () => {
    rig.embedder.failure = new TypeError('cannot read "a secret"')
    expect(await rig.run('semantic', 'evaluate', '-')).to.equal(1)
    expect(rig.stderr.text)
      .to.match(/^reprise: unexpected TypeError/)
      .and.not.to.include('secret')
  })

  it('fails where the plot or the report cannot be written, but not where its reader leaves', async () => {
    const plot = join(folder, 'none', 'plot.svg')
    expect(await rig.run('semantic', 'evaluate', '-', '--plot', plot)).to.equal(1)
    expect(rig.stderr.text).to.equal(`reprise: ${plot}: no such file or folder\n`)
    for (const [code, exit] of [
      ['ENOSPC', 1],
      ['EPIPE', 0],
    ] as const) {
      const next = new SemanticCli()
      next.stdin = Readable.from([Buffer.from(PAIRS)])
      next.stdout.failure = Object.assign(new Error('write'), { code })
      expect(await next.run('semantic', 'evaluate', '-'), code).to.equal(exit)
    }
  })
})
