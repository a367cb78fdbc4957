import OpenAI from 'openai'
import { type CachedFetchSettings, cachedFetch } from '../../src/adapters/http/cached-fetch.ts'
import { createReprise, type Reprise } from '../../src/container/reprise.ts'
import type { RepriseSettings } from '../../src/container/settings.ts'
import { RecordingLogger } from './recording-logger.ts'
import { UpstreamServer } from './upstream-server.ts'

/** What is asked where it does not matter. */
export const ASKED: {
  readonly model: string
  readonly messages: { readonly role: 'user'; readonly content: string }[]
} = { model: 'gpt-4o-mini', messages: [{ role: 'user', content: 'What is a cache?' }] }

/** An upstream, Reprise without providers, and clients of the one that go through the other. */
export class FetchRig {
  readonly upstream: UpstreamServer
  reprise: Reprise = reprise()

  private constructor(upstream: UpstreamServer) {
    this.upstream = upstream
  }

  static async start(): Promise<FetchRig> {
    return new FetchRig(await UpstreamServer.start())
  }

  /** Takes another Reprise; nothing has connected yet. */
  begin(settings: RepriseSettings): void {
    this.reprise = reprise(settings)
  }

  async stop(): Promise<void> {
    await this.reprise.close()
    await this.upstream.stop()
  }

  /** A client of the upstream. */
  client(settings: CachedFetchSettings = {}, options: object = {}): OpenAI {
    const fetch = cachedFetch(this.reprise, settings)
    return new OpenAI({ baseURL: this.upstream.url, apiKey: 'sk-caller', fetch, ...options })
  }
}

function reprise(settings: RepriseSettings = {}): Reprise {
  return createReprise({ ...settings, adapters: { logger: new RecordingLogger() } })
}

/** What `x-cache` says of a question. */
export async function outcomeOf(by: OpenAI, fields: object = {}): Promise<string> {
  const { response } = await by.chat.completions.create({ ...ASKED, ...fields }).withResponse()
  return response.headers.get('x-cache') ?? ''
}
