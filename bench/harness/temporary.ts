import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

let folder: string | undefined
let count = 0

/** A folder of this process's own, which goes with it. */
function ownFolder(): string {
  if (folder === undefined) {
    const made = mkdtempSync(join(tmpdir(), 'reprise-bench-'))
    process.once('exit', () => rmSync(made, { recursive: true, force: true }))
    folder = made
  }
  return folder
}

/** A new and empty folder, until this process ends. */
export function emptyFolder(): string {
  return mkdtempSync(join(ownFolder(), 'empty-'))
}

/** Writes what a child process is to be told into a file; returns its path. */
export function toldInFile(value: unknown): string {
  const path = join(ownFolder(), `told-${count}.json`)
  count += 1
  writeFileSync(path, JSON.stringify(value))
  return path
}
