import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Browser } from 'playwright-core'
import { startBusyGateway } from '../support/busy-gateway.ts'
import { launchChromium } from '../support/chromium.ts'

/** The README's picture; with a folder named, pictures of every shape go there: `node test/browser/screenshot.ts [FOLDER]`. */
const PICTURE = resolve(import.meta.dirname, '../../docs/images/dashboard.png')

const LIGHT = { width: 1360, height: 1150, colorScheme: 'light', range: 'hour' } as const

const SHAPES = {
  light: LIGHT,
  dark: { ...LIGHT, colorScheme: 'dark' },
  day: { ...LIGHT, width: 1000, range: 'day' },
  month: { ...LIGHT, width: 1000, range: 'month' },
  phone: { ...LIGHT, width: 360, height: 800 },
  'dark-phone': { ...LIGHT, width: 360, height: 800, colorScheme: 'dark' },
} as const

async function take(
  browser: Browser,
  url: string,
  { width, height, colorScheme, range }: (typeof SHAPES)[keyof typeof SHAPES],
  path: string,
  fullPage: boolean,
): Promise<void> {
  const page = await browser.newPage({ viewport: { width, height }, colorScheme, locale: 'en-GB' })
  page.on('pageerror', (error) => process.stderr.write(`${error.stack}\n`))
  await page.goto(`${url}/dashboard`)
  await page.locator(`input[value=${range}]`).check({ force: true })
  await page.locator('#latest tbody tr').nth(3).waitFor()
  await page.waitForTimeout(700)
  await page.screenshot({ path, fullPage })
  await page.close()
}

const [, , folder] = process.argv
const gateway = await startBusyGateway()
const browser = await launchChromium()
try {
  if (folder === undefined) {
    await take(browser, gateway.url, LIGHT, PICTURE, false)
  } else {
    mkdirSync(folder, { recursive: true })
    for (const [name, shape] of Object.entries(SHAPES))
      await take(browser, gateway.url, shape, join(folder, `${name}.png`), true)
  }
} finally {
  await browser.close()
  await gateway.stop()
}
