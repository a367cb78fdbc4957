import { expect } from 'chai'
import { BatchedStream, batchesOf } from '../../src/domain/batched-stream.ts'
import { rejection } from '../support/rejection.ts'

describe('a batched stream', () => {
  let left: number

  beforeEach(() => {
    left = 0
  })

  async function* batches(failure?: Error): AsyncGenerator<readonly number[], void, undefined> {
    try {
      yield [1, 2]
      yield []
      yield [3]
      if (failure !== undefined) throw failure
    } finally {
      left += 1
    }
  }

  async function allOf<T>(items: AsyncIterable<T>): Promise<readonly T[]> {
    const all: T[] = []
    for await (const item of items) all.push(item)
    return all
  }

  it('gives its items one by one to whoever asks so', async () => {
    expect(await allOf(new BatchedStream(batches()))).to.deep.equal([1, 2, 3])
    expect(left).to.equal(1)
  })

  it('gives all that are there at once to whoever asks for batches', async () => {
    expect(await allOf(batchesOf(new BatchedStream(batches())))).to.deep.equal([[1, 2], [], [3]])
  })

  it('gives what came before a failure, then the failure', async () => {
    const stream = new BatchedStream(batches(new Error('cut')))
    expect([await stream.next(), await stream.next(), await stream.next()]).to.deep.equal(
      [1, 2, 3].map((value) => ({ done: false, value })),
    )
    expect(await rejection(stream.next())).to.have.property('message', 'cut')
    expect(await stream.next()).to.deep.equal({ done: true, value: undefined })
  })

  it('gives each item once to many who ask at the same time', async () => {
    const stream = new BatchedStream(batches())
    const results = await Promise.all([1, 2, 3, 4].map(() => stream.next()))
    expect(results.map(({ value }) => value)).to.deep.equal([1, 2, 3, undefined])
  })

  it('tells the stream behind it when it is left, begun or not', async () => {
    const begun = new BatchedStream(batches())
    await begun.next()
    await begun.return()
    expect(left).to.equal(1)
    const told = Promise.withResolvers<void>()
    const behind = {
      next: () => Promise.reject(new Error('nobody asked')),
      return: async () => {
        told.resolve()
        return { done: true, value: undefined } as const
      },
      [Symbol.asyncIterator]() {
        return this
      },
    }
    await new BatchedStream<number>(behind).return()
    await told.promise
  })
})

describe('the batches of any other stream', () => {
  it('are its items, each by itself', async () => {
    async function* items() {
      yield* ['a', 'b']
    }
    const all: (readonly string[])[] = []
    for await (const batch of batchesOf(items())) all.push(batch)
    expect(all).to.deep.equal([['a'], ['b']])
  })

  it('tell it when they are left, also before the first', async () => {
    let left = 0
    const stream = {
      next: () => Promise.resolve({ done: false, value: 1 } as const),
      return: async () => {
        left += 1
        return { done: true, value: undefined } as const
      },
      [Symbol.asyncIterator]() {
        return this
      },
    }
    await batchesOf<number>(stream).return?.()
    expect(left).to.equal(1)
  })
})
