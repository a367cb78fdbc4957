import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { type Browser, chromium } from 'playwright-core'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome']

const HOW_TO_INSTALL =
  'the browser tests need chromium on the PATH: `apt-get install chromium`, `brew install chromium`'

/** Starts a chromium; one that is missing is installed where that is possible. */
export function launchChromium(): Promise<Browser> {
  const executablePath = found() ?? installed()
  // Root, as in containers, has no other way: the pages are our own.
  const chromiumSandbox = process.getuid?.() !== 0
  return chromium.launch({ executablePath, chromiumSandbox, args: ['--disable-dev-shm-usage'] })
}

function found(): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter)
  const places = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)))
  return places.find((place) => existsSync(place))
}

function installed(): string {
  if (process.getuid?.() !== 0) throw new Error(HOW_TO_INSTALL)
  try {
    execFileSync('apt-get', ['update', '-qq'], { stdio: 'inherit' })
    execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    })
  } catch (error) {
    throw new Error(HOW_TO_INSTALL, { cause: error })
  }
  const place = found()
  if (place === undefined) throw new Error(HOW_TO_INSTALL)
  return place
}
