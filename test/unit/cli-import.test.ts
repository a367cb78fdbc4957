import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'chai'
import { archiveParts } from '../../src/adapters/cli/archive-parts.ts'
import { sampleEntry } from '../../src/contracts/sample-entry.ts'
import { entryLine, firstLine, lastLine } from '../../src/domain/archive-line.ts'
import { outcomeOf, QUESTION, type Rig, startRig } from '../support/chat.ts'
import { GatewayCli } from '../support/gateway-cli.ts'
import { gathered } from '../support/gathered.ts'

const { model } = QUESTION
const asking = (content: string) => ({ model, messages: [{ role: 'user', content }] })

describe('reprise import', () => {
  let folder: string
  let file: string
  let rig: Rig
  let other: Rig
  let cli: GatewayCli

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'reprise-import-'))
    file = join(folder, 'all.ndjson')
    rig = await startRig()
    other = await startRig()
    cli = new GatewayCli(other.url)
    for (const question of ['one', 'two', 'three']) await outcomeOf(rig, asking(question))
    await new GatewayCli(rig.url).run('export', file)
  })

  afterEach(async () => {
    await rig.stop()
    await other.stop()
    rmSync(folder, { recursive: true })
  })

  it('brings over what was exported, once', async () => {
    const { code, stdout } = await cli.run('import', file)
    expect({ code, stdout }).to.deep.equal({ code: 0, stdout: '3 entries imported\n' })
    expect(await outcomeOf(other, asking('two'))).to.equal('HIT')
    const again = await cli.run('import', file)
    expect(again.stdout).to.equal('0 entries imported\n3 left out: there already\n')
    const skipped = { expired: 0, invalidated: 0, present: 3, refused: 0 }
    const { stdout: json } = await cli.run('import', file, '--json')
    expect(JSON.parse(json)).to.deep.equal({ imported: 0, skipped })
  })

  it('reads standard input', async () => {
    cli.input = readFileSync(file, 'utf8')
    expect((await cli.run('import', '-')).stdout).to.equal('3 entries imported\n')
    cli.input = cli.input.slice(0, -10)
    const { code, stderr } = await cli.run('import', '-')
    expect(code).to.equal(1)
    expect(stderr).to.match(/^reprise: standard input: line 5: .*\n$|^reprise: line 5: .*\n$/)
  })

  it('V3: says what was left out because it was invalidated since', async () => {
    const own = new GatewayCli(rig.url)
    await own.run('invalidate', '--all')
    const { stdout } = await own.run('import', file)
    expect(stdout).to.equal('0 entries imported\n3 left out: invalidated since\n')
  })

  it('changes nothing where the file is cut, damaged, foreign or none, and names the line', async () => {
    const text = readFileSync(file, 'utf8')
    const version = text.replace('"version":1', '"version":7')
    for (const [wrong, line] of [
      [text.slice(0, -40), 4],
      [text.replace('tags', 'tugs'), 2],
      [version, 1],
      ['', 1],
      ['{"a":1}\n', 1],
    ] as const) {
      writeFileSync(file, wrong)
      const { code, stdout, stderr } = await cli.run('import', file)
      expect({ code, stdout }).to.deep.equal({ code: 1, stdout: '' })
      expect(stderr).to.match(new RegExp(`^reprise: ${file}: line ${line}: .*\\n$`))
    }
    expect((await cli.run('import', join(folder, 'none'))).stderr).to.include('no such file')
    expect(await outcomeOf(other, asking('one'))).to.equal('MISS')
  })

  it('S4: changes nothing where an entry has times that none can have, and names line and field', async () => {
    const now = Date.now()
    const odd = { ...sampleEntry(now), expiresAt: now + 1e15 }
    const lines = [firstLine(now), entryLine(sampleEntry(now)), entryLine(odd), lastLine(2)]
    writeFileSync(file, lines.join(''))
    const { code, stdout, stderr } = await cli.run('import', file)
    expect({ code, stdout }).to.deep.equal({ code: 1, stdout: '' })
    const reason = 'expiresAt has to lie within ten years after freshUntil'
    expect(stderr).to.equal(`reprise: ${file}: line 3: ${reason}\n`)
  })

  it('sends large files in parts, each of which is an export', async () => {
    const entries = Array.from({ length: 1234 }, (_, n) => sampleEntry(0, { question: `${n}` }))
    const parts = await gathered(archiveParts(streamed(entries)))
    expect(parts.map((part) => part.entries)).to.deep.equal([500, 500, 234])
    for (const { text, entries: count } of parts)
      expect(text.trim().split('\n').at(-1)).to.equal(JSON.stringify({ end: true, entries: count }))
  })
})

async function* streamed<T>(values: readonly T[]): AsyncGenerator<T> {
  yield* values
}
