import { expect } from 'chai'
import { toCacheUnavailable } from '../../src/adapters/redis/redis-failure.ts'
import { ShardGuards } from '../../src/adapters/redis/shard-guards.ts'
import { type CacheFailure, CacheUnavailableError } from '../../src/domain/errors.ts'
import { rejection } from '../support/rejection.ts'

const MASTERS = ['a:1', 'b:1', 'c:1']

describe('the breakers of a Cluster’s masters', () => {
  let guards: ShardGuards
  let asked: string[]
  let connected: string[]

  beforeEach(() => {
    connected = []
    guards = new ShardGuards((master) => connected.includes(master))
    asked = []
  })

  function ask(master: string, failure?: CacheFailure, masters = MASTERS): Promise<string> {
    const command = async (): Promise<string> => {
      asked.push(master)
      if (failure !== undefined) throw new CacheUnavailableError(failure, 'as it is told')
      return 'served'
    }
    return guards.run(master, () => masters, command)
  }

  it('F3: one that fails is not the whole Cluster, though it be the first that is asked', async () => {
    expect(await rejection(ask('a:1', 'timeout'))).to.include({ reason: 'partial' })
    expect(await ask('b:1')).to.equal('served')
  })

  it('F2: one that has failed is not waited for by others', async () => {
    await rejection(ask('a:1', 'timeout'))
    expect(await rejection(ask('a:1'))).to.include({ reason: 'partial' })
    expect(asked).to.deep.equal(['a:1'])
  })

  it('F3: the Cluster is gone when every master is', async () => {
    for (const master of ['a:1', 'b:1'])
      expect(await rejection(ask(master, 'connection'))).to.include({ reason: 'partial' })
    expect(await rejection(ask('c:1', 'timeout'))).to.include({ reason: 'connection' })
    expect(await rejection(ask('a:1'))).to.include({ reason: 'connection' })
  })

  it('F3: masters that are no more do not count', async () => {
    await rejection(ask('a:1', 'connection'))
    const left = ['b:1', 'c:1']
    expect(await rejection(ask('b:1', 'timeout', left))).to.include({ reason: 'partial' })
    expect(await rejection(ask('c:1', 'timeout', left))).to.include({ reason: 'connection' })
  })

  const unsent = toCacheUnavailable(new Error('Connection is closed.'), undefined)

  function unsentBy(master: string): Promise<unknown> {
    return rejection(
      guards.run(
        master,
        () => MASTERS,
        () => Promise.reject(unsent),
      ),
    )
  }

  it('F1: one that is connected goes on being asked where a slot has moved to one that is not yet', async () => {
    connected = ['a:1']
    expect(await unsentBy('a:1')).to.include({ reason: 'partial' })
    expect(await ask('a:1')).to.equal('served')
  })

  it('F2: one that has lost its connection is not waited for, nor is one that hangs', async () => {
    expect(await unsentBy('a:1')).to.include({ reason: 'partial' })
    connected = ['b:1']
    await rejection(ask('b:1', 'timeout'))
    for (const master of ['a:1', 'b:1'])
      expect(await rejection(ask(master))).to.include({ reason: 'partial' })
    expect(asked).to.deep.equal(['b:1'])
  })

  it('leaves other failures as they are', async () => {
    expect(await rejection(ask('a:1', 'refused'))).to.include({ reason: 'refused' })
    expect(await ask('a:1')).to.equal('served')
  })
})
