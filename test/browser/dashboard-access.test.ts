import { expect } from 'chai'
import type { Browser } from 'playwright-core'
import { outcomeOf, type Rig, startRig } from '../support/chat.ts'
import { launchChromium } from '../support/chromium.ts'
import { type DashboardPage, openDashboard, shown } from './dashboard-page.ts'

const KEY = 'admin-key-of-these-tests'

/** What the page keeps, and where a key could end up. */
interface Kept {
  readonly session: Readonly<Record<string, string>>
  readonly others: readonly unknown[]
}

describe('signing in to the dashboard', () => {
  let browser: Browser
  let rig: Rig
  let dashboard: DashboardPage

  before(async () => {
    browser = await launchChromium()
    rig = await startRig({}, { adminKey: KEY })
    await outcomeOf(rig)
  })

  after(async () => {
    await browser.close()
    await rig.stop()
  })

  beforeEach(async () => {
    dashboard = await openDashboard(browser, rig.url)
  })

  afterEach(() => dashboard.close())

  async function signIn(key: string): Promise<void> {
    await dashboard.page.getByLabel('Admin key').fill(key)
    await dashboard.page.getByRole('button', { name: 'Sign in' }).click()
  }

  it('is asked for before anything is shown, and nothing is refused meanwhile', async () => {
    await dashboard.page.getByRole('heading', { name: 'Sign in' }).waitFor()
    expect(await dashboard.page.locator('#figures').isVisible()).to.equal(false)
    expect(await dashboard.page.evaluate('document.activeElement.id')).to.equal('admin-key')
    expect(dashboard.troubles).to.deep.equal([])
  })

  for (const wrong of ['not-the-key', 'schlüssel', 'two words']) {
    it(`does not work with ${wrong}`, async () => {
      await signIn(wrong)
      await dashboard.page.getByRole('alert').filter({ hasText: 'does not accept' }).waitFor()
      const stored = await dashboard.page.evaluate('JSON.stringify({ ...sessionStorage })')
      expect(stored).to.equal('{}')
      expect(dashboard.troubles).to.deep.equal([])
    })
  }

  it('shows the figures, keeps the key in this tab alone, and signing out forgets all of it', async () => {
    const { page } = dashboard
    await signIn(KEY)
    await shown(dashboard)
    expect(await dashboard.text('tile-requests')).to.equal('1')
    const kept = await page.evaluate<Kept>(
      '({ session: { ...sessionStorage }, others: [{ ...localStorage }, document.cookie, location.href] })',
    )
    expect(kept.session).to.deep.equal({ 'reprise.admin-key': KEY })
    expect(JSON.stringify(kept.others)).not.to.include(KEY)
    await page.reload()
    await shown(dashboard)
    await page.getByRole('button', { name: 'Sign out' }).click()
    await page.getByRole('heading', { name: 'Sign in' }).waitFor()
    expect(await page.evaluate('sessionStorage.length')).to.equal(0)
    expect(await page.locator('#tile-requests').textContent()).to.equal('–')
    expect(dashboard.troubles).to.deep.equal([])
  })

  it('is asked for again when the key is no longer accepted', async () => {
    const { page } = dashboard
    await signIn(KEY)
    await shown(dashboard)
    await page.evaluate(`sessionStorage.setItem('reprise.admin-key', 'replaced')`)
    await page.getByRole('heading', { name: 'Sign in' }).waitFor({ timeout: 8000 })
    expect(await page.evaluate('sessionStorage.length')).to.equal(0)
  })
})

describe('the dashboard of a gateway without an admin key', () => {
  let browser: Browser
  let rig: Rig

  before(async () => {
    browser = await launchChromium()
    rig = await startRig()
  })

  after(async () => {
    await browser.close()
    await rig.stop()
  })

  it('is open on its own machine, with nothing to sign out of', async () => {
    const dashboard = await openDashboard(browser, rig.url)
    await shown(dashboard)
    expect(await dashboard.page.getByRole('button', { name: 'Sign out' }).isVisible()).to.equal(
      false,
    )
    await dashboard.close()
  })

  it('says to others that it is not for them', async () => {
    const extraHTTPHeaders = { 'x-forwarded-for': '203.0.113.7' }
    const dashboard = await openDashboard(browser, rig.url, { extraHTTPHeaders })
    await dashboard.page.getByRole('heading', { name: 'Not open to this machine' }).waitFor()
    expect(await dashboard.page.locator('#figures').isVisible()).to.equal(false)
    expect(dashboard.troubles).to.deep.equal([])
    await dashboard.close()
  })
})
