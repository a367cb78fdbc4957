import { execFileSync } from 'node:child_process'

/** What the tests start besides Node, and how each says its version. */
const TOOLS = [
  { command: 'redis-server', version: '--version', debianPackage: 'redis-server' },
  { command: 'openssl', version: 'version', debianPackage: 'openssl' },
] as const

const HOW_TO_INSTALL =
  'the tests need redis-server (7 or newer) and openssl on the PATH: `apt-get install redis-server openssl`, `brew install redis openssl`'

/** Runs once before all tests: installs what is missing where that is possible, else says how. */
export function mochaGlobalSetup(): void {
  const missing = TOOLS.filter(({ command, version }) => !runs(command, version))
  if (missing.length === 0) return
  if (process.getuid?.() !== 0) throw new Error(HOW_TO_INSTALL)
  try {
    install(missing.map(({ debianPackage }) => debianPackage))
  } catch (error) {
    throw new Error(HOW_TO_INSTALL, { cause: error })
  }
}

/** How long what the tests have left open may keep the process alive after them, in milliseconds. */
const LEFT_OPEN_MS = 30_000

/** A test that fails before it lets go of what it has opened must not keep the run from ending. */
export function mochaGlobalTeardown(): void {
  const end = (): never => {
    process.stderr.write('the tests have left something open\n')
    process.exit(1)
  }
  setTimeout(end, LEFT_OPEN_MS).unref()
}

function runs(command: string, ...args: readonly string[]): boolean {
  try {
    execFileSync(command, args, { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

function install(packages: readonly string[]): void {
  execFileSync('apt-get', ['update', '-qq'], { stdio: 'inherit' })
  execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  })
}
