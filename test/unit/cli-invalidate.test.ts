import { expect } from 'chai'
import { outcomeOf, QUESTION, type Rig, startRig } from '../support/chat.ts'
import { GatewayCli } from '../support/gateway-cli.ts'

const { model } = QUESTION
const asking = (content: string) => ({ model, messages: [{ role: 'user', content }] })

describe('reprise invalidate', () => {
  let rig: Rig
  let cli: GatewayCli

  beforeEach(async () => {
    rig = await startRig()
    cli = new GatewayCli(rig.url)
    await outcomeOf(rig, asking('one'), { 'x-reprise-tags': 'red' })
    await outcomeOf(rig, asking('two'))
  })

  afterEach(() => rig.stop())

  it('does off a terminal what it is told', async () => {
    const { code, stdout } = await cli.run('invalidate', '--tag', 'red')
    expect({ code, stdout }).to.deep.equal({ code: 0, stdout: '1 entry invalidated\n' })
    expect(await outcomeOf(rig, asking('two'))).to.equal('HIT')
    expect(await outcomeOf(rig, asking('one'))).to.equal('MISS')
  })

  it('says what a dry run would take, and takes nothing', async () => {
    const { stdout } = await cli.run('invalidate', '--all', '--dry-run')
    expect(stdout).to.equal('2 entries would be invalidated, none was taken\n')
    const { stdout: json } = await cli.run('invalidate', '--model', model, '--dry-run', '--json')
    expect(JSON.parse(json)).to.deep.equal({ matched: 2, complete: true })
    expect(await outcomeOf(rig, asking('one'))).to.equal('HIT')
  })

  it('asks on a terminal, and takes anything but a yes for a no', async () => {
    for (const answer of ['n\n', '\n', '', 'yeah, no\n']) {
      cli.answer = answer
      const { code, stderr } = await cli.run('invalidate', '--all')
      expect(code, answer).to.equal(1)
      expect(stderr).to.include('2 entries would be invalidated. Go on? [y/N]')
      expect(stderr).to.include('reprise: nothing was invalidated\n')
    }
    expect(await outcomeOf(rig, asking('one'))).to.equal('HIT')
  })

  it('goes on at a yes, and does not ask where it is told not to', async () => {
    cli.answer = 'y\n'
    expect((await cli.run('invalidate', '--tag', 'red')).stdout).to.equal('1 entry invalidated\n')
    cli.answer = 'n\n'
    const { stdout, stderr } = await cli.run('invalidate', '--all', '--yes', '--json')
    expect(JSON.parse(stdout)).to.deep.equal({ deleted: 1, complete: true })
    expect(stderr).to.equal('')
  })

  it('is used wrongly where nothing is named, or everything and something', async () => {
    const wrong = [[], ['--yes'], ['--dry-run'], ['--all', '--tag', 'x'], ['--key', 'abc'], ['red']]
    for (const args of wrong) {
      const { code, stderr } = await cli.run('invalidate', ...args)
      expect(code, args.join(' ')).to.equal(2)
      expect(stderr).to.match(/^reprise: .*\n$/)
    }
    expect(await outcomeOf(rig, asking('one'))).to.equal('HIT')
  })

  it('V2: fails where it is not complete', async () => {
    const broken = await startRig({ cache: { kind: 'redis', url: 'redis://127.0.0.1:1' } })
    const far = new GatewayCli(broken.url)
    const { code, stdout, stderr } = await far.run('invalidate', '--all')
    expect({ code, stdout }).to.deep.equal({ code: 1, stdout: '0 entries invalidated\n' })
    expect(stderr).to.equal('reprise: incomplete: some of the store could not be reached\n')
    expect((await far.run('invalidate', '--all', '--dry-run')).code).to.equal(1)
    await broken.stop()
  })
})
