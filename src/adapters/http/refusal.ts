import type { JsonObject } from '../../domain/json.ts'
import type { LoggerPort } from '../../domain/ports/logger-port.ts'
import type { Door } from './door.ts'
import { errorAnswer } from './http-errors.ts'
import { openAiErrorBody } from './openai-error.ts'

/** An error as it goes out. */
export interface Refusal {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: JsonObject
}

/** An error in the shape of the door that the request came to, OpenAI's where it came to none. What is our own fault is logged. */
export function refusal(
  error: unknown,
  door: Door | undefined,
  logger: LoggerPort,
  requestId: string,
): Refusal {
  const answer = errorAnswer(error)
  if (answer.internal) logger.error('request failed', { requestId, error })
  const { status, headers, error: said } = answer
  return { status, headers, body: door?.errorBody(said, answer) ?? openAiErrorBody(said) }
}
