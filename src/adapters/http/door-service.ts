import type { IncomingMessage, ServerResponse } from 'node:http'
import type { CallerRegistry } from './caller.ts'
import type { Door } from './door.ts'
import { answerAt, type DoorAnswer } from './door-answer.ts'
import type { GatewayUseCases } from './gateway-parts.ts'
import { headerReader } from './header-reader.ts'
import type { RecalledAnswers } from './recalled-answers.ts'
import type { TakenBodies } from './taken-bodies.ts'
import { continuing } from './trace-continuation.ts'

/** What doors are served with. */
export interface DoorServiceParts {
  readonly useCases: GatewayUseCases
  readonly callers: CallerRegistry
  readonly recalled: RecalledAnswers
  readonly bodies: TakenBodies
}

/** Answers what comes to the doors over Node's HTTP, and remembers what was a hit. */
export class DoorService {
  readonly #parts: DoorServiceParts

  constructor(parts: DoorServiceParts) {
    this.#parts = parts
  }

  /** Answers a request whose body has been parsed. Throws what callers, doors and use cases throw. */
  async answer(
    door: Door,
    body: unknown,
    request: IncomingMessage,
    response: ServerResponse,
  ): Promise<DoorAnswer> {
    const { useCases, callers, recalled, bodies } = this.#parts
    const caller = callers.identify(request.headers)
    const header = headerReader(request.headers)
    const asked = { call: door.read(body, header), header, caller, signal: leaving(response) }
    const answer = await continuing(useCases, header, () => answerAt(door, asked, useCases))
    const mark = answer.outcome === 'hit' ? bodies.of(request) : undefined
    if (mark !== undefined) recalled.know(mark, door, asked)
    return answer
  }
}

/** Aborted when the caller hangs up before the answer is complete. */
function leaving(response: ServerResponse): AbortSignal {
  const controller = new AbortController()
  const leave = (): void => {
    if (!response.writableFinished) controller.abort()
  }
  if (response.closed) leave()
  else response.once('close', leave)
  return controller.signal
}
