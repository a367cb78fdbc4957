import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Environment, readConfig } from '../../src/container/config.ts'

/** Reads a file of this content, with this environment; the file is gone afterwards. */
export function withFile(
  yaml: string,
  environment: Environment = {},
): ReturnType<typeof readConfig> {
  const directory = mkdtempSync(join(tmpdir(), 'reprise-config-'))
  try {
    const file = join(directory, 'reprise.yaml')
    writeFileSync(file, yaml)
    return readConfig({ REPRISE_CONFIG: file, ...environment })
  } finally {
    rmSync(directory, { recursive: true })
  }
}
