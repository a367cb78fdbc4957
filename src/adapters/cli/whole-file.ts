import { randomUUID } from 'node:crypto'
import { type FileHandle, open, rename, rm, stat } from 'node:fs/promises'
import { CliFailure, systemReason } from './cli-failure.ts'
import { removedOnSignal } from './removed-on-signal.ts'

/** Answers are nobody else's to read. */
const OWNER_ONLY = 0o600

/**
 * A file that has its name when it is whole, and not before: until then it is beside it, under
 * another, and gone where this process is told to end.
 */
export class WholeFile {
  readonly #name: string
  readonly #temporary: string
  readonly #handle: FileHandle
  readonly #unwatch: () => void

  private constructor(name: string, temporary: string, handle: FileHandle, unwatch: () => void) {
    this.#name = name
    this.#temporary = temporary
    this.#handle = handle
    this.#unwatch = unwatch
  }

  /** @throws {CliFailure} where it cannot be written there. */
  static async begin(name: string): Promise<WholeFile> {
    const temporary = `${name}.${randomUUID()}.part`
    return naming(name, async () => {
      const there = await stat(name).catch(() => undefined)
      if (there !== undefined && !there.isFile())
        throw new CliFailure(`${name}: is there, and no file`)
      // Before there is anything to remove: it may be told to end at any moment.
      const unwatch = removedOnSignal(temporary)
      try {
        return new WholeFile(name, temporary, await open(temporary, 'wx', OWNER_ONLY), unwatch)
      } catch (error) {
        unwatch()
        throw error
      }
    })
  }

  /** @throws {CliFailure} where it cannot be written. */
  async write(piece: Uint8Array): Promise<void> {
    await naming(this.#name, () => this.#handle.writeFile(piece))
  }

  /**
   * Gives it its name, in place of what had it.
   * @throws {CliFailure} where it cannot be written.
   */
  async finish(): Promise<void> {
    await naming(this.#name, async () => {
      await this.#handle.sync()
      await this.#handle.close()
      await rename(this.#temporary, this.#name)
    })
    this.#unwatch()
  }

  /** Removes what has been written. */
  async abandon(): Promise<void> {
    await this.#handle.close().catch(() => undefined)
    await rm(this.#temporary, { force: true }).catch(() => undefined)
    this.#unwatch()
  }
}

async function naming<T>(name: string, operation: () => Promise<T>): Promise<T> {
  try {
    return await operation()
  } catch (error) {
    throw error instanceof CliFailure ? error : new CliFailure(`${name}: ${systemReason(error)}`)
  }
}
