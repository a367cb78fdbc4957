import { expect } from 'chai'
import fc from 'fast-check'
import { keyEntries } from '../../src/adapters/sdk/langchain-key.ts'
import { askedModel } from '../../src/adapters/sdk/langchain-model.ts'
import type { JsonValue } from '../../src/domain/json.ts'
import { chatKey, keyOfSettings } from '../support/langchain.ts'

const name = fc.stringMatching(/^[A-Za-z_$][\w$]{0,8}$/).filter((text) => text !== '__proto__')
const settings = fc.dictionary(name, fc.jsonValue(), { maxKeys: 6, minKeys: 1 })

describe('LangChain’s key', () => {
  it('K1: is taken apart into exactly what it was made of', () => {
    fc.assert(
      fc.property(settings, (made) => {
        const entries = keyEntries(keyOfSettings(made)) ?? []
        expect(entries.map(([field]) => field).sort()).to.deep.equal(Object.keys(made).sort())
        for (const [field, value] of entries)
          expect(JSON.stringify(value)).to.equal(JSON.stringify(made[field]))
      }),
      { numRuns: 500 },
    )
  })

  it('K1: is put together again from its parts, whatever it is, or else taken as a text', () => {
    const piece = fc.constantFrom(...'a_:,"\\{}[]0 -e.', 'undefined', '"x"', 'b:1', '\\"', 'null')
    const text = fc.array(piece, { maxLength: 20 }).map((pieces) => pieces.join(''))
    fc.assert(
      fc.property(text, (key) => {
        const entries = keyEntries(key)
        const written = entries?.map((entry) => {
          const [field, value] = entry
          return `${field}:${entry.length === 1 ? 'undefined' : JSON.stringify(value)}`
        })
        expect(written?.join(',') ?? key).to.equal(key)
      }),
      { numRuns: 5000 },
    )
  })

  const nested = 'a "quoted\\" text, with: {commas], and [brackets}'
  it('is not misled by what stands within a value', () => {
    const made = { a: nested, stop: [nested, ','], tools: [{ name: nested, apiKey: 'kept' }] }
    expect(keyEntries(keyOfSettings(made))).to.deep.equal(Object.entries(made))
  })

  for (const key of ['', 'a', 'a:', 'a:1,', ',a:1', 'a:1,,b:2', 'a:1,a:1', 'a: 1', 'a:{', 'a:"'])
    it(`takes “${key}” for no list of entries`, () => expect(keyEntries(key)).to.equal(undefined))

  it('knows a setting that JSON leaves out by its name', () => {
    const key = 'fetch:undefined,n:1'
    expect(keyEntries(key)).to.deep.equal([['fetch'], ['n', 1]])
  })
})

describe('the model that LangChain’s key tells of', () => {
  const identityOf = (fields: Readonly<Record<string, unknown>>): JsonValue =>
    askedModel(chatKey(fields)).identity

  it('K1: tells any two settings apart that are no credentials', () => {
    const value = fc.option(fc.jsonValue(), { nil: undefined })
    fc.assert(
      fc.property(settings, name, value, value, (others, field, one, other) => {
        const [a, b] = [one, other].map((set) => chatKey({ ...others, [field]: set }))
        const [said, differently] = [a, b].map((key = '') => JSON.stringify(askedModel(key)))
        expect(said === differently).to.equal(a === b)
      }),
      { numRuns: 1000 },
    )
  })

  const credentials = [
    ['apiKey', 'sk-1', 'sk-2'],
    ['api_key', 'sk-1', 'sk-2'],
    ['openAIApiKey', 'sk-1', undefined],
    ['azureADToken', 'a', 'b'],
    ['accessToken', 'a', 'b'],
    ['credentials', { accessKeyId: 'a' }, { accessKeyId: 'b' }],
  ] as const
  for (const [field, one, other] of credentials)
    it(`M3: says nothing of ${field}`, () => {
      expect(identityOf({ [field]: one })).to.deep.equal(identityOf({ [field]: other }))
      expect(JSON.stringify(identityOf({ [field]: one }))).not.to.include('sk-')
    })

  it('M3: says nothing of credentials among the headers, and all of the others', () => {
    const headers = (Authorization: string, region: string): JsonValue =>
      identityOf({ defaultHeaders: { Authorization, 'X-Api-Key': Authorization, region } })
    expect(headers('Bearer a', 'eu')).to.deep.equal(headers('Bearer b', 'eu'))
    expect(headers('Bearer a', 'eu')).not.to.deep.equal(headers('Bearer a', 'us'))
    expect(JSON.stringify(headers('Bearer a', 'eu'))).not.to.include('Bearer')
  })

  it('K1: keeps what is called like a credential anywhere else', () => {
    const tools = (apiKey: string): JsonValue => identityOf({ tools: [{ parameters: { apiKey } }] })
    expect(tools('a')).not.to.deep.equal(tools('b'))
    expect(identityOf({ stop: ['apiKey:"a"'] })).not.to.deep.equal(identityOf({ stop: [] }))
  })

  it('K1: takes a key that it cannot read as it is', () => {
    const [one, other] = [askedModel('my own key, 1'), askedModel('my own key, 2')]
    expect(one.gap).to.equal(undefined)
    expect(one.identity).not.to.deep.equal(other.identity)
  })

  it('has a name and a temperature of its own', () => {
    const asked = askedModel(chatKey({ temperature: 0.5 }))
    expect(asked).to.include({ name: 'gpt-4o-mini', type: 'openai', chat: true, temperature: 0.5 })
    expect(JSON.stringify(asked.identity)).not.to.include('temperature')
    expect(askedModel(chatKey())).not.to.have.property('temperature')
    expect(askedModel(chatKey({ _model: 'base_llm' }))).to.include({ chat: false })
  })

  const gaps = [
    ['unnamed_model', 'names no model', { model: undefined, model_name: undefined }],
    ['unnamed_model', 'is Azure’s, where deployments go unnamed', { _type: 'azure_openai' }],
    [
      'unwritten_settings',
      'holds a tool that LangChain could not write',
      { tools: [{ lc: 1, type: 'not_implemented', id: ['langchain', 'tools', 'X'] }] },
    ],
    [
      'unwritten_settings',
      'holds a schema of Zod 4',
      { tools: [{ schema: { def: { type: 'object', shape: {} }, type: 'object' } }] },
    ],
    [
      'unwritten_settings',
      'holds a schema of Zod 3',
      { response_format: { schema: { _def: { typeName: 'ZodObject' } } } },
    ],
    ['provider_state', 'goes on from what the provider keeps', { previous_response_id: 'resp_1' }],
    ['provider_state', 'lets the provider act', { tools: [{ type: 'mcp', server_url: 'x' }] }],
  ] as const
  for (const [gap, what, fields] of gaps)
    it(`K2: has a gap where it ${what}`, () =>
      expect(askedModel(chatKey(fields)).gap).to.equal(gap))

  it('has no gap where tools and schemas are JSON', () => {
    const parameters = { type: 'object', properties: { def: { type: 'object' }, type: {} } }
    const tools = [{ type: 'function', function: { name: 'f', parameters } }]
    expect(askedModel(chatKey({ tools })).gap).to.equal(undefined)
    expect(askedModel(keyOfSettings({ _type: 'fake-list' })).gap).to.equal(undefined)
  })
})
