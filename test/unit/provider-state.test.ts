import { expect } from 'chai'
import type { JsonObject } from '../../src/domain/json.ts'
import type { WireProtocol } from '../../src/domain/llm-request.ts'
import { dependsOnProviderState } from '../../src/domain/provider-state.ts'

function depends(protocol: WireProtocol, parameters: JsonObject): boolean {
  return dependsOnProviderState({ protocol, model: 'm', messages: [], parameters })
}

const vendor = (options: JsonObject): JsonObject => ({ providerOptions: { vendor: options } })
const tool = (id: string): JsonObject => ({
  tools: [{ type: 'provider', id, name: 't', args: {} }],
})

const CASES: readonly (readonly [WireProtocol, JsonObject, boolean])[] = [
  ['anthropic.messages', { container: 'c' }, true],
  ['anthropic.messages', { mcp_servers: [{ url: 'u' }] }, true],
  ['anthropic.messages', { tools: [{ type: 'code_execution_20250825' }] }, true],
  ['anthropic.messages', { container: null, mcp_servers: [] }, false],
  ['anthropic.messages', { tools: [{ name: 'f' }, { type: 'web_search_20250305' }] }, false],
  ['ai-sdk.v4', vendor({ conversation: 'c' }), true],
  ['ai-sdk.v4', vendor({ previousResponseId: 'r' }), true],
  ['ai-sdk.v4', vendor({ container: { id: 'c' } }), true],
  ['ai-sdk.v4', vendor({ mcpServers: [{}] }), true],
  ['ai-sdk.v4', tool('openai.code_interpreter'), true],
  ['ai-sdk.v4', tool('anthropic.code_execution_20250825'), true],
  ['ai-sdk.v4', vendor({ reasoningEffort: 'low', previousResponseId: null }), false],
  ['ai-sdk.v4', tool('openai.web_search'), false],
  ['ai-sdk.v4', { tools: [{ type: 'function', name: 'mcp' }] }, false],
  ['openai.responses', { previous_response_id: 'r' }, true],
  ['openai.chat', { previous_response_id: 'r', container: 'c' }, false],
]

describe('what depends on what a provider keeps', () => {
  for (const [protocol, parameters, expected] of CASES) {
    it(`K2: is ${expected ? '' : 'not '}a request in ${protocol} with ${JSON.stringify(parameters)}`, () => {
      expect(depends(protocol, parameters)).to.equal(expected)
    })
  }
})
