import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'

/** What the boundary check found. */
export interface BoundaryReport {
  /** The project's own modules that were read, relative to its root. */
  readonly modules: readonly string[]
  /** `rule: file` of each violation. */
  readonly violations: readonly string[]
}

const ROOT = resolve(import.meta.dirname, '../..')

/** Checks the boundaries of a copy of `src` into which files have been planted, by path and content. */
export function checkBoundaries(planted: Readonly<Record<string, string>> = {}): BoundaryReport {
  const copy = mkdtempSync(join(tmpdir(), 'reprise-boundaries-'))
  try {
    for (const part of ['src', '.dependency-cruiser.js', 'tsconfig.json', 'package.json']) {
      cpSync(join(ROOT, part), join(copy, part), { recursive: true })
    }
    symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'))
    for (const [path, content] of Object.entries(planted)) {
      mkdirSync(dirname(join(copy, path)), { recursive: true })
      writeFileSync(join(copy, path), content)
    }
    return cruised(copy)
  } finally {
    rmSync(copy, { recursive: true })
  }
}

interface Cruise {
  readonly modules: readonly { readonly source: string }[]
  readonly summary: {
    readonly violations: readonly {
      readonly rule: { readonly name: string }
      readonly from: string
    }[]
  }
}

function cruised(directory: string): BoundaryReport {
  const command = join(ROOT, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs')
  const options = { cwd: directory, encoding: 'utf8', maxBuffer: 100_000_000 } as const
  const { stdout } = spawnSync(process.execPath, [command, 'src', '--output-type', 'json'], options)
  const { modules, summary } = JSON.parse(stdout) as Cruise
  return {
    modules: modules.map(({ source }) => source).filter((source) => source.startsWith('src/')),
    violations: summary.violations.map(({ rule, from }) => `${rule.name}: ${from}`),
  }
}
