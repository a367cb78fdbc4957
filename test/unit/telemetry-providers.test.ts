import { expect } from 'chai'
import { HttpProvider } from '../../src/adapters/llm/http-provider.ts'
import { OPENAI } from '../../src/adapters/llm/openai-vendor.ts'
import { genAiProvider } from '../../src/domain/gen-ai-provider.ts'
import { ManualClock } from '../support/manual-clock.ts'

/** What the conventions call the provider at an address. */
function calledAt(url: string): string {
  return genAiProvider(providerAt(url), 'openai.chat')
}

function providerAt(url: string): HttpProvider {
  const bounds = { timeoutMs: 1, connectTimeoutMs: 1, firstTokenTimeoutMs: 1, streamTimeoutMs: 1 }
  const settings = { name: 'mine', url, maxResponseBytes: 1, ...bounds }
  return new HttpProvider(settings, OPENAI, new ManualClock())
}

describe('the provider in a trace', () => {
  it('is told by its host', () => {
    expect(calledAt('https://api.openai.com/v1')).to.equal('openai')
    expect(calledAt('https://acme.openai.azure.com/openai/v1')).to.equal('azure.ai.openai')
    expect(calledAt('https://api.groq.com/openai/v1')).to.equal('groq')
    expect(calledAt('https://api.x.ai/v1')).to.equal('x_ai')
    expect(calledAt('https://api.mistral.ai/v1')).to.equal('mistral_ai')
  })

  it('is whose API is spoken, where the host tells nothing', () => {
    expect(calledAt('http://127.0.0.1:11434/v1')).to.equal('openai')
    expect(calledAt('https://notgroq.com/v1')).to.equal('openai')
    const proxy = { name: 'mine', server: { address: 'proxy.example', port: 443 } }
    expect(genAiProvider(proxy, 'anthropic.messages')).to.equal('anthropic')
  })

  it('is called by its own name, where it is not asked over the network', () => {
    expect(genAiProvider({ name: 'demo' }, 'openai.chat')).to.equal('demo')
  })

  it('has an address and a port, whether its URL names one or not', () => {
    const at = (url: string): unknown => providerAt(url).server
    expect(at('https://API.openai.com/v1')).to.deep.equal({ address: 'api.openai.com', port: 443 })
    expect(at('http://localhost/v1')).to.deep.equal({ address: 'localhost', port: 80 })
    expect(at('http://[::1]:8000/v1')).to.deep.equal({ address: '::1', port: 8000 })
  })
})
