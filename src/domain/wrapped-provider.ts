import type { ProviderError } from './errors.ts'
import type { LlmRequest, WireProtocol } from './llm-request.ts'
import type { LlmChunk, LlmResponse } from './llm-response.ts'
import type {
  LlmModel,
  LlmProviderPort,
  ProviderCall,
  ProviderHealth,
  ProviderServer,
} from './ports/llm-provider-port.ts'

/** A provider that asks another one in a way of its own, and is that one in everything else. */
export abstract class WrappedProvider implements LlmProviderPort {
  protected readonly inner: LlmProviderPort

  constructor(inner: LlmProviderPort) {
    this.inner = inner
  }

  get name(): string {
    return this.inner.name
  }

  get protocols(): readonly WireProtocol[] {
    return this.inner.protocols ?? ['openai.chat']
  }

  get server(): ProviderServer | undefined {
    return this.inner.server
  }

  modelFor(model: string): string | undefined {
    return this.inner.modelFor(model)
  }

  abstract complete(request: LlmRequest, call: ProviderCall): Promise<LlmResponse>

  abstract stream(request: LlmRequest, call: ProviderCall): AsyncIterable<LlmChunk>

  models(call: ProviderCall): Promise<readonly LlmModel[]> {
    return this.inner.models(call)
  }

  note(error: ProviderError): void {
    this.inner.note?.(error)
  }

  health(): ProviderHealth | undefined {
    return this.inner.health?.()
  }

  close(): Promise<void> {
    return this.inner.close()
  }
}
