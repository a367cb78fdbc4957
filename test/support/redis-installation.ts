import { execFileSync } from 'node:child_process'

/** Runs once before all tests: they use real Redis servers, so there has to be a `redis-server`. */
export function mochaGlobalSetup(): void {
  if (isInstalled()) return
  if (process.getuid?.() !== 0) throw new Error(HOW_TO_INSTALL)
  try {
    execFileSync('apt-get', ['update', '-qq'], { stdio: 'inherit' })
    const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
    execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'redis-server'], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: environment,
    })
  } catch (error) {
    throw new Error(HOW_TO_INSTALL, { cause: error })
  }
}

const HOW_TO_INSTALL =
  'the tests need redis-server (7 or newer) on the PATH: `apt-get install redis-server`, `brew install redis`'

function isInstalled(): boolean {
  try {
    execFileSync('redis-server', ['--version'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}
