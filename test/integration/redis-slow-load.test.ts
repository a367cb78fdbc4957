import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { expect } from 'chai'
import { RedisServer } from '../support/redis-server.ts'

const run = promisify(execFile)

/** A program on a machine that takes longer to load a library than Redis is waited for. */
const SCRIPT = `
import Module from 'node:module'
import { createReprise } from './src/index.ts'
const load = Module._load
Module._load = (name, ...rest) => {
  if (name === 'denque') {
    console.log('slow')
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1000)
  }
  return load(name, ...rest)
}
const cache = { kind: 'redis', url: process.env.REDIS }
const reprise = createReprise({ logLevel: 'silent', cache })
await reprise.start()
console.log(reprise.cacheHealth().using)
await reprise.close()
`

describe('a program that is slow to load', () => {
  let server: RedisServer
  before(async () => {
    server = await RedisServer.start()
  })
  after(() => server.stop())

  it('F3: has its Redis from the start', async () => {
    const env = { ...process.env, REDIS: server.url }
    const args = ['--input-type=module', '-e', SCRIPT]
    const { stdout } = await run(process.execPath, args, { env })
    expect(stdout).to.match(/^(slow\n)+redis\n$/)
  })
})
