import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect } from 'chai'
import { type ErrorBody, QUESTION, type Rig, startRig } from '../support/chat.ts'
import { postHead } from '../support/post-head.ts'
import { completion, sendGatedStream, sendJson } from '../support/upstream-server.ts'

const UNREADABLE = 'this is \0 no request\r\n\r\n'

/** A request whose body cannot be read on. */
const BROKEN = `${postHead('', 'keep-alive').replace('content-length: 0', 'transfer-encoding: chunked')}zz\r\n`

const ask = (fields: object = {}): string => {
  const body = JSON.stringify({ ...QUESTION, ...fields })
  return postHead(body, 'keep-alive') + body
}

describe('bytes that are no request', () => {
  let rig: Rig
  let socket: Socket
  let said: Promise<string>

  beforeEach(async () => {
    rig = await startRig()
    socket = connect(Number(new URL(rig.url).port), '127.0.0.1')
    said = everything(socket)
  })

  afterEach(async () => {
    socket.destroy()
    await rig.stop()
  })

  const statuses = async (): Promise<readonly string[]> =>
    [...(await said).matchAll(/HTTP\/1\.1 (\d+)/g)].map(([, status = '']) => status)

  it('are refused after the stream in whose midst they come, which stays whole', async () => {
    const gate = Promise.withResolvers<void>()
    rig.upstream.answer = (_call, response) => sendGatedStream(response, 'It is.', gate.promise)
    socket.write(ask({ stream: true }))
    await once(socket, 'data')
    const warned = once(process, 'warning', { signal: AbortSignal.timeout(500) })
    for (let n = 0; n < 15; n += 1) {
      socket.write(UNREADABLE)
      await sleep(5)
    }
    expect(await warned.catch(() => 'nobody')).to.equal('nobody')
    gate.resolve()
    expect(await statuses()).to.deep.equal(['200', '400'])
    expect(await said).to.match(
      /data: \[DONE\]\n\n\r\n0\r\n\r\nHTTP\/1\.1 400 .*unreadable_request/s,
    )
  })

  for (const asked of [0, 3]) {
    it(`are refused after the answers to the requests before them (asked ${asked} times before)`, async () => {
      for (let n = 0; n < asked; n += 1) {
        socket.write(ask())
        await once(socket, 'data')
      }
      socket.write(ask() + ask({ seed: 1 }) + UNREADABLE)
      const answered = Array.from({ length: asked + 2 }, () => '200')
      expect(await statuses()).to.deep.equal([...answered, '400'])
    })
  }

  it('are refused at once where they are within a request', async () => {
    socket.write(BROKEN)
    expect(await statuses()).to.deep.equal(['400'])
  })

  it('are refused in the turn of the request that they are within', async () => {
    rig.upstream.answer = async (_call, response) => {
      await sleep(50)
      sendJson(response, completion('Late.'))
    }
    socket.write(ask() + BROKEN)
    expect(await statuses()).to.deep.equal(['200', '400'])
  })

  for (const [what, bytes] of Object.entries({
    'a malformed address': 'GET /%zz HTTP/1.1\r\nhost: gateway\r\nconnection: close\r\n\r\n',
    'what is no request': UNREADABLE,
    'headers that are too large': `GET / HTTP/1.1\r\nhost: gateway\r\nx: ${'x'.repeat(20_000)}\r\n\r\n`,
  }))
    it(`are answered with the headers of every answer: ${what}`, async () => {
      socket.write(bytes)
      for (const header of ['date', 'x-request-id', 'cache-control', 'content-length'])
        expect(await said).to.match(new RegExp(`\r\n${header}: [^\r]+\r\n`, 'i'))
      expect(await statuses()).to.have.length(1)
    })

  for (const [what, version, hosts] of [
    ['no host', '1.1', []],
    ['two hosts', '1.1', ['host: gateway', 'Host: gateway']],
    ['a host that is none', '1.1', ['host: one other']],
    ['a host that is a list', '1.1', ['host: one, other']],
    ['a host that is an address', '1.0', ['host: http://gateway/']],
    ['two hosts', '1.0', ['host: localhost', 'HOST: elsewhere']],
  ] as const)
    it(`are refused, as is a request of HTTP/${version} with ${what} (RFC 9112, 3.2)`, async () => {
      socket.write([`GET /healthz HTTP/${version}`, ...hosts, '', ''].join('\r\n'))
      expect(await statuses()).to.deep.equal(['400'])
      const { error } = JSON.parse((await said).split('\r\n\r\n')[1] ?? '') as ErrorBody
      expect(error).to.include({ code: 'unreadable_request', param: 'host' })
    })

  it('are none of HTTP/1.0 without a host', async () => {
    socket.write('GET /healthz HTTP/1.0\r\n\r\n')
    expect(await statuses()).to.deep.equal(['200'])
  })

  it('are not answered within a body whose request is answered already', async () => {
    for (const [length, rest] of [
      ['content-length: 1000000', ''],
      ['transfer-encoding: chunked', 'zz\r\n'],
    ] as const) {
      const other = connect(Number(new URL(rig.url).port), '127.0.0.1')
      const heard = everything(other)
      const head = postHead('', 'keep-alive').replace('application/json', 'text/plain')
      other.write(head.replace('content-length: 0', length))
      await once(other, 'data')
      other.end(rest)
      expect((await heard).match(/HTTP\/1\.1 \d+/g)).to.deep.equal(['HTTP/1.1 415'])
    }
    socket.destroy()
  })

  for (const [what, last] of Object.entries({
    'are none': UNREADABLE,
    'are half of one': 'GET /',
  })) {
    it(`do not hide that their sender hangs up where they ${what}`, async () => {
      const left = Promise.withResolvers<void>()
      rig.upstream.answer = (_call, response) => {
        response.on('close', left.resolve)
      }
      socket.write(ask() + last)
      await rig.upstream.asked()
      socket.end()
      await left.promise
      expect(await said).to.equal('')
    })
  }
})

/** All that comes until the other end hangs up. */
async function everything(socket: Socket): Promise<string> {
  let text = ''
  socket.on('data', (piece) => {
    text += piece
  })
  socket.on('error', () => {})
  await once(socket, 'close')
  return text
}
