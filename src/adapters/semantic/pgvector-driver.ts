import { SemanticUnavailableError } from '../../domain/errors.ts'

/** What of the package `pg` is used. */
export type PgDriver = Pick<typeof import('pg'), 'Pool'>

/** Loads the package. */
export type DriverLoader = () => Promise<PgDriver>

const ADVICE = 'the pgvector index needs a package that is not installed: run `npm install pg@8`'

/** What to do about the package `pg` not being there; undefined where it is. Nothing of it is loaded. */
export function pgMissing(
  resolve: (name: string) => string = (name) => import.meta.resolve(name),
): string | undefined {
  try {
    resolve('pg')
    return undefined
  } catch {
    return ADVICE
  }
}

/**
 * Loads the package `pg`, an optional peer dependency.
 * @throws {SemanticUnavailableError} which says how to install it, where it is not there.
 */
export async function loadPgDriver(load?: DriverLoader): Promise<PgDriver> {
  try {
    // Here and not as a default: bundlers let a package be missing only where that is caught.
    return load === undefined ? await import('pg') : await load()
  } catch {
    throw new SemanticUnavailableError('index', ADVICE)
  }
}
