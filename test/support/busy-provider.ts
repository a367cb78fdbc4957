import { chatCompletionBody, readChatCompletion } from '../../src/domain/chat-completion.ts'
import type { LlmRequest } from '../../src/domain/llm-request.ts'
import type { LlmResponse } from '../../src/domain/llm-response.ts'
import type { ProviderHealth } from '../../src/domain/ports/llm-provider-port.ts'
import { providerFailure, ScriptedProvider } from './scripted-provider.ts'
import type { SteeredClock } from './steered-clock.ts'

/** A provider that takes its time, answers at length, and says how it is doing. */
export class BusyProvider extends ScriptedProvider {
  state: ProviderHealth = 'closed'
  readonly #clock: SteeredClock
  readonly #chance: () => number

  /** `chance` is from 0 to 1, `clock` is moved on by how long an answer takes. */
  constructor(name: string, clock: SteeredClock, chance: () => number) {
    super(name)
    this.#clock = clock
    this.#chance = chance
    this.reaction = (request) => this.#react(request)
  }

  /** Serves a model no more. */
  refuse(model: string): void {
    this.names = { ...this.names, [model]: undefined }
  }

  health(): ProviderHealth {
    return this.state
  }

  async #react(request: LlmRequest): Promise<LlmResponse> {
    if (this.state !== 'closed') throw providerFailure(this.name, 503)
    const latencyMs = 300 + 2600 * this.#chance() ** 3
    this.#clock.offsetMs += latencyMs
    return readChatCompletion(this.#body(request), {
      provider: this.name,
      requestId: 'req-busy',
      latencyMs,
    })
  }

  #body({ model }: LlmRequest): ReturnType<typeof chatCompletionBody> {
    return chatCompletionBody({
      id: 'chatcmpl-busy',
      created: Math.floor(this.#clock.now() / 1000),
      model,
      content: 'x'.repeat(400 + Math.floor(2000 * this.#chance())),
      inputTokens: 600 + Math.floor(1800 * this.#chance()),
      outputTokens: 150 + Math.floor(450 * this.#chance()),
    })
  }
}
