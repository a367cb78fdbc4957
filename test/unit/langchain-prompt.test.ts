import {
  AIMessage,
  type BaseMessage,
  HumanMessage,
  SystemMessage,
  ToolMessage,
} from '@langchain/core/messages'
import { expect } from 'chai'
import fc from 'fast-check'
import { promptLoss } from '../../src/adapters/sdk/langchain-prompt.ts'
import { promptOf } from '../support/langchain.ts'

const CHAT = { chat: true, textOnly: false }
const lossOf = (...messages: readonly BaseMessage[]): string | undefined =>
  promptLoss(promptOf(...messages), CHAT)

describe('a prompt in LangChain’s words', () => {
  const blocks = [
    { type: 'image', url: 'https://example.com/cat.png' },
    { type: 'image_url', image_url: { url: 'data:image/png;base64,AAAA' } },
    { type: 'input_image', image_url: 'data:image/png;base64,AAAA' },
    { type: 'audio', data: 'AAAA', mimeType: 'audio/wav' },
    { type: 'input_audio', input_audio: { data: 'AAAA', format: 'wav' } },
    { type: 'video', data: 'AAAA' },
    { type: 'file', data: 'AAAA' },
    { type: 'text-plain', data: 'AAAA' },
    { type: 'document', source: { type: 'base64', data: 'AAAA' } },
    { type: 'media', mimeType: 'image/png', data: 'AAAA' },
    { type: 'inlineData', inlineData: { data: 'AAAA' } },
    { type: 'reasoning.text', text: 'x' },
    { type: 'tool_use', id: 'x', name: 'f', input: {} },
  ]
  for (const block of blocks)
    it(`K1: stands for nobody else’s where it holds content of type ${block.type}`, () => {
      const text = { type: 'text', text: 'What is this?' }
      for (const content of [[text, block], [block], [{ type: 'text', text: 'Name' }, block, text]])
        expect(lossOf(new HumanMessage({ content: content as never }))).to.equal('content')
    })

  it('K1: stands for nobody else’s where a message holds nothing that LangChain would name', () => {
    const typeless = new HumanMessage({ content: [{ inlineData: { data: 'AAAA' } }] as never })
    expect(lossOf(typeless)).to.equal('content')
    expect(lossOf(new SystemMessage('Be brief.'), typeless, new AIMessage('A cat.'))).to.equal(
      'content',
    )
  })

  it('K1: stands for nobody else’s where an identifier is shortened', () => {
    const calling = (id: string): AIMessage =>
      new AIMessage({ content: '', tool_calls: [{ id, name: 'f', args: {}, type: 'tool_call' }] })
    const answer = (id: string): ToolMessage => new ToolMessage({ content: '1', tool_call_id: id })
    const [short, long, odd] = ['x'.repeat(64), 'x'.repeat(65), '\u0001"\\'.repeat(40)]
    const question = new HumanMessage('?')
    expect(lossOf(question, calling(short), answer(short))).to.equal(undefined)
    expect(lossOf(question, calling(long), answer(long))).to.equal('tool_call_id')
    expect(lossOf(question, calling(odd), answer(odd))).to.equal('tool_call_id')
  })

  it('K1: stands for nobody else’s where results do not say which of several calls they answer', () => {
    const call = (id: string) => ({ id, name: 'f', args: { id }, type: 'tool_call' as const })
    const result = (id: string, content: string): ToolMessage =>
      new ToolMessage({ content, tool_call_id: id })
    const calling = new AIMessage({ content: '', tool_calls: [call('a'), call('b')] })
    const [one, other] = [
      [new HumanMessage('?'), calling, result('a', 'yes'), result('b', 'no')],
      [new HumanMessage('?'), calling, result('b', 'yes'), result('a', 'no')],
    ] as const
    expect(promptOf(...one)).to.equal(promptOf(...other))
    expect(lossOf(...one)).to.equal('tool_results')
  })

  it('is whole where tools are called one after the other', () => {
    const step = (id: string): readonly [AIMessage, ToolMessage] => [
      new AIMessage({
        content: '',
        tool_calls: [{ id, name: 'f', args: { list: [true], none: [null] }, type: 'tool_call' }],
      }),
      new ToolMessage({ content: `result ${id}`, tool_call_id: id }),
    ]
    expect(lossOf(new HumanMessage('Go.'), ...step('a'), ...step('b'))).to.equal(undefined)
  })

  const texts = [
    '\nA text that begins with a new line,\n\nand has empty ones.\n',
    'See [1] and [Wikipedia](https://example.com), [INST], [x], [], [a, b] and ["json"].',
    'const row = rows[i]; // a[0]',
    'Human beings say: AI is not human.',
  ]
  for (const text of texts)
    it(`is whole where it says “${text.trim().slice(0, 20)}”`, () => {
      expect(lossOf(new SystemMessage(text), new HumanMessage(text))).to.equal(undefined)
    })

  it('is whole where it holds text that looks like a picture, if somebody vouches for that', () => {
    const prompt = promptOf(new HumanMessage('Put [image] there.'))
    expect(promptLoss(prompt, CHAT)).to.equal('content')
    expect(promptLoss(prompt, { chat: true, textOnly: true })).to.equal(undefined)
  })

  it('is whole where it is what the model is asked, word for word', () =>
    expect(promptLoss('Put [image] there.', { chat: false, textOnly: false })).to.equal(undefined))

  it('is looked through in little time, whatever it says', () => {
    const piece = fc.constantFrom(
      '[',
      'a',
      '"id":"',
      '\\u0001',
      '\nTool: ',
      '\nHuman: ',
      '...',
      '"',
    )
    const text = fc.array(piece, { maxLength: 200 }).map((pieces) => pieces.join(''))
    fc.assert(
      fc.property(text, (unit) => {
        promptLoss(unit.repeat(100), CHAT)
      }),
      { numRuns: 200 },
    )
    promptLoss(`AI: "id":"${'\\u0001'.repeat(100_000)}`, CHAT)
  })
})
