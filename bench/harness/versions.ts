import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { cpus, totalmem, type } from 'node:os'
import { join } from 'node:path'

/** The folder of this package. */
export const BENCH: string = join(import.meta.dirname, '..')

/** What figures were taken on, and of what. */
export interface Circumstances {
  readonly date: string
  /** The commit of the work tree, with a plus sign where that has changed since. */
  readonly commit: string
  readonly node: string
  readonly processor: string
  readonly cores: number
  readonly memoryGiB: number
  readonly system: string
}

/** What figures are being taken on, and of what. */
export function circumstances(): Circumstances {
  const processors = cpus()
  return {
    date: new Date().toISOString(),
    commit: commit(),
    node: process.version,
    processor: processors[0]?.model ?? 'unknown',
    cores: processors.length,
    memoryGiB: Math.round(totalmem() / 2 ** 30),
    system: `${type()} ${process.arch}`,
  }
}

/** The version of an installed package. */
export function packageVersion(name: string): string {
  const path = join(BENCH, 'node_modules', name, 'package.json')
  const { version } = JSON.parse(readFileSync(path, 'utf8')) as { version: string }
  return version
}

function commit(): string {
  try {
    const short = git('rev-parse', '--short', 'HEAD').trim()
    return git('status', '--porcelain', '--', 'src').trim() === '' ? short : `${short}+`
  } catch {
    return 'unknown'
  }
}

function git(...args: readonly string[]): string {
  return execFileSync('git', [...args], {
    cwd: join(BENCH, '..'),
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  })
}
