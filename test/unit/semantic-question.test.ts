import { expect } from 'chai'
import fc from 'fast-check'
import type { LlmRequest } from '../../src/domain/llm-request.ts'
import { canonicalQuestion } from '../../src/domain/semantic/canonical-question.ts'
import {
  answersInWords,
  MAX_QUESTION_LENGTH,
  semanticQuestion,
} from '../../src/domain/semantic/semantic-question.ts'
import { ACME, asking, requestOf, responseOf } from '../support/requests.ts'

const EMBEDDER = 'test/1'
const ask = 'How do I reset my password?'

function questionOf(fields: Partial<LlmRequest> = {}): ReturnType<typeof semanticQuestion> {
  return semanticQuestion(asking(ask, fields), ACME, EMBEDDER)
}

function withMessages(...messages: LlmRequest['messages'][number][]): LlmRequest {
  return asking(ask, { messages })
}

describe('semantic question', () => {
  it('is the last user message as it was asked', () => {
    expect(questionOf()?.text).to.equal(ask)
  })

  it('is in one partition with the same request in other words', () => {
    const other = semanticQuestion(asking('password reset, how?'), ACME, EMBEDDER)
    expect(other?.partition).to.equal(questionOf()?.partition)
  })

  it('reads text in parts, and keeps apart what is put in other parts', () => {
    const parts = [{ type: 'text', text: ask }]
    const inParts = semanticQuestion(withMessages({ role: 'user', content: parts }), ACME, EMBEDDER)
    expect(inParts?.text).to.equal(ask)
    expect(inParts?.partition).not.to.equal(questionOf()?.partition)
  })

  const changes: Readonly<Record<string, Partial<LlmRequest>>> = {
    model: { model: 'gpt-4o' },
    temperature: { temperature: 0.1 },
    'max tokens': { maxTokens: 5 },
    context: { context: 'Our prices' },
    'a parameter': { parameters: { seed: 1 } },
    tools: { parameters: { tools: [{ type: 'function', function: { name: 'f' } }] } },
    headers: { headers: { 'openai-beta': 'x' } },
    upstream: { upstream: 'https://other.example/v1' },
    protocol: { protocol: 'anthropic.messages' },
    'the system prompt': { messages: requestOf().messages },
  }
  for (const [name, fields] of Object.entries(changes)) {
    it(`K1: is in another partition where ${name} differs`, () => {
      expect(questionOf(fields)).not.to.equal(undefined)
      expect(questionOf(fields)?.partition).not.to.equal(questionOf()?.partition)
    })
  }

  it('K3: is in another partition for another tenant, namespace or embedder', () => {
    const partitions = [
      semanticQuestion(asking(ask), ACME, EMBEDDER),
      semanticQuestion(asking(ask), { tenant: 'other' }, EMBEDDER),
      semanticQuestion(asking(ask), { tenant: 'acme', namespace: 'n' }, EMBEDDER),
      semanticQuestion(asking(ask), ACME, 'test/2'),
    ].map((question) => question?.partition)
    expect(new Set(partitions).size).to.equal(4)
  })

  it('K1: is in another partition where anything said before differs', () => {
    const turn = (said: string): LlmRequest =>
      withMessages(
        { role: 'user', content: 'Hello' },
        { role: 'assistant', content: said },
        { role: 'user', content: ask },
      )
    const [a, b] = ['Hi', 'Ho'].map((said) => semanticQuestion(turn(said), ACME, EMBEDDER))
    expect(a?.partition).not.to.equal(b?.partition)
  })

  const unfit: Readonly<Record<string, LlmRequest>> = {
    'an image': withMessages({
      role: 'user',
      content: [
        { type: 'text', text: ask },
        { type: 'image_url', image_url: { url: 'data:' } },
      ],
    }),
    'an image said before': withMessages(
      { role: 'user', content: [{ type: 'image_url', image_url: { url: 'data:' } }] },
      { role: 'assistant', content: 'A cat.' },
      { role: 'user', content: ask },
    ),
    'a tool result': withMessages(
      { role: 'assistant', content: null, tool_calls: [{ id: '1' }] },
      { role: 'tool', content: '4', tool_call_id: '1' },
    ),
    'a question after a tool call': withMessages(
      { role: 'assistant', content: 'Looking.', tool_calls: [{ id: '1' }] },
      { role: 'tool', content: '4', tool_call_id: '1' },
      { role: 'user', content: ask },
    ),
    'a prefilled answer': withMessages(
      { role: 'user', content: ask },
      { role: 'assistant', content: 'You' },
    ),
    'a text over the bound': asking('x'.repeat(MAX_QUESTION_LENGTH + 1)),
    'white space': asking(' \n '),
    'no message': withMessages(),
    embeddings: asking(ask, { protocol: 'openai.embeddings', parameters: { input: ask } }),
    'an inexact request': asking(ask, { parameters: { seed: 2 ** 60 } }),
  }
  for (const [name, request] of Object.entries(unfit)) {
    it(`is not there for ${name}`, () => {
      expect(semanticQuestion(request, ACME, EMBEDDER)).to.equal(undefined)
    })
  }

  it('is there for a text of the longest length', () => {
    expect(semanticQuestion(asking('x'.repeat(MAX_QUESTION_LENGTH)), ACME, EMBEDDER)).to.be.an(
      'object',
    )
  })

  it('reads what a response is asked for, unless OpenAI keeps the response', () => {
    const responses = (parameters: LlmRequest['parameters']): ReturnType<typeof questionOf> =>
      questionOf({ protocol: 'openai.responses', messages: [], parameters })
    expect(responses({ input: ask, store: false })?.text).to.equal(ask)
    expect(responses({ input: [{ role: 'user', content: ask }], store: false })?.text).to.equal(ask)
    expect(responses({ input: ask })).to.equal(undefined)
    expect(
      responses({ input: [{ type: 'function_call_output', output: '4' }], store: false }),
    ).to.equal(undefined)
  })

  it('K1: is in the same partition as another exactly where only the question differs', () => {
    const asks = (it: string): boolean => semanticQuestion(asking(it), ACME, EMBEDDER) !== undefined
    const text = fc.string({ minLength: 1, maxLength: 20 }).filter(asks)
    const model = fc.constantFrom('a', 'b')
    const seed = fc.integer({ min: 0, max: 1 })
    const tenant = fc.constantFrom('acme', 'other')
    const one = fc.record({ text, model, seed, tenant })
    fc.assert(
      fc.property(one, one, (a, b) => {
        const [first, second] = [a, b].map(({ text: said, model: of, seed: with_, tenant: for_ }) =>
          semanticQuestion(
            asking(said, { model: of, parameters: { seed: with_ } }),
            { tenant: for_ },
            EMBEDDER,
          ),
        )
        const equal = a.model === b.model && a.seed === b.seed && a.tenant === b.tenant
        expect(first?.partition === second?.partition).to.equal(equal)
      }),
    )
  })

  it('takes text for an answer in words, and a tool call for none', () => {
    expect(answersInWords(responseOf('Yes.'))).to.equal(true)
    expect(answersInWords(responseOf(' '))).to.equal(false)
    expect(answersInWords({ ...responseOf('Yes.'), toolCalls: [{ id: '1' }] })).to.equal(false)
  })
})

describe('semantic question, at its limits', () => {
  it('is not there for question marks alone, nor where compatibility forms are too long', () => {
    for (const text of ['?', ' ?? ', '？', 'ﷺ'.repeat(100)]) {
      expect(semanticQuestion(asking(text), ACME, EMBEDDER)).to.equal(undefined)
    }
  })

  it('F2: is brought into canonical form in linear time', () => {
    const began = performance.now()
    expect(canonicalQuestion(`${'?'.repeat(500_000)}x`)).to.have.length(500_001)
    expect(performance.now() - began).to.be.below(2000)
  })
})
