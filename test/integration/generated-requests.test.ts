import { expect } from 'chai'
import { ANSWER_NEUTRAL_PARAMETERS } from '../../src/domain/cache-key.ts'
import { type JsonObject, jsonObjects } from '../../src/domain/json.ts'
import { answering } from '../support/answering-upstream.ts'
import { assembledStream } from '../support/assembled-stream.ts'
import { eventsOf, post, type Rig, startRig } from '../support/chat.ts'
import { chatAnswer } from '../support/chat-answers.ts'
import { changesAnswer, changesOf } from '../support/chat-request-changes.ts'
import { generatedRequests, NEUTRAL_FIELDS, SEED, without } from '../support/chat-requests.ts'
import { covering, pathsOf } from '../support/request-paths.ts'

const WHOLE = { stream: false }
const STREAMED = { stream: true, stream_options: { include_usage: true } }

/** What one delivery of an answer does not share with the next. */
const OWN = ['id', 'created']

/** Fields without which there is no request. */
const REQUIRED = ['model', 'messages']

/** Places in which requests differ that are easily overlooked. */
const PLACES = [
  ...['messages[].name', 'messages[].content[].text', 'messages[].content[].image_url.url'],
  ...['messages[].content[].image_url.detail', 'messages[].content[].input_audio.data'],
  ...['messages[].content[].file.file_data', 'messages[].content[].file.file_id'],
  ...['messages[].tool_calls[].function.arguments', 'messages[].tool_calls[].custom.input'],
  ...['messages[].tool_call_id', 'messages[].function_call.arguments', 'messages[].audio.id'],
  ...['messages[].refusal', 'tools[].function.parameters', 'tools[].function.strict'],
  ...['tools[].custom.format.grammar.definition', 'tool_choice.function.name'],
  ...['tool_choice.allowed_tools.tools', 'functions[].parameters', 'function_call.name'],
  ...['response_format.json_schema.schema', 'audio.voice', 'prediction.content[].text'],
  ...['web_search_options.user_location.approximate.city', 'moderation.policy.output.mode'],
]

interface Answered {
  /** What `x-cache` says. */
  readonly cache: string | null
  /** The answer, put together where it was streamed. */
  readonly answer: JsonObject
}

describe(`the gateway and 200 generated requests (seed ${SEED})`, function () {
  this.timeout(60_000)
  const requests = generatedRequests(200)
  let rig: Rig

  beforeEach(async () => {
    rig = await startRig()
    rig.upstream.answer = answering()
  })

  afterEach(() => rig.stop())

  async function ask(request: JsonObject): Promise<Answered> {
    const response = await post(rig, request)
    const cache = response.headers.get('x-cache')
    if (request.stream !== true) return { cache, answer: (await response.json()) as JsonObject }
    const events = await eventsOf(response)
    expect(events.at(-1)).to.equal('[DONE]')
    return { cache, answer: assembledStream(events.slice(0, -1) as JsonObject[]) }
  }

  /** A miss that says what the upstream said, then hits that say the same under names of their own. */
  async function askedTwice(first: JsonObject, ...again: readonly JsonObject[]): Promise<void> {
    const miss = await ask(first)
    const sent = rig.upstream.calls.at(-1)?.body ?? {}
    const what = JSON.stringify(first)
    expect(miss.cache, what).to.equal('MISS')
    expect(miss.answer, what).to.deep.equal(chatAnswer(sent as JsonObject))
    for (const request of again) {
      const hit = await ask(request)
      expect(hit.cache, what).to.equal('HIT')
      expect(without(hit.answer, OWN), what).to.deep.equal(without(miss.answer, OWN))
      expect(hit.answer.id, what)
        .to.match(/^chatcmpl-/)
        .and.not.equal(miss.answer.id)
      expect(hit.answer.created, what).to.be.a('number')
    }
  }

  it('K1: each is a miss once, asked whole, then a hit with the same answer, whole and streamed', async () => {
    for (const request of requests) {
      const [whole, streamed] = [
        { ...request, ...WHOLE },
        { ...request, ...STREAMED },
      ]
      await askedTwice(whole, whole, streamed)
    }
    expect(rig.upstream.calls).to.have.length(requests.length)
  })

  it('K1: each is a miss once, streamed, then a hit with the same answer, whole and streamed', async () => {
    for (const request of requests) {
      const [whole, streamed] = [
        { ...request, ...WHOLE },
        { ...request, ...STREAMED },
      ]
      await askedTwice(streamed, whole, streamed)
    }
    expect(rig.upstream.calls).to.have.length(requests.length)
  })

  it('K1: each goes upstream as it came', async () => {
    for (const request of requests) {
      await ask(request)
      const { stream_options: _options, ...sent } = rig.upstream.calls.at(-1)?.body ?? {}
      const { stream_options: _asked, ...came } = request
      const streaming = request.stream === true ? { stream: true } : {}
      expect({ ...sent }).to.deep.equal({ ...without(came, ['stream']), ...streaming })
    }
  })

  it('K1: two values of a field, null and no such field at all are four requests', async () => {
    const fields = new Set(requests.flatMap((request) => Object.keys(request)))
    expect(fields).to.have.property('size', 37)
    for (const field of fields) {
      const given = requests.filter((request) => (request[field] ?? null) !== null)
      const [base = {}, ...others] = given
      const text = JSON.stringify(base[field])
      const other = others.find((request) => JSON.stringify(request[field]) !== text) ?? {}
      const values = [base, { ...base, [field]: other[field] }]
      const none = [{ ...base, [field]: null }, without(base, [field])]
      const variants = REQUIRED.includes(field) ? values : [...values, ...none]
      for (const [place, variant] of variants.entries()) {
        const about = { role: 'user', content: `About ${field}.` }
        const named = { ...variant, messages: [...jsonObjects(variant.messages), about] }
        const cache = place > 0 && NEUTRAL_FIELDS.includes(field) ? 'HIT' : 'MISS'
        expect((await ask(named)).cache, `${field} ${place}`).to.equal(cache)
      }
    }
  })

  it('K1: they differ in every place in which requests may', () => {
    const places = new Set(requests.flatMap((request) => [...pathsOf(request)]))
    expect([...places]).to.include.members(PLACES)
    const roles = requests.flatMap(({ messages }) => jsonObjects(messages).map(({ role }) => role))
    const known = ['system', 'developer', 'user', 'assistant', 'tool', 'function']
    expect(new Set(roles)).to.deep.equal(new Set(known))
  })

  for (const [place, request] of covering(requests).entries()) {
    it(`K1: one change anywhere in request ${place} makes a miss, but in a neutral field a hit`, async () => {
      const { answer } = await ask(request)
      for (const change of changesOf(request)) {
        const { what, request: changed } = change
        const { cache, answer: given } = await ask(changed)
        expect(`${what}: ${cache}`).to.equal(`${what}: ${changesAnswer(change) ? 'MISS' : 'HIT'}`)
        const expected = changesAnswer(change) ? chatAnswer(changed) : answer
        expect(given.choices, what).to.deep.equal(expected.choices)
      }
    })
  }

  it('K1: the fields that change no answer are those that are documented', () => {
    expect([...ANSWER_NEUTRAL_PARAMETERS]).to.have.members([...NEUTRAL_FIELDS])
  })
})
