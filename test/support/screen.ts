import { Writable } from 'node:stream'

/** An output that keeps what is written. */
export class Screen extends Writable {
  text = ''
  isTTY = false
  /** What each write ends with; undefined where it succeeds. */
  failure: (Error & { code?: string }) | undefined

  override _write(chunk: Buffer, _encoding: string, done: (error?: Error) => void): void {
    this.text += chunk.toString()
    done(this.failure)
  }
}
