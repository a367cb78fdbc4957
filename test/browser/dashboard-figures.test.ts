import { expect } from 'chai'
import type { Browser } from 'playwright-core'
import { outcomeOf, post, QUESTION, type Rig, startRig } from '../support/chat.ts'
import { launchChromium } from '../support/chromium.ts'
import { type DashboardPage, openDashboard, shown } from './dashboard-page.ts'

interface Stats {
  readonly totals: Readonly<Record<string, number>>
  readonly rangeLatency: Readonly<Record<string, { readonly p95Ms: number }>>
}

const COUNTS = ['hits', 'semantic', 'stale', 'coalesced', 'misses', 'bypass', 'degraded'] as const

/** As the page writes it. */
const count = (value: number): string => new Intl.NumberFormat('en-US').format(value)

describe('the dashboard’s figures', () => {
  let browser: Browser
  let rig: Rig
  let dashboard: DashboardPage

  before(async () => {
    browser = await launchChromium()
  })

  after(() => browser.close())

  beforeEach(async () => {
    rig = await startRig({ staleSeconds: 60 })
  })

  afterEach(async () => {
    await dashboard.close()
    await rig.stop()
  })

  async function mixedLoad(): Promise<void> {
    for (let n = 0; n < 40; n += 1) await outcomeOf(rig, { ...QUESTION, seed: n % 12 })
    const crowd = Array.from({ length: 8 }, () => outcomeOf(rig, { ...QUESTION, seed: 100 }))
    await Promise.all(crowd)
    for (let n = 0; n < 3; n += 1)
      await outcomeOf(rig, QUESTION, { 'cache-control': 'no-cache, no-store' })
    await post(rig, { ...QUESTION, seed: 200 }, { 'cache-control': 'only-if-cached' })
    rig.upstream.answer = (_call, response) => void response.writeHead(500).end()
    for (let n = 0; n < 4; n += 1) await outcomeOf(rig, { ...QUESTION, seed: 300 + n })
  }

  async function stats(): Promise<Stats> {
    return (await fetch(`${rig.url}/admin/stats`)).json() as Promise<Stats>
  }

  it('agree with /admin/stats after a mixed load, without an error in the console', async () => {
    await mixedLoad()
    dashboard = await openDashboard(browser, rig.url)
    await shown(dashboard)
    const { totals, rangeLatency } = await stats()
    const { requests = 0, saved_input_tokens: read = 0, saved_output_tokens: said = 0 } = totals
    expect(requests).to.equal(56)
    expect(await dashboard.text('tile-requests')).to.equal(count(requests))
    expect(await dashboard.text('note-requests')).to.equal(`${count(requests)} in all`)
    expect(await dashboard.text('tile-tokens')).to.equal(count(read + said))
    const cached = ['hits', 'semantic', 'stale', 'coalesced'].reduce(
      (sum, name) => sum + (totals[name] ?? 0),
      0,
    )
    const share = Number.parseFloat(await dashboard.text('tile-hit-rate')) / 100
    expect(share).to.be.closeTo(cached / requests, 0.0006)
    expect(Number.parseFloat(await dashboard.text('tile-latency'))).to.be.closeTo(
      rangeLatency.hit?.p95Ms ?? -1,
      0.01,
    )
    const legend = dashboard.page.locator('[data-chart=outcomes] .legend b')
    const shownCounts = (await legend.allTextContents()).map(Number)
    expect(shownCounts.slice(0, 7)).to.deep.equal(COUNTS.map((name) => totals[name] ?? 0))
    expect(shownCounts.reduce((sum, value) => sum + value, 0)).to.equal(requests)
    expect(dashboard.troubles).to.deep.equal([])
  })

  it('are there as text below every chart', async () => {
    await mixedLoad()
    dashboard = await openDashboard(browser, rig.url)
    await shown(dashboard)
    const { totals } = await stats()
    for (const name of ['outcomes', 'latency', 'money', 'providers', 'cache']) {
      const card = dashboard.page.locator(`[data-chart=${name}]`)
      await card.locator('summary').click()
      await card.locator('tbody tr').first().waitFor()
      expect(await card.locator('tbody tr').count(), name).to.equal(61)
      expect(await card.locator('.plot').getAttribute('aria-label')).to.match(/\d|–/)
    }
    const cells = dashboard.page.locator('[data-chart=outcomes] tbody tr').first().locator('td')
    expect((await cells.allTextContents())[0]).to.equal(count(totals.hits ?? -1))
    const errors = dashboard.page.locator('[data-chart=providers] tbody tr').first().locator('td')
    expect((await errors.allTextContents())[0]).to.equal(count(totals.provider_errors ?? -1))
  })

  it('change within seconds of what they show', async () => {
    dashboard = await openDashboard(browser, rig.url)
    await shown(dashboard)
    expect(await dashboard.text('tile-requests')).to.equal('0')
    await outcomeOf(rig)
    await outcomeOf(rig)
    await dashboard.page.locator('#tile-requests', { hasText: /^2$/ }).waitFor({ timeout: 8000 })
    expect(await dashboard.text('tile-hit-rate')).to.equal('50%')
    const [first] = await dashboard.rows('hottest')
    expect(first?.slice(1, 4)).to.deep.equal(['gpt-4o-mini', '2', 'Exact'])
  })

  it('are seen from the first minute on, though no line leads to them', async () => {
    await outcomeOf(rig)
    dashboard = await openDashboard(browser, rig.url)
    await shown(dashboard)
    for (const chart of ['latency', 'cache'])
      expect(await dashboard.page.evaluate(`pageChecks.inked('${chart}', 'p50')`)).to.be.above(0)
  })

  it('stand still while paused, and while nobody sees the page', async () => {
    dashboard = await openDashboard(browser, rig.url)
    const { page } = dashboard
    await shown(dashboard)
    let asked = 0
    page.on('request', () => {
      asked += 1
    })
    await page.getByRole('button', { name: 'Pause' }).click()
    await page.waitForTimeout(6000)
    expect(asked).to.equal(0)
    await page.evaluate('pageChecks.hide(true)')
    await page.getByRole('button', { name: 'Pause' }).click()
    await page.waitForTimeout(6000)
    expect(asked).to.equal(0)
    await page.evaluate('pageChecks.hide(false)')
    await page.waitForResponse(/admin[/]state/, { timeout: 3000 })
  })

  it('cover the range that is chosen', async () => {
    dashboard = await openDashboard(browser, rig.url)
    await shown(dashboard)
    const asked = dashboard.page.waitForRequest(/admin[/]stats.*step=day/)
    await dashboard.page.getByRole('radio', { name: 'Month' }).check({ force: true })
    const { searchParams } = new URL((await asked).url())
    const days = (Number(searchParams.get('to')) - Number(searchParams.get('from'))) / 86_400_000
    expect(days).to.equal(30)
    await dashboard.page
      .locator('[data-chart=outcomes] .reading', { hasText: 'the last 30 days' })
      .waitFor()
  })

  it('say so when the gateway is gone, and come back with it', async () => {
    dashboard = await openDashboard(browser, rig.url)
    const { page } = dashboard
    await shown(dashboard)
    await page.route('**/admin/**', (route) => route.abort())
    await page.locator('#updated', { hasText: 'does not answer' }).waitFor({ timeout: 8000 })
    await page.unroute('**/admin/**')
    await page.locator('#updated', { hasText: 'Updated' }).waitFor({ timeout: 8000 })
  })

  it('show a hostile model’s name as text', async () => {
    const model = '<img/src=x/onerror=document.title=1>'
    for (const seed of [1, 1]) await outcomeOf(rig, { ...QUESTION, model, seed })
    dashboard = await openDashboard(browser, rig.url)
    await shown(dashboard)
    expect((await dashboard.rows('by-model'))[0]?.[0]).to.equal(model)
    expect((await dashboard.rows('hottest'))[0]?.[1]).to.equal(model)
    expect((await dashboard.rows('latest'))[0]?.[2]).to.equal(model)
    expect(await dashboard.page.locator('img').count()).to.equal(0)
    expect(await dashboard.page.title()).to.equal('Reprise')
    expect(dashboard.troubles).to.deep.equal([])
  })
})
