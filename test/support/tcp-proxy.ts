import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net'

/** Most bytes that are held in one direction of a connection before it is cut. */
const MOST_HELD = 64 * 1024 * 1024

/** A TCP proxy in front of a server on this machine, for networks that fail without saying so. */
export class TcpProxy {
  readonly #server: Server
  readonly #lanes = new Set<Lane>()
  readonly #clients = new Set<Socket>()
  #connections = 0
  #frozen = false
  #delayMs = 0

  private constructor(targetPort: number) {
    // Ends are passed on like bytes, each way by itself.
    const halves = { allowHalfOpen: true }
    this.#server = createServer(halves, (client) => {
      this.#connections += 1
      this.#join(client, connect({ port: targetPort, host: '127.0.0.1', ...halves }))
    })
  }

  /** Listens on a free loopback port; the target is connected to when a client comes. */
  static async start(targetPort: number): Promise<TcpProxy> {
    const proxy = new TcpProxy(targetPort)
    proxy.#server.listen(0, '127.0.0.1')
    await once(proxy.#server, 'listening')
    return proxy
  }

  get port(): number {
    return (this.#server.address() as AddressInfo).port
  }

  /** How many connections it has accepted so far. */
  get connections(): number {
    return this.#connections
  }

  /** Half-open from now on: connections are kept and accepted, and nothing gets through either way. */
  freeze(): void {
    this.#frozen = true
  }

  /** Ends {@link freeze}: what was held is delivered, in order, also what a client sent that has left since. */
  thaw(): void {
    this.#frozen = false
    for (const lane of this.#lanes) lane.flow()
  }

  /** Every piece towards the client arrives so many milliseconds late, in order; 0 ends that. */
  delay(ms: number): void {
    this.#delayMs = ms
  }

  /** Tells every client something that the target has not said. */
  say(text: string): void {
    for (const client of this.#clients) client.write(text)
  }

  /** Cuts all connections, with what they hold; new ones are accepted. */
  drop(): void {
    for (const lane of this.#lanes) lane.cut()
  }

  async stop(): Promise<void> {
    if (!this.#server.listening) return
    this.#server.close()
    this.drop()
    await once(this.#server, 'close')
  }

  #join(client: Socket, target: Socket): void {
    this.#clients.add(client)
    client.once('close', () => this.#clients.delete(client))
    for (const socket of [client, target]) {
      socket.setNoDelay(true)
      // What follows an error is `close`.
      socket.on('error', () => {})
    }
    const held = (delayMs: () => number): Hold => ({ delayMs, frozen: () => this.#frozen })
    const there = new Lane(
      client,
      target,
      held(() => 0),
    )
    const back = new Lane(
      target,
      client,
      held(() => this.#delayMs),
    )
    for (const lane of [there, back]) {
      this.#lanes.add(lane)
      void lane.done.then(() => this.#lanes.delete(lane))
    }
  }
}

/** What holds bytes up at the moment. */
interface Hold {
  frozen(): boolean
  delayMs(): number
}

/** One way of a connection. Its end waits in line behind its bytes. */
class Lane {
  readonly #from: Socket
  readonly #to: Socket
  readonly #hold: Hold
  readonly #waiting: { readonly piece?: Buffer; readonly due: number }[] = []
  readonly #done = Promise.withResolvers<void>()
  #bytes = 0
  #timer: NodeJS.Timeout | undefined

  constructor(from: Socket, to: Socket, hold: Hold) {
    this.#from = from
    this.#to = to
    this.#hold = hold
    from.on('data', (piece) => this.#take({ piece: Buffer.from(piece) }))
    from.on('end', () => this.#take({}))
    from.on('close', () => this.#take({}))
  }

  /** Resolves once its end has arrived, or it was cut. */
  get done(): Promise<void> {
    return this.#done.promise
  }

  /** Passes on what is due, and comes back for the rest. */
  flow(): void {
    clearTimeout(this.#timer)
    for (
      let [next] = this.#waiting;
      next !== undefined && !this.#hold.frozen();
      [next] = this.#waiting
    ) {
      const remainingMs = next.due - performance.now()
      if (remainingMs > 0) {
        this.#timer = setTimeout(() => this.flow(), Math.ceil(remainingMs))
        return
      }
      this.#waiting.shift()
      this.#pass(next.piece)
    }
  }

  cut(): void {
    clearTimeout(this.#timer)
    this.#waiting.length = 0
    this.#from.destroy()
    this.#to.destroy()
    this.#done.resolve()
  }

  #take({ piece }: { readonly piece?: Buffer }): void {
    this.#bytes += piece?.length ?? 0
    const due = performance.now() + this.#hold.delayMs()
    this.#waiting.push({ due, ...(piece === undefined ? {} : { piece }) })
    if (this.#bytes > MOST_HELD) this.cut()
    else this.flow()
  }

  #pass(piece: Buffer | undefined): void {
    this.#bytes -= piece?.length ?? 0
    if (piece !== undefined && this.#to.writable) this.#to.write(piece)
    if (piece !== undefined) return
    this.#to.end()
    this.#done.resolve()
  }
}
