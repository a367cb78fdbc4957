import { CliFailure, systemReason } from './cli-failure.ts'
import type { CliOutput } from './cli-parts.ts'

/** Writes a text, or bytes, and resolves when it is out, or when nobody reads any more: then there is nothing left to do. */
export function written(output: CliOutput, text: string | Uint8Array): Promise<void> {
  return new Promise((resolve, reject) => {
    output.write(text, (error) => {
      if (!error || isGone(error)) resolve()
      else reject(new CliFailure(`output: ${systemReason(error)}`))
    })
  })
}

/** Keeps a reader who leaves early, as `head` does, from ending the process with an error. Whoever writes learns of any other. */
export function toleratesReaders(output: CliOutput): void {
  output.on('error', () => undefined)
}

function isGone(error: Error): boolean {
  const code = 'code' in error ? error.code : undefined
  return code === 'EPIPE' || code === 'ERR_STREAM_DESTROYED'
}
