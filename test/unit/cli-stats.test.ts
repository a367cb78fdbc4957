import { expect } from 'chai'
import { sparkLine } from '../../src/adapters/cli/spark-line.ts'
import { statsReport } from '../../src/adapters/cli/stats-report.ts'
import { outcomeOf, type Rig, startRig } from '../support/chat.ts'
import { GatewayCli } from '../support/gateway-cli.ts'
import { Screen } from '../support/screen.ts'
import { until } from '../support/until.ts'

const MINUTE = 60_000

describe('reprise stats', () => {
  let rig: Rig
  let cli: GatewayCli

  beforeEach(async () => {
    rig = await startRig()
    cli = new GatewayCli(rig.url)
  })

  afterEach(() => rig.stop())

  it('shows what was asked, answered and saved, and the hit rate of the last hour', async () => {
    for (let n = 0; n < 4; n += 1) await outcomeOf(rig)
    const { code, stdout } = await cli.run('stats')
    expect(code).to.equal(0)
    expect(stdout).to.match(/^exact hits +3 +75\.0% +[\d.]+ ms/m)
    expect(stdout).to.match(/^misses +1 +25\.0%/m)
    expect(stdout).to.match(/^all +4 /m)
    expect(stdout).to.match(/^hit rate 75\.0%$/m)
    expect(stdout).to.match(/^tokens in +9 +27$/m)
    expect(stdout).to.match(/^·{55,}[▆·]+$/m)
  })

  it('shows a gateway that nobody has asked', async () => {
    const { code, stdout } = await cli.run('stats')
    expect(code).to.equal(0)
    expect(stdout)
      .to.match(/^hit rate -$/m)
      .and.to.match(/^audits of exact hits: none$/m)
  })

  it('prints what the gateway counts, and the hit rate, as JSON', async () => {
    await outcomeOf(rig)
    await outcomeOf(rig)
    const { stdout } = await cli.run('stats', '--json', '--step', 'hour')
    const document = JSON.parse(stdout)
    const answer = await fetch(`${rig.url}/admin/stats?step=hour`)
    const { totals } = (await answer.json()) as { totals: object }
    expect(document.totals).to.deep.equal(totals)
    expect(document.hitRate).to.equal(0.5)
    expect(document.range.step).to.equal('hour')
  })

  it('asks for the range that is named', async () => {
    const { stdout } = await cli.run(
      'stats',
      '--json',
      '--from',
      '2026-01-01',
      '--to',
      '1767240000000',
    )
    expect(JSON.parse(stdout).range).to.deep.include({
      from: Date.UTC(2026, 0, 1),
      to: 1767240000000,
    })
  })

  it('is used wrongly with times that there are not', async () => {
    for (const args of [
      ['--from', 'noon'],
      ['--to', ''],
      ['--step', 'week'],
      ['--url', 'x'],
    ]) {
      const { code, stderr } = await cli.run('stats', ...args)
      expect(code, args.join(' ')).to.equal(2)
      expect(stderr).to.match(/^reprise: .*\n$/)
    }
    expect((await cli.run('stats', '--watch')).code).to.equal(2)
  })

  it('passes on what the gateway refuses', async () => {
    const { code, stderr } = await cli.run('stats', '--from', '2000-01-01')
    expect({ code, stderr }).to.deep.equal({
      code: 1,
      stderr: 'reprise: the range holds over 3000 buckets of a minute\n',
    })
  })

  it('shows it anew on a terminal, until nobody looks', async () => {
    const screen = new Screen()
    cli.screen = screen
    const watching = cli.run('stats', '--watch', '1')
    await until(() => screen.text.includes('hit rate -'))
    await outcomeOf(rig)
    await until(() => screen.text.includes('hit rate 0.0%'))
    screen.destroy()
    expect((await watching).code).to.equal(0)
  })

  it('draws a share as a bar, and nothing as a dot', () => {
    expect(sparkLine([0, 0.5, 1, undefined, 2])).to.equal('▁▅█·█')
  })

  it('says what is not known, and sums up where there are more steps than columns', () => {
    const estimate = { error: 0.01, low: 0.002, high: 0.05 }
    const series = Array.from({ length: 600 }, (_, n) => ({
      at: n * MINUTE,
      requests: 2,
      hits: n < 300 ? 0 : 2,
    }))
    const report = statsReport({
      totals: { requests: 1200, hits: 600, exact_audits: 100, unpriced_requests: 3 },
      complete: false,
      audits: { exact: estimate, semantic: estimate },
      latency: {},
      range: { from: 0, to: 600 * MINUTE, step: 'minute' },
      series,
    })
    expect(report).to.match(/^▁{60}█{60}$/m)
    expect(report).to.include('audits of exact hits: 100, wrong 1.0% (0.2% to 5.0%)')
    expect(report).to.match(/^money +unknown +unknown$/m)
    expect(report).to.include('The store cannot be asked')
  })
})
