import type { LlmRequest } from './llm-request.ts'

/**
 * A copy of a request, so that whoever goes on with their list of messages changes nothing that is
 * still to be asked. A request with members that no copy can be made of, such as functions among
 * those that nobody is asked for, stays as it is.
 */
export function ownRequest(request: LlmRequest): LlmRequest {
  try {
    return structuredClone(request)
  } catch {
    return request
  }
}
