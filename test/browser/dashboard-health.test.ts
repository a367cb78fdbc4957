import { expect } from 'chai'
import type { Browser } from 'playwright-core'
import type { GatewayState } from '../../src/adapters/http/gathered-state.ts'
import { outcomeOf, QUESTION, startRig } from '../support/chat.ts'
import { launchChromium } from '../support/chromium.ts'
import { GatewayProcess } from '../support/gateway-process.ts'
import { PinnedCaller } from '../support/pinned-caller.ts'
import { RedisServer } from '../support/redis-server.ts'
import { UpstreamServer } from '../support/upstream-server.ts'
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

  it('shows how several workers are doing together, and which of them does not answer', async () => {
    const redis = await RedisServer.start()
    const upstream = await UpstreamServer.start()
    upstream.answer = (_call, response) => void response.writeHead(500).end()
    const gateway = new GatewayProcess({
      ...{ REPRISE_WORKERS: '2', REPRISE_REDIS_URL: redis.url },
      ...{ REPRISE_UPSTREAM_URL: upstream.url, REPRISE_UPSTREAM_API_KEY: 'upstream-key' },
    })
    const url = await gateway.listening()
    const dashboard = await openDashboard(browser, url)
    await shown(dashboard)
    expect(await dashboard.text('process')).to.include('those of 2 workers')
    // One connection, and so one worker, which finds out that the provider is down.
    const caller = new PinnedCaller(url)
    for (let n = 0; n < 6; n += 1) await caller.ask(`Question ${n}?`)
    const states = dashboard.page.locator('#states')
    const some = states.getByText(/(down, not asked|being tried) [(]1 of 2 workers[)]/)
    await some.waitFor({ timeout: 10_000 })
    await dashboard.page.route('**/admin/state', async (route) => {
      const response = await route.fetch()
      const { workers, ...state } = (await response.json()) as GatewayState
      const silent = { worker: 2, answers: false }
      await route.fulfill({ response, json: { ...state, workers: [workers[0], silent] } })
    })
    await states.getByText('Worker 2').waitFor({ timeout: 10_000 })
    expect(await states.innerText()).to.match(/Worker 2\s+does not answer/)
    expect(await dashboard.text('process')).to.include('those of 1 of 2 workers')
    expect(dashboard.troubles).to.deep.equal([])
    await dashboard.close()
    caller.close()
    gateway.signal('SIGKILL')
    await gateway.ended()
    await upstream.stop()
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
