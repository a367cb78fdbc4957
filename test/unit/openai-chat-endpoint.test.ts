import { expect } from 'chai'
import { servedModel } from '../../src/adapters/llm/model-names.ts'
import { chatCompletionRequest } from '../../src/adapters/llm/openai-chat-endpoint.ts'
import { promptRequest } from '../../src/domain/llm-request.ts'
import { requestOf } from '../support/requests.ts'

describe('a request on OpenAI’s wire', () => {
  it('names what a prompt asks for', () => {
    const request = promptRequest({ systemPrompt: 'Be brief.', userMessage: 'Hi.' })
    expect(chatCompletionRequest(request, false)).to.deep.equal({
      model: 'gpt-4o-mini',
      messages: [
        { role: 'system', content: 'Be brief.' },
        { role: 'user', content: 'Hi.' },
      ],
      temperature: 0.7,
      max_tokens: 1024,
    })
  })

  it('carries every other parameter, and leaves absent ones absent', () => {
    const { temperature: _, maxTokens: __, ...rest } = requestOf()
    const parameters = { seed: 1, max_completion_tokens: 5, unheard_of: [null] }
    const body = chatCompletionRequest({ ...rest, parameters }, false)
    expect(body).to.deep.include(parameters)
    expect(body).to.not.have.any.keys('temperature', 'max_tokens', 'stream', 'stream_options')
  })

  it('asks for usage where it streams, and keeps the caller’s other options', () => {
    const parameters = { stream_options: { include_obfuscation: false } }
    expect(chatCompletionRequest(requestOf({ parameters }), true)).to.deep.include({
      stream: true,
      stream_options: { include_obfuscation: false, include_usage: true },
    })
  })

  it('puts the context behind the leading system messages', () => {
    const roles = (context: string | object): readonly unknown[] => {
      const { messages } = chatCompletionRequest(requestOf({ context: context as string }), false)
      return messages as readonly unknown[]
    }
    expect(roles('A document.')).to.deep.equal([
      { role: 'system', content: 'Be brief.' },
      { role: 'system', content: 'A document.' },
      { role: 'user', content: 'What is a cache?' },
    ])
    expect(roles({ a: 1 })[1]).to.deep.equal({ role: 'system', content: '{"a":1}' })
  })
})

describe('models of a provider', () => {
  it('are renamed by a map, which lets others through', () => {
    const names = { 'gpt-4o': 'azure-4o' }
    expect(servedModel(names, 'gpt-4o')).to.equal('azure-4o')
    expect(servedModel(names, 'other')).to.equal('other')
    expect(servedModel(names, 'constructor')).to.equal('constructor')
  })

  it('are limited by a list', () => {
    expect(servedModel(['gpt-4o'], 'gpt-4o')).to.equal('gpt-4o')
    expect(servedModel(['gpt-4o'], 'other')).to.equal(undefined)
  })
})
