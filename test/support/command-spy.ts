import type { Redis } from 'ioredis'
import type { RedisServer } from './redis-server.ts'

/** Listens to every command that a server receives, by MONITOR. */
export class CommandSpy {
  readonly #client: Redis
  readonly #monitor: Redis
  readonly #seen: string[][] = []
  readonly #withinScripts = new Set<string>()
  #marked = Promise.withResolvers<void>()
  #mark = ''

  private constructor(client: Redis, monitor: Redis) {
    this.#client = client
    this.#monitor = monitor
    monitor.on('monitor', (_time: string, args: string[], source: string) => {
      if (args[1] === this.#mark) this.#marked.resolve()
      else if (source === 'lua') this.#withinScripts.add(args[0]?.toUpperCase() ?? '')
      else this.#seen.push(args)
    })
  }

  static async on(server: RedisServer): Promise<CommandSpy> {
    const client = server.client()
    // What it says on connecting would be told while the monitor begins, and that can tell it from no reply yet.
    await client.ping()
    return new CommandSpy(client, await client.monitor())
  }

  /** The commands that clients sent since the last call, without the listener's own. */
  async commands(): Promise<readonly (readonly string[])[]> {
    this.#mark = `mark-${Math.random()}`
    this.#marked = Promise.withResolvers<void>()
    await this.#client.echo(this.#mark)
    await this.#marked.promise
    return this.#seen.splice(0)
  }

  /** Their names, in capitals, without what clients say on connecting. */
  async names(): Promise<readonly string[]> {
    const greetings = new Set(['HELLO', 'CLIENT', 'INFO', 'SELECT', 'AUTH'])
    const names = (await this.commands()).map(([name = '']) => name.toUpperCase())
    return names.filter((name) => !greetings.has(name))
  }

  /** What scripts have done so far, in capitals. */
  get withinScripts(): ReadonlySet<string> {
    return this.#withinScripts
  }

  stop(): void {
    this.#monitor.disconnect()
    this.#client.disconnect()
  }
}
