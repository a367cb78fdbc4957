import { spanName } from '../domain/gen-ai-attributes.ts'
import type { LlmRequest } from '../domain/llm-request.ts'
import type { TracerPort } from '../domain/ports/tracer-port.ts'
import type { Scope } from '../domain/scope.ts'
import { withinSpan } from '../domain/within-span.ts'
import type { Generated } from './delivery.ts'
import { deliveryAttributes, requestSpan } from './delivery-attributes.ts'
import type { Generate } from './generate.ts'
import type { GenerateOptions } from './generate-options.ts'

/** What answers with whole answers: `Generate`, `Embed`. */
type Answers = Pick<Generate, 'execute'>

/** Whole answers, each within a span that says how it came about. */
export class TracedAnswers implements Answers {
  readonly #answers: Answers
  readonly #tracer: TracerPort

  constructor(answers: Answers, tracer: TracerPort) {
    this.#answers = answers
    this.#tracer = tracer
  }

  /** Throws what is thrown within. */
  execute(request: LlmRequest, scope: Scope, options?: GenerateOptions): Promise<Generated> {
    if (this.#tracer.isSilent?.() === true) return this.#answers.execute(request, scope, options)
    return withinSpan(
      this.#tracer,
      () => requestSpan(request, scope, false),
      () => this.#answers.execute(request, scope, options),
      (generated) => ({
        ...deliveryAttributes(generated, generated.response.provider),
        'gen_ai.response.model': spanName(generated.response.model) || undefined,
      }),
    )
  }
}
