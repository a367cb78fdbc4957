import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { expect } from 'chai'

const CLI = resolve(import.meta.dirname, '../../src/cli.ts')

/** Has a process write to its fourth file which modules it loads. */
const TELLING = `
import { writeSync } from 'node:fs'
import { registerHooks } from 'node:module'
registerHooks({ load: (url, context, next) => (writeSync(3, url + '\\n'), next(url, context)) })`

describe('what a start loads', () => {
  let loaded: string

  before(async () => {
    const telling = `data:text/javascript,${encodeURIComponent(TELLING)}`
    const child = spawn(process.execPath, ['--import', telling, CLI, 'serve', '--port', '0'], {
      cwd: await mkdtemp(join(tmpdir(), 'reprise-start-')),
      stdio: ['ignore', 'pipe', 'inherit', 'pipe'],
    })
    const [, said, , told] = child.stdio as readonly Readable[]
    const addresses = text(told as Readable)
    // It says where it listens.
    await once(said as Readable, 'data')
    child.kill('SIGKILL')
    loaded = await addresses
  })

  it('is the gateway', () => {
    expect(loaded).to.include('/container/gateway-process.ts').and.include('/inversify/')
  })

  for (const [what, path] of [
    ['routes, as nobody has asked for anything that needs them', '/fastify/'],
    ['winston, as there is nothing to say', '/winston/'],
    ['yaml, as there is no file', '/yaml/'],
    ['ioredis, as the cache is in memory', '/ioredis/'],
    ['keyv, as the cache is in memory', '/node_modules/keyv/'],
    ['published prices, as nobody has asked yet', '/genai-prices/'],
    ['prom-client, as nobody has asked for metrics', '/prom-client/'],
    ['compilers of schemas, as zod reads what is asked', '/ajv'],
    ['other commands', '/cli/simulate-command.ts'],
  ] as const) {
    it(`is not ${what}`, () => {
      expect(loaded).not.to.include(path)
    })
  }
})
