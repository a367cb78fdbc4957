import { join } from 'node:path'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'

/** The dashboard in a browser, and all that went wrong there. */
export interface DashboardPage {
  readonly page: Page
  /** Errors on the console, uncaught ones, violations of the content security policy, requests that failed or were refused. */
  readonly troubles: readonly string[]
  /** The text of the element with an identifier. */
  text(id: string): Promise<string>
  /** The texts of a table's cells, row by row, its head left out. */
  rows(id: string): Promise<readonly (readonly string[])[]>
  close(): Promise<void>
}

/** Opens the dashboard of the gateway at a URL, in a profile of its own. */
export async function openDashboard(
  browser: Browser,
  url: string,
  options: BrowserContextOptions = {},
): Promise<DashboardPage> {
  const context = await browser.newContext({ locale: 'en-US', ...options })
  const page = await context.newPage()
  const troubles: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') troubles.push(message.text())
  })
  page.on('pageerror', (error) => troubles.push(String(error)))
  page.on('requestfailed', (request) => troubles.push(`${request.url()} failed`))
  page.on('response', (answer) => {
    if (answer.status() >= 400) troubles.push(`${answer.url()}: ${answer.status()}`)
  })
  await page.addInitScript({ path: join(import.meta.dirname, 'page-checks.js') })
  await page.goto(`${url}/dashboard`)
  return {
    page,
    troubles,
    text: (id) => page.locator(`#${id}`).innerText(),
    rows: (id) => rowsOf(page, id),
    close: () => context.close(),
  }
}

/** Resolves when the figures are there. */
export async function shown({ page }: DashboardPage): Promise<void> {
  await page.locator('#updated', { hasText: 'Updated' }).waitFor()
}

async function rowsOf(page: Page, id: string): Promise<readonly (readonly string[])[]> {
  const rows = await page.locator(`#${id} tbody tr`).all()
  return Promise.all(rows.map((row) => row.locator('th, td').allTextContents()))
}
