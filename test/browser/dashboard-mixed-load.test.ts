import { expect } from 'chai'
import type { Browser } from 'playwright-core'
import { launchChromium } from '../support/chromium.ts'
import type { Counts } from '../support/figures.ts'
import { mixedRequests } from '../support/mixed-requests.ts'
import { MixedRig } from '../support/mixed-rig.ts'
import { textOf } from '../support/shown-figures.ts'
import { type DashboardPage, openDashboard, shown } from './dashboard-page.ts'

interface Stats {
  readonly totals: Counts
  readonly byModel: Readonly<Record<string, Counts>>
  readonly byProvider: Readonly<Record<string, Counts>>
  readonly latency: Readonly<Record<string, { readonly p95Ms: number }>>
}

/** In the order in which the page names them. */
const ENDS = ['hits', 'semantic', 'stale', 'coalesced', 'misses', 'bypass', 'degraded'] as const
const CACHED = ENDS.slice(0, 4)

/** Ranges, and what is said of them. */
const RANGES = { Hour: 'the last hour', Day: 'the last 24 hours', Month: 'the last 30 days' }

/** Units as the page writes them, in milliseconds. */
const UNITS: Readonly<Record<string, number>> = { ms: 1, sec: 1000, min: 60_000, hr: 3_600_000 }

/** As the page writes it. */
const count = (value = 0): string => new Intl.NumberFormat('en-US').format(value)

/** Less than a cent has as many digits as say something. */
const dollars = (microusd = 0): string =>
  new Intl.NumberFormat('en-US', {
    style: 'currency',
    currency: 'USD',
    maximumFractionDigits: microusd > 0 && microusd < 10_000 ? 6 : 2,
  }).format(microusd / 1e6)

const percent = (part: number, all = 0): string =>
  new Intl.NumberFormat('en-US', { style: 'percent', maximumFractionDigits: 1 }).format(part / all)

/** Milliseconds, to three digits. */
function milliseconds(text: string): number {
  const [, amount = '', unit = ''] = /([\d.]+) (\w+)/.exec(text) ?? []
  return Number(amount) * (UNITS[unit] ?? Number.NaN)
}

function cached(counts: Counts): number {
  return CACHED.reduce((sum, name) => sum + (counts[name] ?? 0), 0)
}

