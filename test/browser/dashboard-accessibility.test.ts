import { expect } from 'chai'
import type { Browser, BrowserContextOptions } from 'playwright-core'
import { startBusyGateway } from '../support/busy-gateway.ts'
import { launchChromium } from '../support/chromium.ts'
import type { TestGateway } from '../support/test-gateway.ts'
import { type DashboardPage, openDashboard, shown } from './dashboard-page.ts'

interface Focused {
  readonly name: string
  readonly tag: string
  readonly visible: boolean
}

describe('the dashboard is for everybody', () => {
  let browser: Browser
  let gateway: TestGateway
  let dashboard: DashboardPage

  before(async () => {
    browser = await launchChromium()
    gateway = await startBusyGateway()
  })

  after(async () => {
    await browser.close()
    await gateway.stop()
  })

  afterEach(() => dashboard.close())

  async function open(options: BrowserContextOptions = {}): Promise<void> {
    dashboard = await openDashboard(browser, gateway.url, options)
    await shown(dashboard)
  }

  const check = <T>(expression: string): Promise<T> => dashboard.page.evaluate<T>(expression)
  const ground = (): Promise<string> =>
    check('getComputedStyle(document.documentElement).backgroundColor')

  for (const colorScheme of ['light', 'dark'] as const) {
    it(`is ${colorScheme} where the system is, and every text stands out`, async () => {
      await open({ colorScheme })
      const [red = 0] = ((await ground()).match(/\d+/g) ?? []).map(Number)
      expect(red < 128).to.equal(colorScheme === 'dark')
      for (const summary of await dashboard.page.locator('summary').all()) await summary.click()
      expect(await check('pageChecks.faintTexts()')).to.deep.equal([])
      expect(dashboard.troubles).to.deep.equal([])
    })
  }

  it('is dark or light as chosen, and remembers that', async () => {
    await open({ colorScheme: 'light' })
    const light = await ground()
    const theme = dashboard.page.getByRole('button', { name: 'Dark' })
    expect(await theme.getAttribute('aria-pressed')).to.equal('false')
    await theme.click()
    expect(await theme.getAttribute('aria-pressed')).to.equal('true')
    expect(await ground()).not.to.equal(light)
    const dark = await ground()
    await dashboard.page.reload()
    expect(await ground()).to.equal(dark)
    expect(dashboard.troubles).to.deep.equal([])
  })

  for (const width of [360, 768, 1280]) {
    it(`fits ${width} pixels without scrolling sideways`, async () => {
      await open({ viewport: { width, height: 800 } })
      for (const summary of await dashboard.page.locator('summary').all()) await summary.click()
      const wide = await check<number>('document.documentElement.scrollWidth')
      expect(wide).to.be.at.most(width)
    })
  }

  for (const viewport of [
    { width: 360, height: 800 },
    { width: 1280, height: 1600 },
  ]) {
    it(`does not move about while it loads and updates, ${viewport.width} pixels wide`, async () => {
      await open({ viewport })
      await dashboard.page.waitForTimeout(6000)
      expect(await check<number>('pageChecks.shifted()')).to.be.below(0.02)
    })
  }

  it('has landmarks, headings in order, and a name for everything', async () => {
    await open()
    for (const landmark of ['banner', 'main', 'contentinfo'] as const)
      expect(await dashboard.page.getByRole(landmark).count(), landmark).to.equal(1)
    expect(await dashboard.page.getByRole('heading', { level: 1 }).count()).to.equal(1)
    expect(await check('document.documentElement.lang')).to.equal('en')
    expect(await check('pageChecks.skippedHeadings()')).to.deep.equal([])
    expect(await check('pageChecks.nameless()')).to.deep.equal([])
    expect(await check('pageChecks.doubleIds()')).to.deep.equal([])
  })

  it('names every column and row of its tables', async () => {
    await open()
    for (const id of ['by-provider', 'by-model', 'hottest', 'latest']) {
      const table = dashboard.page.locator(`#${id}`)
      const columns = await table.getByRole('columnheader').count()
      expect(columns, id).to.be.above(3)
      expect(await table.getByRole('rowheader').count(), id).to.equal(
        await table.locator('tbody tr').count(),
      )
    }
  })

  it('says aloud what was asked for, and not every update', async () => {
    await open()
    const spoken = dashboard.page.locator('#announcements')
    expect(await spoken.textContent()).to.match(/the last hour: [\d,]+ requests/)
    const first = await spoken.textContent()
    await dashboard.page.waitForResponse(/admin[/]state/)
    await dashboard.page.waitForTimeout(300)
    expect(await spoken.textContent()).to.equal(first)
    await dashboard.page.getByRole('radio', { name: 'Day' }).check({ force: true })
    await spoken.filter({ hasText: 'the last 24 hours' }).waitFor()
  })

  it('can be used with the keyboard alone, and shows where one is', async () => {
    await open()
    const { keyboard } = dashboard.page
    const reached: string[] = []
    for (let stop = 0; stop < 40; stop += 1) {
      await keyboard.press('Tab')
      const { name, visible } = await check<Focused>('pageChecks.focused()')
      expect(visible, name).to.equal(true)
      reached.push(name)
      if (name === 'Dry run') break
    }
    for (const name of ['Skip to the figures', 'Hour', 'Pause', 'Dark', 'Figures', 'Hottest keys'])
      expect(reached.join(', ')).to.include(name)
    for (const name of ['Model', 'Tenant', 'Namespace', 'Tag', 'Everything', 'Dry run'])
      expect(reached).to.include(name)
  })

  it('invalidates with the keyboard alone', async () => {
    await open()
    const { page } = dashboard
    await page.locator('#invalidate').getByLabel('Tag').focus()
    await page.keyboard.type('no-such-tag')
    await page.keyboard.press('Enter')
    await page.locator('#invalidate-result', { hasText: '0 answers would' }).waitFor()
    for (let stop = 0; stop < 3; stop += 1) await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.getByRole('dialog').waitFor()
    await page.keyboard.press('Escape')
    expect((await check<Focused>('pageChecks.focused()')).name).to.equal('Invalidate…')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.locator('#invalidate-result', { hasText: 'Complete' }).waitFor()
    expect((await check<Focused>('pageChecks.focused()')).name).to.equal('Dry run')
  })
})
