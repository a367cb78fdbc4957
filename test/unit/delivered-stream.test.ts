import { expect } from 'chai'
import { deliveredStream } from '../../src/application/delivered-stream.ts'
import { rejection } from '../support/rejection.ts'

describe('a delivered stream', () => {
  let left: number
  let ended: number

  beforeEach(() => {
    left = 0
    ended = 0
  })

  /** Pieces until so many, then what is thrown, if anything is; then the end, or nothing ever. */
  async function* pieces(count: number, then: 'end' | 'hang' | Error = 'end') {
    try {
      for (let n = 1; n <= count; n += 1) yield n
      if (then instanceof Error) throw then
      if (then === 'hang') await new Promise(() => {})
    } finally {
      ended += 1
    }
  }

  const send = (piece: number): string => `piece ${piece}`
  const leave = (): void => {
    left += 1
  }

  async function allOf(stream: ReadableStream<string>): Promise<readonly string[]> {
    const all: string[] = []
    for await (const piece of stream) all.push(piece)
    return all
  }

  it('delivers every piece, then its end, and listens no more', async () => {
    const { signal, abort } = watched()
    const all = await allOf(deliveredStream(pieces(3), { signal }, { send, leave }))
    expect(all).to.deep.equal(['piece 1', 'piece 2', 'piece 3'])
    abort()
    expect(left).to.equal(0)
  })

  it('says in its own way that it broke off, where it has one', async () => {
    const brokenOff = (error: unknown): string => (error as Error).message
    const stream = deliveredStream(pieces(1, new Error('cut')), {}, { send, leave, brokenOff })
    expect(await allOf(stream)).to.deep.equal(['piece 1', 'cut'])
    const plain = deliveredStream(pieces(1, new Error('cut')), {}, { send, leave })
    expect(await rejection(allOf(plain))).to.include({ message: 'cut' })
  })

  it('tells its source that nobody reads any more where a piece cannot be sent', async () => {
    const unfit = (): string => {
      throw new Error('unfit')
    }
    const stream = deliveredStream(pieces(9), {}, { send: unfit, leave })
    expect(await rejection(allOf(stream))).to.include({ message: 'unfit' })
    expect([left, ended]).to.deep.equal([1, 1])
  })

  it('reads ahead by no more than one piece', async () => {
    const sent: number[] = []
    const noted = (piece: number): string => String(sent.push(piece))
    const stream = deliveredStream(pieces(9), {}, { send: noted, leave })
    await new Promise((resolve) => setImmediate(resolve))
    expect(sent).to.deep.equal([1])
    await stream.cancel()
    expect([left, ended]).to.deep.equal([1, 1])
  })

  for (const when of ['before it begins', 'while nobody reads', 'while a piece is waited for']) {
    it(`gives the signal’s reason when it is aborted ${when}`, async () => {
      const { signal, abort } = watched()
      if (when === 'before it begins') abort()
      const count = when === 'while a piece is waited for' ? 1 : 9
      const stream = deliveredStream(pieces(count, 'hang'), { signal }, { send, leave })
      await new Promise((resolve) => setImmediate(resolve))
      abort()
      expect(await rejection(allOf(stream))).to.include({ message: 'gone' })
      expect(left).to.equal(1)
    })
  }

  function watched(): { signal: AbortSignal; abort: () => void } {
    const controller = new AbortController()
    return { signal: controller.signal, abort: () => controller.abort(new Error('gone')) }
  }
})
