import { expect } from 'chai'
import { eventTexts } from '../../src/adapters/http/event-texts.ts'
import { BatchedStream } from '../../src/domain/batched-stream.ts'
import type { LlmChunk } from '../../src/domain/llm-response.ts'
import { rejection } from '../support/rejection.ts'

describe('texts of events', () => {
  it('hold those that came before one that cannot be written', async () => {
    async function* batches(): AsyncGenerator<readonly LlmChunk[], void, undefined> {
      yield [{ n: 1 }, { n: 2 }, { n: 3 }]
    }
    const texts: string[] = []
    const eventOf = ({ n }: LlmChunk): string => {
      if (n === 3) throw new TypeError('no event')
      return `data: ${n}\n\n`
    }
    const read = async (): Promise<void> => {
      for await (const text of eventTexts(new BatchedStream(batches()), eventOf)) texts.push(text)
    }
    expect(await rejection(read())).to.be.instanceOf(TypeError)
    expect(texts).to.deep.equal(['data: 1\n\ndata: 2\n\n'])
  })
})
