import { once } from 'node:events'
import { connect, type Socket } from 'node:net'

/** An answer, as much as the measuring needs of it. */
export interface RawAnswer {
  readonly status: number
  /** Status line and headers. */
  readonly head: string
  /** Bytes that came behind the headers, chunk sizes included. */
  readonly bodyBytes: number
  /** The parts of the answer as they came; only where they are kept. */
  readonly parts: readonly Buffer[]
}

const HEAD_END = '\r\n\r\n'

/** Behind the last chunk of a body that came in chunks; no JSON and no event has it within. */
const LAST_CHUNK = '\r\n0\r\n\r\n'

/**
 * A connection that is kept, and asked one request at a time. It looks at no more of an answer
 * than tells where it ends, so that it costs little beside what is measured.
 */
export class HttpConnection {
  readonly #socket: Socket
  readonly #keep: boolean
  #settle: ((answer: RawAnswer) => void) | undefined
  #fail: ((error: Error) => void) | undefined
  #head = ''
  #expected = 0
  #received = 0
  #tail = ''
  #parts: Buffer[] = []

  private constructor(socket: Socket, keep: boolean) {
    this.#socket = socket
    this.#keep = keep
    socket.setNoDelay(true)
    socket.on('data', (part) => this.#take(part))
    socket.on('error', (error) => this.#fail?.(error))
    socket.on('close', () => this.#fail?.(new Error('the connection was closed')))
  }

  /** Connects; `keep`: answers come with their parts. */
  static async open(port: number, keep = false): Promise<HttpConnection> {
    const socket = connect(port, '127.0.0.1')
    await once(socket, 'connect')
    return new HttpConnection(socket, keep)
  }

  /** Asks, and calls back with the answer when it has come whole. */
  ask(
    request: Buffer,
    answered: (answer: RawAnswer) => void,
    failed: (error: Error) => void,
  ): void {
    this.#settle = answered
    this.#fail = failed
    this.#head = ''
    this.#received = 0
    this.#tail = ''
    this.#parts = []
    if (this.#socket.destroyed) failed(new Error('the connection was closed'))
    else this.#socket.write(request)
  }

  /** The same as a promise. */
  answerTo(request: Buffer): Promise<RawAnswer> {
    return new Promise((resolve, reject) => this.ask(request, resolve, reject))
  }

  close(): void {
    this.#fail = undefined
    this.#socket.destroy()
  }

  #take(part: Buffer): void {
    if (this.#keep) this.#parts.push(part)
    if (this.#head === '') this.#begin(part)
    else this.#goOn(part, part.length)
  }

  /** Servers write status line and headers at once, and loopback does not part them. */
  #begin(part: Buffer): void {
    const end = part.indexOf(HEAD_END)
    if (end < 0) {
      this.#fail?.(new Error('headers came in pieces'))
      return
    }
    this.#head = part.toString('latin1', 0, end)
    const length = /\ncontent-length: *(\d+)/i.exec(this.#head)?.[1]
    this.#expected = length === undefined ? Number.POSITIVE_INFINITY : Number(length)
    this.#goOn(part.subarray(end + HEAD_END.length - 2), part.length - end - HEAD_END.length)
  }

  #goOn(part: Buffer, bytes: number): void {
    this.#received += bytes
    if (this.#expected === Number.POSITIVE_INFINITY) {
      const from = Math.max(0, part.length - LAST_CHUNK.length)
      this.#tail = (this.#tail + part.toString('latin1', from)).slice(-LAST_CHUNK.length)
      if (this.#tail !== LAST_CHUNK) return
    } else if (this.#received < this.#expected) return
    const settle = this.#settle
    this.#settle = undefined
    this.#fail = undefined
    settle?.({
      status: Number(this.#head.slice(9, 12)),
      head: this.#head,
      bodyBytes: this.#received,
      parts: this.#parts,
    })
  }
}

/** Opens so many connections, not too many at a time. */
export async function openConnections(
  port: number,
  count: number,
): Promise<readonly HttpConnection[]> {
  const opened: HttpConnection[] = []
  while (opened.length < count) {
    const length = Math.min(100, count - opened.length)
    opened.push(...(await Promise.all(Array.from({ length }, () => HttpConnection.open(port)))))
  }
  return opened
}
