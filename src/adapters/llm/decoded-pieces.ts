import { type Duplex, pipeline } from 'node:stream'
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'

/** Reads all that has come since it was read last; nothing at the end. */
export type ReadPieces = () => Promise<readonly Buffer[]>

/** A body is not encoded as it says. */
export class UndecodableError extends Error {}

const DECODERS: ReadonlyMap<string, () => Duplex> = new Map([
  ['gzip', createGunzip],
  ['x-gzip', createGunzip],
  ['br', createBrotliDecompress],
  ['deflate', createInflate],
])

/**
 * A body that is compressed, as it was before that. Nobody asks for it, and whoever asks for nothing in
 * particular may get it (RFC 9110, 12.5.3). No more is decoded than is read, so that a small body that is
 * a huge one is as much as its reader bears.
 */
export class DecodedPieces {
  readonly #decoder: Duplex
  readonly #pieces: AsyncIterator<Buffer>
  #broken: unknown

  private constructor(decoder: Duplex, read: ReadPieces) {
    this.#decoder = decoder
    // Whoever reads hears of failures.
    decoder.on('error', () => {})
    pipeline(this.#encoded(read), this.#decoder, () => {})
    this.#pieces = this.#decoder[Symbol.asyncIterator]()
  }

  /** Undefined where the coding is none that is known: servers call what is not encoded names of their own. */
  static of(coding: string, read: ReadPieces): DecodedPieces | undefined {
    const make = DECODERS.get(coding.trim().toLowerCase())
    return make === undefined ? undefined : new DecodedPieces(make(), read)
  }

  /** The next piece; nothing at the end. Rejects where the body breaks off, as it does, or is damaged. */
  async read(): Promise<readonly Buffer[]> {
    try {
      const { done, value } = await this.#pieces.next()
      return done === true ? [] : [value]
    } catch (error) {
      throw this.#broken ?? new UndecodableError('the body is damaged', { cause: error })
    }
  }

  /** Ends it; whoever reads on hears why. */
  cut(reason: Error): void {
    this.#broken ??= reason
    this.#decoder.destroy(reason)
  }

  async *#encoded(read: ReadPieces): AsyncGenerator<Buffer, void, undefined> {
    try {
      for (let parts = await read(); parts.length > 0; parts = await read()) yield* parts
    } catch (error) {
      this.#broken = error
      throw error
    }
  }
}
