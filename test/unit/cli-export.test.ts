import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'chai'
import { outcomeOf, QUESTION, type Rig, startRig } from '../support/chat.ts'
import { GatewayCli } from '../support/gateway-cli.ts'

const { model } = QUESTION
const asking = (content: string) => ({ model, messages: [{ role: 'user', content }] })

describe('reprise export', () => {
  let folder: string
  let rig: Rig
  let cli: GatewayCli

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'reprise-export-'))
    rig = await startRig()
    cli = new GatewayCli(rig.url)
    for (const question of ['one', 'two', 'three']) await outcomeOf(rig, asking(question))
  })

  afterEach(async () => {
    await rig.stop()
    rmSync(folder, { recursive: true })
  })

  it('writes what the gateway exports, for its owner alone', async () => {
    const file = join(folder, 'all.ndjson')
    const { code, stdout } = await cli.run('export', file)
    expect({ code, stdout }).to.deep.equal({ code: 0, stdout: '3 entries exported\n' })
    const lines = readFileSync(file, 'utf8').split('\n')
    const own = await (await fetch(`${rig.url}/admin/export`)).text()
    expect(lines.slice(1)).to.deep.equal(own.split('\n').slice(1))
    expect(statSync(file).mode & 0o777).to.equal(0o600)
    expect(readdirSync(folder)).to.deep.equal(['all.ndjson'])
  })

  it('writes to standard output, and JSON about a file', async () => {
    const piped = await cli.run('export', '-')
    expect(piped.stdout.split('\n')).to.have.length(6)
    expect(piped.stderr).to.equal('3 entries exported\n')
    const file = join(folder, 'none.ndjson')
    const { stdout } = await cli.run('export', file, '--tenant', 'nobody', '--json')
    expect(JSON.parse(stdout)).to.deep.equal({ file, entries: 0 })
    expect((await cli.run('export', '-', '--json')).code).to.equal(2)
  })

  describe('from a gateway that breaks off', () => {
    let server: Server
    let half: string
    let kill: boolean

    beforeEach(async () => {
      const text = await (await fetch(`${rig.url}/admin/export`)).text()
      half = text.slice(0, text.length / 2)
      server = createServer((_request, response) => {
        response.setHeader('content-type', 'application/x-ndjson')
        response.write(half, () => (kill ? response.destroy() : response.end()))
      })
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
      cli = new GatewayCli(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)
    })

    afterEach(() => new Promise((resolve) => server.close(resolve)))

    for (const broken of [true, false]) {
      it(`leaves what has the name as it was, ${broken ? 'broken off' : 'ended early'}`, async () => {
        kill = broken
        const file = join(folder, 'kept.ndjson')
        writeFileSync(file, 'before')
        const { code, stdout, stderr } = await cli.run('export', file)
        expect({ code, stdout }).to.deep.equal({ code: 1, stdout: '' })
        expect(stderr).to.match(broken ? /broke off\n$/ : /export is not complete: line \d+: /)
        expect(readFileSync(file, 'utf8')).to.equal('before')
        expect(readdirSync(folder)).to.deep.equal(['kept.ndjson'])
      })
    }
  })

  it('says in one line that it cannot write there', async () => {
    for (const [file, said] of [
      [join(folder, 'no', 'such.ndjson'), 'no such file or folder'],
      [folder, 'is there, and no file'],
    ] as const) {
      const { code, stderr } = await cli.run('export', file)
      const message = `reprise: ${file}: ${said}\n`
      expect({ code, stderr }).to.deep.equal({ code: 1, stderr: message })
    }
  })
})
