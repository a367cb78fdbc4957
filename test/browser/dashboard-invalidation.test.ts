import { expect } from 'chai'
import type { Browser } from 'playwright-core'
import { outcomeOf, QUESTION, type Rig, startRig } from '../support/chat.ts'
import { launchChromium } from '../support/chromium.ts'
import { type DashboardPage, openDashboard, shown } from './dashboard-page.ts'

const ONLY_CACHED = { 'cache-control': 'only-if-cached' }

describe('invalidating from the dashboard', () => {
  let browser: Browser
  let rig: Rig
  let dashboard: DashboardPage

  before(async () => {
    browser = await launchChromium()
  })

  after(() => browser.close())

  beforeEach(async () => {
    rig = await startRig()
    for (const seed of [1, 2, 3]) await outcomeOf(rig, { ...QUESTION, seed })
    await outcomeOf(rig, { ...QUESTION, model: 'gpt-4o' }, { 'x-reprise-tags': 'news' })
    dashboard = await openDashboard(browser, rig.url)
    await shown(dashboard)
  })

  afterEach(async () => {
    await dashboard.close()
    await rig.stop()
  })

  const button = (name: string) => dashboard.page.getByRole('button', { name, exact: true })
  const now = () => button('Invalidate…')

  async function says(text: string): Promise<void> {
    await dashboard.page.locator('#invalidate-result', { hasText: text }).waitFor()
  }

  async function dryRun(field: string, value: string): Promise<void> {
    await dashboard.page.locator('#invalidate').getByLabel(field).fill(value)
    await button('Dry run').click()
  }

  it('counts first, takes nothing until it is confirmed, and says that it was complete', async () => {
    await dryRun('Model', 'gpt-4o-mini')
    await says('3 answers would be taken out of service.')
    expect(await outcomeOf(rig, { ...QUESTION, seed: 1 }, ONLY_CACHED)).to.equal('HIT')
    await now().click()
    await dashboard.page.getByRole('dialog').getByText('3 answers: model gpt-4o-mini').waitFor()
    await button('Cancel').click()
    expect(await outcomeOf(rig, { ...QUESTION, seed: 1 }, ONLY_CACHED)).to.equal('HIT')
    await now().click()
    await button('Invalidate').click()
    await says('3 answers taken out of service. Complete.')
    expect(await outcomeOf(rig, { ...QUESTION, seed: 1 }, ONLY_CACHED)).to.equal(null)
    expect(await outcomeOf(rig, { ...QUESTION, model: 'gpt-4o' }, ONLY_CACHED)).to.equal('HIT')
    expect(dashboard.troubles).to.deep.equal([])
  })

  for (const [field, value, many] of [
    ['Tenant', 'anonymous', '4 answers'],
    ['Namespace', 'default', '4 answers'],
    ['Tag', 'news', '1 answer'],
    ['Tag', 'nothing', '0 answers'],
  ] as const) {
    it(`counts by ${field} ${value}`, async () => {
      await dryRun(field, value)
      await says(`${many} would be taken out of service.`)
    })
  }

  it('takes everything where that is chosen', async () => {
    await dashboard.page.getByLabel('Everything').check()
    await button('Dry run').click()
    await says('4 answers would be taken')
    await now().click()
    await button('Invalidate').click()
    await says('4 answers taken out of service. Complete.')
  })

  it('has what was changed counted anew before it can be taken', async () => {
    await dryRun('Model', 'gpt-4o-mini')
    await says('3 answers')
    expect(await now().isEnabled()).to.equal(true)
    await dashboard.page.locator('#invalidate').getByLabel('Tag').fill('news')
    expect(await now().isEnabled()).to.equal(false)
  })

  it('refuses to take what nobody has named', async () => {
    await button('Dry run').click()
    await says('Fill in at least one field')
    expect(await now().isEnabled()).to.equal(false)
  })

  it('says so when some of the store could not be reached', async () => {
    await dryRun('Model', 'gpt-4o')
    await says('1 answer would')
    await dashboard.page.route('**/admin/invalidate', (route) =>
      route.fulfill({ json: { deleted: 0, complete: false } }),
    )
    await now().click()
    await button('Invalidate').click()
    await says('Not complete')
  })

  it('waits for a large store longer than for figures', async () => {
    // A hundred times faster than it is.
    await dashboard.page.evaluate(() => {
      const timeout = AbortSignal.timeout.bind(AbortSignal)
      AbortSignal.timeout = (ms) => timeout(ms / 100)
    })
    await dashboard.page.route('**/admin/invalidate', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 500))
      await route.continue()
    })
    await dryRun('Model', 'gpt-4o')
    await says('1 answer would')
    await now().click()
    await button('Invalidate').click()
    await says('1 answer taken out of service. Complete.')
  })

  it('does not say that nothing was done where the gateway gives no answer', async () => {
    await dryRun('Model', 'gpt-4o')
    await says('1 answer would')
    await dashboard.page.route('**/admin/invalidate', (route) => route.abort())
    await now().click()
    await button('Invalidate').click()
    await says('Perhaps done: the gateway does not answer.')
  })

  it('works with a gateway that cannot count beforehand', async () => {
    const error = { message: 'dryRun: Unrecognized key', param: 'dryRun', code: 'invalid_request' }
    await dashboard.page.route('**/admin/invalidate', (route) => {
      const refused = route.request().postData()?.includes('dryRun')
      return refused ? route.fulfill({ status: 400, json: { error } }) : route.continue()
    })
    await dryRun('Model', 'gpt-4o')
    await says('cannot count beforehand')
    await now().click()
    await button('Invalidate').click()
    await says('1 answer taken out of service. Complete.')
  })
})
