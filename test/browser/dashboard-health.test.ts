import { expect } from 'chai'
import type { Browser } from 'playwright-core'
import { outcomeOf, QUESTION, startRig } from '../support/chat.ts'
import { launchChromium } from '../support/chromium.ts'
import { RedisServer } from '../support/redis-server.ts'
import { openDashboard, shown } from './dashboard-page.ts'

describe('the dashboard’s health', () => {
  let browser: Browser

  before(async () => {
    browser = await launchChromium()
  })

  after(() => browser.close())

  it('shows that Redis is away, what stands in, and that it is back', async () => {
    const redis = await RedisServer.start()
    const rig = await startRig({ cache: { kind: 'redis', url: redis.url } })
    await outcomeOf(rig)
    const dashboard = await openDashboard(browser, rig.url)
    await shown(dashboard)
    const states = dashboard.page.locator('#states')
    expect(await states.innerText()).to.match(/Cache redis\s+in use/)
    await redis.kill()
    await outcomeOf(rig)
    await states.getByText('away, no-op stands in').waitFor({ timeout: 10_000 })
    expect(await dashboard.text('updated')).to.include('this process only')
    await dashboard.page.locator('#announcements').getByText('away').waitFor({ state: 'attached' })
    await redis.restart()
    await states.getByText('in use').waitFor({ timeout: 10_000 })
    await dashboard.page.locator('#timeline summary').click()
    const changes = await dashboard.rows('changes')
    expect(changes.map((cells) => cells.slice(1))).to.deep.equal([
      ['cache redis', 'away', 'in use'],
      ['cache redis', 'in use', 'away'],
    ])
    expect(await dashboard.page.locator('#lanes rect.bad').count()).to.equal(1)
    await dashboard.close()
    await rig.stop()
    await redis.stop()
  })

  it('shows that a provider is down and not asked', async () => {
    const rig = await startRig()
    rig.upstream.answer = (_call, response) => void response.writeHead(500).end()
    for (let seed = 0; seed < 6; seed += 1) await outcomeOf(rig, { ...QUESTION, seed })
    const dashboard = await openDashboard(browser, rig.url)
    await shown(dashboard)
    const upstream = dashboard.page.locator('#states li', { hasText: 'upstream' })
    expect(await upstream.innerText()).to.match(/down, not asked|being tried/)
    const [row] = await dashboard.rows('by-provider')
    expect(row?.[0]).to.equal('upstream')
    expect(Number(row?.[3])).to.be.at.least(5)
    expect(dashboard.troubles).to.deep.equal([])
    await dashboard.close()
    await rig.stop()
  })

  it('shows how often answers were wrong, where they are audited', async () => {
    const rig = await startRig({ audit: { exactShare: 1 } })
    await outcomeOf(rig)
    for (let n = 0; n < 4; n += 1) await outcomeOf(rig)
    const dashboard = await openDashboard(browser, rig.url)
    await dashboard.page.locator('#audit').waitFor({ timeout: 8000 })
    expect(await dashboard.text('tile-audit')).to.equal('0%')
    expect(await dashboard.text('note-audit')).to.match(/exact, [1-4] audited/)
    await dashboard.close()
    await rig.stop()
  })
})
