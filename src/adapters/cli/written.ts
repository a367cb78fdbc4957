import { CliFailure, systemReason } from './cli-failure.ts'
import type { CliOutput } from './cli-parts.ts'

/** Writes a text, or bytes, and resolves when it is out, or when nobody reads any more: then there is nothing left to do. */
export function written(output: CliOutput, text: string | Uint8Array): Promise<void> {
  return new Promise((resolve, reject) => {
    output.write(text, (error) => {
      if (!error || isGone(error)) resolve()
      else reject(failed(error))
    })
  })
}

/** That nobody reads any more what a command is there to write: it has failed, and everybody knows. */
export class ReaderLeft extends Error {}

/**
 * Writes bytes of many, and resolves when they are out.
 * @throws {ReaderLeft} where nobody reads them any more.
 * @throws {CliFailure} where they cannot be written.
 */
export function delivered(output: CliOutput, bytes: Uint8Array): Promise<void> {
  return new Promise((resolve, reject) => {
    output.write(bytes, (error) => {
      if (!error) resolve()
      else reject(isGone(error) ? new ReaderLeft() : failed(error))
    })
  })
}

/** Keeps a reader who leaves early, as `head` does, from ending the process with an error. Whoever writes learns of any other. */
export function toleratesReaders(output: CliOutput): void {
  output.on('error', () => undefined)
}

function failed(error: Error): CliFailure {
  return new CliFailure(`output: ${systemReason(error)}`)
}

function isGone(error: Error): boolean {
  const code = 'code' in error ? error.code : undefined
  return code === 'EPIPE' || code === 'ERR_STREAM_DESTROYED'
}
