import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { createReprise } from '../../src/container/reprise.ts'
import type { CacheSettings } from '../../src/container/settings.ts'
import { RecordingLogger } from './recording-logger.ts'
import { ACME, asking, responseOf } from './requests.ts'
import { ScriptedProvider, textOfStream } from './scripted-provider.ts'

/** What a process is told to do. */
type Order =
  | { readonly do: 'generate'; readonly from: number; readonly to: number; readonly ms: number }
  | { readonly do: 'land' }
  | { readonly do: 'lookup'; readonly from: number; readonly to: number }
  | { readonly do: 'invalidate' }
  | { readonly do: 'era'; readonly era: string }
  | { readonly do: 'close' }

/** Reprise in a process of its own; its provider's answers name the era in which they were begun. */
export class GeneratingProcess {
  readonly #child: ChildProcess

  private constructor(child: ChildProcess) {
    this.#child = child
  }

  static async start(cache: CacheSettings): Promise<GeneratingProcess> {
    const child = fork(import.meta.filename, [JSON.stringify(cache)])
    await once(child, 'message')
    return new GeneratingProcess(child)
  }

  /** Begins to generate the answers to some questions, every other one streamed, each taking so long. */
  async generate(from: number, to: number, ms: number): Promise<void> {
    await this.#tell({ do: 'generate', from, to, ms })
  }

  /** Resolves when all generations have landed. */
  async landed(): Promise<void> {
    await this.#tell({ do: 'land' })
  }

  /** The answers that would be served to some questions; undefined where none would. */
  async lookup(from: number, to: number): Promise<readonly (string | null)[]> {
    return (await this.#tell({ do: 'lookup', from, to })) as readonly (string | null)[]
  }

  /** Resolves to whether the invalidation of everything was complete. */
  async invalidate(): Promise<boolean> {
    return (await this.#tell({ do: 'invalidate' })) as boolean
  }

  /** From now on generations that begin name this era. */
  async enter(era: string): Promise<void> {
    await this.#tell({ do: 'era', era })
  }

  async close(): Promise<void> {
    await this.#tell({ do: 'close' })
  }

  /** SIGKILL. */
  kill(): void {
    this.#child.kill('SIGKILL')
  }

  async #tell(order: Order): Promise<unknown> {
    this.#child.send(order)
    const [answer] = await once(this.#child, 'message')
    return answer
  }
}

async function serve(cache: CacheSettings): Promise<void> {
  const provider = new ScriptedProvider()
  let era = 'before'
  let takes = 0
  provider.reaction = async () => {
    const begun = era
    await new Promise((resolve) => setTimeout(resolve, takes))
    return responseOf(begun)
  }
  const adapters = { logger: new RecordingLogger(), providers: [provider] }
  const reprise = createReprise({ cache, adapters })
  await reprise.start()
  const flights: Promise<unknown>[] = []
  const ask = async (n: number): Promise<void> => {
    const request = asking(`question ${n}`)
    if (n % 2 === 0) await reprise.generate.execute(request, ACME)
    else await textOfStream((await reprise.generateStream.execute(request, ACME)).chunks)
  }
  const found = async (n: number): Promise<string | null> => {
    const result = await reprise.lookup.execute(asking(`question ${n}`), ACME)
    return result.state === 'fresh' ? result.entry.response.content : null
  }
  const obey = async (order: Order): Promise<unknown> => {
    if (order.do === 'generate') {
      takes = order.ms
      for (const n of numbers(order.from, order.to)) flights.push(ask(n))
      while (provider.asked.length === 0) await new Promise((resolve) => setTimeout(resolve, 1))
    }
    if (order.do === 'land') await Promise.all(flights)
    if (order.do === 'lookup') return Promise.all(numbers(order.from, order.to).map(found))
    if (order.do === 'invalidate') return (await reprise.invalidate.execute({ all: true })).complete
    if (order.do === 'era') era = order.era
    if (order.do === 'close') await reprise.close()
    return true
  }
  process.on('message', async (order: Order) => {
    process.send?.(await obey(order))
    if (order.do === 'close') process.disconnect()
  })
  process.send?.('ready')
}

function numbers(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from }, (_, n) => from + n)
}

if (import.meta.main) await serve(JSON.parse(process.argv[2] ?? '{}') as CacheSettings)