describe('the dashboard after 10,000 mixed requests', function () {
  this.timeout(120_000)
  let browser: Browser
  let rig: MixedRig
  let dashboard: DashboardPage

  before(async () => {
    browser = await launchChromium()
    rig = await MixedRig.start()
    await rig.startGateway(300)
    await rig.load.send(rig.at.url, mixedRequests(9000, 1))
  })

  after(async () => {
    await browser.close()
    await rig.stop()
  })

  beforeEach(async () => {
    dashboard = await openDashboard(browser, rig.at.url)
    await dashboard.page.getByLabel('Admin key').fill(rig.at.adminKey)
    await dashboard.page.getByRole('button', { name: 'Sign in' }).click()
    await shown(dashboard)
  })

  afterEach(() => dashboard.close())

  async function expectAgreement(): Promise<void> {
    const stats = JSON.parse(await textOf(rig.at, '/admin/stats')) as Stats
    expect(stats.totals.requests).to.be.at.least(10_000)
    await expectTiles(stats)
    await expectCharts(stats)
    await expectTables(stats)
    expect(dashboard.troubles).to.deep.equal([])
  }

  /** In large what there was within the range, below what there ever was: here both are all. */
  async function expectTiles({ totals, latency }: Stats): Promise<void> {
    const { saved_input_tokens: read = 0, saved_output_tokens: said = 0 } = totals
    const texts = {
      requests: count(totals.requests),
      'hit-rate': percent(cached(totals), totals.requests),
      money: dollars(totals.saved_microusd),
      tokens: count(read + said),
    }
    for (const [name, text] of Object.entries(texts)) {
      expect(await dashboard.text(`tile-${name}`), name).to.equal(text)
      expect(await dashboard.text(`note-${name}`), name).to.equal(`${text} in all`)
    }
    const { saved_ms: saved = 0 } = totals
    const near = (ms: number): number => 0.006 * ms
    for (const id of ['tile-time', 'note-time'])
      expect(milliseconds(await dashboard.text(id)), id).to.be.closeTo(saved, near(saved))
    const p95s = { 'tile-latency': latency.hit?.p95Ms, 'note-latency': latency.miss?.p95Ms }
    for (const [id, ms = 0] of Object.entries(p95s))
      expect(milliseconds(await dashboard.text(id)), id).to.be.closeTo(ms, near(ms))
  }

  async function expectCharts({ totals }: Stats): Promise<void> {
    const ends = [...ENDS, 'failures', 'aborted']
    expect(await legend('outcomes')).to.deep.equal(ends.map((name) => count(totals[name])))
    const { cost_microusd: spent, saved_microusd: saved, unpriced_requests: unpriced } = totals
    expect(await legend('money')).to.deep.equal([dollars(spent), dollars(saved), count(unpriced)])
    const failed = (await legend('providers')).map((text) => Number(text.replaceAll(',', '')))
    expect(failed.at(-1)).to.equal(totals.failovers)
    expect(failed.slice(0, -1).reduce((sum, each) => sum + each, 0)).to.equal(
      totals.provider_errors,
    )
  }

  function legend(chart: string): Promise<string[]> {
    return dashboard.page.locator(`[data-chart=${chart}] .legend b`).allTextContents()
  }

  async function expectTables({ byModel, byProvider }: Stats): Promise<void> {
    const models = Object.entries(byModel).map(([name, counts]) => {
      const { requests, failures, cost_microusd: spent, saved_microusd: saved } = counts
      const shares = [count(requests), percent(cached(counts), requests), count(failures)]
      return [name, ...shares, dollars(spent), dollars(saved)]
    })
    expect(await dashboard.rows('by-model')).to.have.deep.members(models)
    const rows = await dashboard.rows('by-provider')
    const providers = Object.entries(byProvider).map(([name, counts]) => {
      const { requests, provider_errors: errors, failovers, ...money } = counts
      const { cost_microusd: spent, saved_microusd: saved } = money
      const counted = [requests, errors, failovers].map((value) => count(value))
      return [name, ...counted, dollars(spent), dollars(saved)]
    })
    // Without the state, which is no counter.
    const withoutState = rows.map(([name = '', _state, ...counted]) => [name, ...counted])
    expect(withoutState).to.have.deep.members(providers)
  }

  it('agrees with /admin/stats in every tile, chart and table, over each range', async () => {
    for (const [range, said] of Object.entries(RANGES)) {
      await dashboard.page.getByRole('radio', { name: range }).check({ force: true })
      const reading = dashboard.page.locator('[data-chart=outcomes] .reading')
      await reading.filter({ hasText: said }).waitFor()
      await expectAgreement()
    }
  })

  it('shows how often keys were asked for', async () => {
    for (const [key = '', , asked = ''] of await dashboard.rows('hottest')) {
      const seen = rig.load.seen.keys.get(key)
      const [least = 0, most = least] = asked
        .split('–')
        .map((text) => Number(text.replaceAll(',', '')))
      if (seen !== undefined) expect(seen, key).to.be.within(least, most)
    }
  })

  it('agrees after a restart too', async () => {
    await rig.endGateway('SIGTERM')
    await rig.startGateway(300)
    await dashboard.page.goto(`${rig.at.url}/dashboard`)
    await dashboard.page.getByLabel('Admin key').fill(rig.at.adminKey)
    await dashboard.page.getByRole('button', { name: 'Sign in' }).click()
    await shown(dashboard)
    await expectAgreement()
  })
})
