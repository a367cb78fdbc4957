import { expect } from 'chai'
import { InvalidRequestError } from '../../src/domain/errors.ts'
import { entryFilter, type InvalidationSelector } from '../../src/domain/invalidation.ts'
import { promptRequest } from '../../src/domain/llm-request.ts'
import { sameModel } from '../../src/domain/model-name.ts'
import { entryTags } from '../../src/domain/tags.ts'

describe('promptRequest', () => {
  it('has the documented defaults', () => {
    expect(promptRequest({ userMessage: 'Hi.' })).to.deep.equal({
      protocol: 'openai.chat',
      model: 'gpt-4o-mini',
      messages: [{ role: 'user', content: 'Hi.' }],
      temperature: 0.7,
      maxTokens: 1024,
      parameters: {},
    })
  })

  it('puts the system prompt first, and keeps the context apart', () => {
    const request = promptRequest({
      systemPrompt: 'Be brief.',
      userMessage: 'Hi.',
      context: { a: 1 },
    })
    expect(request.messages.map(({ role }) => role)).to.deep.equal(['system', 'user'])
    expect(request.context).to.deep.equal({ a: 1 })
  })
})

describe('promptRequest of a program without types', () => {
  const wrong = [undefined, null, 'What is a cache?', {}, { user: 'Hi.' }, { userMessage: null }]
  for (const prompt of wrong)
    it(`K1: is refused without a question, as all of them would be the same: ${JSON.stringify(prompt)}`, () => {
      expect(() => promptRequest(prompt as never))
        .to.throw(InvalidRequestError)
        .with.property('param', 'userMessage')
    })
})

describe('an invalidation’s selector', () => {
  const wrong: readonly (readonly [string, unknown, string | undefined])[] = [
    ['nothing', {}, undefined],
    ['nothing but what is undefined', { tenant: undefined }, undefined],
    ['everything and something', { all: true, tenant: 'a' }, 'all'],
    ['something by a name that there is not', { tenant: 'a', tags: ['b'] }, 'tags'],
    ['everything and a name that there is not', { all: true, dryRun: true }, 'dryRun'],
    ['a key that is none', { key: 'abc' }, 'key'],
    ['a key that is a pattern', { key: '*'.repeat(64) }, 'key'],
  ]
  for (const [what, selector, param] of wrong) {
    it(`is refused where it names ${what}`, () => {
      expect(() => entryFilter(selector as InvalidationSelector))
        .to.throw(InvalidRequestError)
        .with.property('param', param)
    })
  }

  it('takes an empty name for a name', () => {
    expect(entryFilter({ tenant: '' }))
      .to.have.property('tenant')
      .with.lengthOf(32)
  })
})

describe('tags', () => {
  it('are kept once each', () => expect(entryTags(['a', 'b', 'a'])).to.deep.equal(['a', 'b']))

  it('are bounded in number and length', () => {
    const many = Array.from({ length: 17 }, (_, n) => `${n}`)
    for (const tags of [many, [''], ['x'.repeat(129)]]) {
      expect(() => entryTags(tags))
        .to.throw(InvalidRequestError)
        .with.property('param', 'tags')
    }
  })
})

describe('model names', () => {
  it('mean the same model whatever the vendor’s prefix and the case', () => {
    expect(sameModel('openai/GPT-4o', 'gpt-4o')).to.equal(true)
    expect(sameModel('gpt-4o', 'gpt-4o-mini')).to.equal(false)
  })
})
