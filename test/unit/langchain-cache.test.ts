import {
  AIMessage,
  AIMessageChunk,
  ChatMessage,
  HumanMessage,
  isBaseMessage,
} from '@langchain/core/messages'
import type { Generation } from '@langchain/core/outputs'
import { expect } from 'chai'
import { readGenerations, writtenGenerations } from '../../src/adapters/sdk/langchain-generation.ts'
import { deepFrozen } from '../../src/domain/deep-frozen.ts'
import { InvalidRequestError } from '../../src/domain/errors.ts'
import { RepriseCache, type RepriseCacheOptions } from '../../src/langchain.ts'
import { chatKey, keyOfSettings, messageIn, promptOf, said, textIn } from '../support/langchain.ts'
import { type TestReprise, testReprise } from '../support/test-reprise.ts'

const PROMPT = 'Human: What is a cache?'

describe('LangChain’s cache', () => {
  let rig: TestReprise
  const cacheOf = (options: Partial<RepriseCacheOptions> = {}): RepriseCache =>
    new RepriseCache(rig.reprise, { tenant: 'acme', ...options })

  beforeEach(() => {
    rig = testReprise()
  })

  /** What comes back of an answer. */
  async function kept(generations: Generation[]): Promise<Generation[] | null> {
    const cache = cacheOf()
    await cache.update(PROMPT, chatKey(), generations)
    return cache.lookup(PROMPT, chatKey())
  }

  it('gives back a message as it was, but for its identifier', async () => {
    const fields = {
      name: 'helper',
      tool_calls: [
        { name: 'f', args: { lc: 1, deep: [{ lc: 2 }] }, id: 'call_1', type: 'tool_call' as const },
      ],
      additional_kwargs: { tool_calls: [], parsed: { a: null } },
      usage_metadata: { input_tokens: 9, output_tokens: 4, total_tokens: 13 },
    }
    const [generation] = said('Let me see.', fields)
    const back = await kept(said('Let me see.', fields))
    const message = messageIn(back)
    expect(message).to.be.instanceOf(AIMessage)
    expect(isBaseMessage(message)).to.equal(true)
    expect(message.id).to.match(/^run-/)
    const { id: _, ...rest } = { ...message, lc_kwargs: undefined }
    const { id: __, ...was } = { ...generation?.message, lc_kwargs: undefined }
    expect(rest).to.deep.equal(was)
    expect(back?.[0]?.generationInfo).to.deep.equal({ finish_reason: 'stop' })
  })

  it('gives back what was set after a message was made', async () => {
    const message = new AIMessage('Hello.')
    const usage_metadata = { input_tokens: 1, output_tokens: 2, total_tokens: 3 }
    Object.assign(message, { usage_metadata })
    const back = messageIn(await kept([{ text: 'Hello.', message } as Generation]))
    expect(back.usage_metadata).to.include({ input_tokens: 1, output_tokens: 2 })
    expect(back.id).to.equal(undefined)
  })

  it('gives back chunks, messages of any role, content in blocks and plain text', async () => {
    const chunk = new AIMessageChunk({
      content: 'Hel',
      tool_call_chunks: [
        { name: 'f', args: '{"a":1}', id: 'c', index: 0, type: 'tool_call_chunk' },
      ],
    })
    const [first] = (await kept([{ text: 'Hel', message: chunk } as Generation])) ?? []
    const back = messageIn(first === undefined ? null : [first])
    expect(AIMessageChunk.isInstance(back)).to.equal(true)
    expect(back.tool_calls).to.deep.include({
      name: 'f',
      args: { a: 1 },
      id: 'c',
      type: 'tool_call',
    })
    const critic = new ChatMessage({ content: 'No.', role: 'critic' })
    expect(messageIn(await kept([{ text: 'No.', message: critic } as Generation]))).to.include({
      role: 'critic',
    })
    const blocks = [{ type: 'text', text: 'Hello.', annotations: [] }]
    const inBlocks = new AIMessage({ content: blocks })
    const returned = messageIn(await kept([{ text: 'Hello.', message: inBlocks } as Generation]))
    expect(returned.content).to.deep.equal(blocks)
    expect(await kept([{ text: 'Hello.' }])).to.deep.equal([{ text: 'Hello.' }])
  })

  it('S3: is not changed by what LangChain does to its answers', async () => {
    const generations = said('Hello.')
    const cache = cacheOf()
    await cache.update(PROMPT, chatKey(), generations)
    messageIn(generations).content = 'changed'
    for (let time = 0; time < 2; time += 1) {
      const back = await cache.lookup(PROMPT, chatKey())
      const message = messageIn(back)
      expect(message.content).to.equal('Hello.')
      expect(message.usage_metadata).to.include({ input_tokens: 9 })
      expect(message.response_metadata).not.to.have.property('mine')
      const usage_metadata = { input_tokens: 0, output_tokens: 0, total_tokens: 0 }
      Object.assign(message, { content: 'changed', usage_metadata })
      message.response_metadata.mine = true
      for (const generation of back ?? []) generation.generationInfo = { tokenUsage: {} }
    }
  })

  it('S3: makes its messages of nothing that they share', () => {
    const body = deepFrozen(writtenGenerations(said('Hello.'), 'gpt-4o-mini') ?? {})
    const [one, other] = [messageIn(readGenerations(body)), messageIn(readGenerations(body))]
    one.response_metadata.mine = true
    expect(other.response_metadata).not.to.have.property('mine')
  })

  it('gives every delivery of a message an identifier of its own', async () => {
    const cache = cacheOf()
    await cache.update(PROMPT, chatKey(), said('Hello.'))
    const ids = [
      messageIn(await cache.lookup(PROMPT, chatKey())).id,
      messageIn(await cache.lookup(PROMPT, chatKey())).id,
    ]
    expect(new Set(ids).size).to.equal(2)
  })

  const unwritable: readonly (readonly [string, object])[] = [
    ['binary content', new AIMessage({ content: [{ type: 'image', data: new Uint8Array(3) }] })],
    ['a date', new AIMessage({ content: 'x', additional_kwargs: { at: new Date(0) } })],
    ['a large integer', new AIMessage({ content: 'x', response_metadata: { n: 2n ** 70n } })],
    ['no message', { content: 'x' }],
  ]
  for (const [what, message] of unwritable)
    it(`S1: does not keep what JSON cannot say: ${what}`, async () => {
      expect(await kept([{ text: 'x', message } as Generation])).to.equal(null)
      expect(await rig.totals()).to.include({ store_skips: 1 })
    })

  it('K3: shares within a tenant and its namespace, and nowhere else', async () => {
    await cacheOf().update(PROMPT, chatKey(), said('Hello.'))
    expect(textIn(await cacheOf().lookup(PROMPT, chatKey()))).to.equal('Hello.')
    for (const scope of [{ tenant: 'other' }, { namespace: 'faq' }])
      expect(await cacheOf(scope).lookup(PROMPT, chatKey())).to.equal(null)
  })

  for (const wrong of [
    { tenant: '' },
    { tenant: undefined },
    { tags: [''] },
    { tags: 'faq' },
    { ttlMs: Number.NaN },
    { ttlMs: '60' },
    { namespace: 7 },
    { model: null },
    { textOnly: 'no' },
    { namepsace: 'faq' },
  ])
    it(`K3: is not made without a tenant, nor with options that are none: ${JSON.stringify(wrong)}`, () => {
      const [named] = Object.keys(wrong)
      expect(() => cacheOf(wrong as unknown as Partial<RepriseCacheOptions>))
        .to.throw(InvalidRequestError)
        .with.property('param', named)
    })

  it('K3: is not made without options', () => {
    expect(() => new RepriseCache(rig.reprise, undefined as never))
      .to.throw(InvalidRequestError)
      .with.property('param', 'options')
  })

  it('K1: tells models, settings and prompts apart, and not who asks', async () => {
    const cache = cacheOf()
    await cache.update(PROMPT, chatKey({ temperature: 0.5 }), said('Hello.'))
    const sees = async (prompt: string, key: string): Promise<string | undefined> =>
      textIn(await cache.lookup(prompt, key))
    expect(await sees(PROMPT, chatKey({ temperature: 0.5, apiKey: 'sk-2' }))).to.equal('Hello.')
    expect(await sees(`${PROMPT}?`, chatKey({ temperature: 0.5 }))).to.equal(undefined)
    for (const other of [{ temperature: 0.6 }, {}, { temperature: 0.5, model: 'gpt-4o' }])
      expect(await sees(PROMPT, chatKey(other))).to.equal(undefined)
    expect(await sees(PROMPT, chatKey({ temperature: 0.5, user: 'a' }))).to.equal(undefined)
  })

  it('takes entries out of service by model and by tag, and keeps them as long as it is told to', async () => {
    const cache = cacheOf({ tags: ['faq'], ttlMs: 1000 })
    for (const selector of [{ model: 'gpt-4o-mini' }, { tag: 'faq' }]) {
      await cache.update(PROMPT, chatKey(), said('Hello.'))
      expect(textIn(await cache.lookup(PROMPT, chatKey()))).to.equal('Hello.')
      await rig.reprise.invalidate.execute(selector)
      expect(await cache.lookup(PROMPT, chatKey())).to.equal(null)
      await cache.update(PROMPT, chatKey(), said('Hello.'))
    }
    await cache.update(PROMPT, chatKey(), said('Hello.'))
    await rig.clock.advance(1000)
    expect(await cache.lookup(PROMPT, chatKey())).to.equal(null)
  })

  it('K1: passes by prompts that stand for more than they say', async () => {
    const image = (url: string): string => {
      const content = [{ type: 'image_url', image_url: { url } }]
      return promptOf(new HumanMessage({ content }))
    }
    expect(image('data:image/png;base64,AAAA')).to.equal(image('data:image/png;base64,BBBB'))
    const cache = cacheOf()
    const prompt = image('data:image/png;base64,AAAA')
    expect(await cache.lookup(prompt, chatKey())).to.equal(null)
    await cache.update(prompt, chatKey(), said('A cat.'))
    expect(await cache.lookup(prompt, chatKey())).to.equal(null)
    const counted = { requests: 2, bypass: 2, misses: 0, stores: 0, input_tokens: 9 }
    expect(await rig.totals()).to.include(counted)
    expect(rig.cache.calls).to.equal(0)
  })

  it('says once how models that go unnamed can be cached, and then caches them', async () => {
    const key = keyOfSettings({ _model: 'base_chat_model', _type: 'ollama' })
    for (let time = 0; time < 2; time += 1) {
      const cache = cacheOf()
      await cache.lookup(PROMPT, key)
      await cache.update(PROMPT, key, said('Hello.'))
      expect(await cache.lookup(PROMPT, key)).to.equal(null)
    }
    expect(rig.logger.messages.filter((line) => line.includes('`model`'))).to.have.length(1)
    const named = cacheOf({ model: 'llama3.2' })
    await named.update(PROMPT, key, said('Hello.'))
    expect(textIn(await named.lookup(PROMPT, key))).to.equal('Hello.')
    expect(await cacheOf({ model: 'llama3.1' }).lookup(PROMPT, key)).to.equal(null)
    await rig.reprise.invalidate.execute({ model: 'llama3.2' })
    expect(await named.lookup(PROMPT, key)).to.equal(null)
  })

  it('M3: keeps and logs no credential', async () => {
    const seen: unknown[] = []
    const { cache } = rig
    const set = cache.set.bind(cache)
    cache.set = (entry) => {
      seen.push(entry)
      return set(entry)
    }
    const key = chatKey({ apiKey: 'sk-secret', tools: [{ lc: 1, type: 'not_implemented' }] })
    for (const asked of [chatKey({ apiKey: 'sk-secret' }), key]) {
      await cacheOf().lookup(PROMPT, asked)
      await cacheOf().update(PROMPT, asked, said('Hello.'))
    }
    expect(seen).to.have.length(1)
    expect(JSON.stringify([seen, rig.logger.lines])).not.to.include('secret')
    expect(rig.logger.lines).to.have.length(1)
  })
})
