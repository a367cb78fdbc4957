import type { LlmRequest } from '../../domain/llm-request.ts'
import { present } from '../../domain/present.ts'
import { headersIn } from './door.ts'
import type { HeaderReader } from './header-reader.ts'

/** Headers by which OpenAI tells the accounts of one credential apart. */
export const OPENAI_ACCOUNT_HEADERS: readonly string[] = ['openai-organization', 'openai-project']

/** Headers that change what OpenAI answers. */
const ANSWER_CHANGING: readonly string[] = ['openai-beta']

/** The headers of a call that change its answer, as a member of its request. */
export function answerHeadersOf(header: HeaderReader): Pick<LlmRequest, 'headers'> {
  return present({ headers: headersIn(header, ANSWER_CHANGING) })
}
