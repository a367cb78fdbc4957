import { expect } from 'chai'
import { readResponse } from '../../src/domain/openai-response.ts'
import { OPENAI_RESPONSE } from '../../src/domain/openai-response-format.ts'
import { assembled, ORIGIN, request, withoutOutput } from '../support/responses.ts'
import {
  FUNCTION_CALL,
  REASONING,
  response,
  responseEvents,
  STREAMED,
  says,
} from '../support/responses-upstream.ts'

describe('reading a response', () => {
  it('takes text, calls, tokens and status from the body', () => {
    const two = says('two.', { id: 'msg_2' })
    const body = response([REASONING, says('One, '), two, FUNCTION_CALL])
    expect(readResponse(body, ORIGIN)).to.include({
      protocol: 'openai.responses',
      content: 'One, two.',
      model: 'gpt-test-2026-01-01',
      inputTokens: 15,
      outputTokens: 7,
      finishReason: 'completed',
    })
    expect(readResponse(body, ORIGIN).toolCalls).to.deep.equal([FUNCTION_CALL])
    expect(OPENAI_RESPONSE.cachedInputTokens(body)).to.equal(5)
  })

  it('says why it is incomplete', () => {
    const details = { status: 'incomplete', incomplete_details: { reason: 'max_output_tokens' } }
    const { finishReason } = readResponse(response([says('H')], details), ORIGIN)
    expect(finishReason).to.equal('max_output_tokens')
  })

  it('takes what is no response for one that says nothing', () => {
    expect(readResponse({ output: 7, usage: null }, ORIGIN)).to.include({
      ...{ content: '', model: '', inputTokens: 0, outputTokens: 0, finishReason: null },
    })
  })
})

describe('a streamed response', () => {
  it('is put together to the body that it would have been, whole', () => {
    const assembly = assembled(responseEvents())
    expect(assembly.finished).to.equal(true)
    expect(assembly.body()).to.deep.equal(STREAMED)
  })

  it('is put together from its items where its end leaves them out', () => {
    expect(assembled(withoutOutput(responseEvents())).body()).to.deep.equal(STREAMED)
    const bare = { type: 'response.completed', sequence_number: 9 }
    const { status, output } = assembled([...responseEvents().slice(0, -1), bare]).body()
    expect({ status, output }).to.deep.equal({ status: 'completed', output: STREAMED.output })
  })

  it('S1: is complete with its terminal event, and not before', () => {
    const events = responseEvents()
    for (let count = 0; count < events.length; count += 1) {
      expect(assembled(events.slice(0, count)).finished).to.equal(false)
    }
  })

  it('S1: takes no event that it does not know for the end, whatever that is called', () => {
    for (const type of ['constructor', '__proto__', 'response.new'])
      expect(assembled([{ type }]).finished).to.equal(false)
  })

  it('S1: an item that was begun and never done makes it unfit', () => {
    const events = withoutOutput(responseEvents()).filter(
      ({ type, output_index }) => type !== 'response.output_item.done' || output_index !== 1,
    )
    const body = assembled(events).body()
    expect(OPENAI_RESPONSE.unfitness(readResponse(body, ORIGIN), request())).to.equal('incomplete')
  })
})
