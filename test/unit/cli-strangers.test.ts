import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type RequestListener, type Server } from 'node:http'
import { type AddressInfo, createServer as createTcpServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'chai'
import { GatewayClient } from '../../src/adapters/cli/gateway-client.ts'
import { sampleEntry } from '../../src/contracts/sample-entry.ts'
import { entryLine, firstLine, lastLine } from '../../src/domain/archive-line.ts'
import { GatewayCli } from '../support/gateway-cli.ts'
import { rejection } from '../support/rejection.ts'

/** Servers that are no gateway, by what they answer. */
const STRANGERS: Readonly<Record<string, RequestListener>> = {
  'a page': (_request, response) => void response.end('<html></html>'),
  'a page that is not there': (_request, response) => void response.writeHead(404).end('<html>'),
  'the error of another API': (_request, response) => {
    const error = { message: 'Invalid URL (GET /admin/stats)', code: 'unknown_url' }
    response.writeHead(404).end(JSON.stringify({ error }))
  },
  'an error without a code': (_request, response) =>
    void response.writeHead(405).end('{"error":{"message":"Method Not Allowed by nginx"}}'),
  'JSON of another shape': (_request, response) => void response.end('{"a":1}'),
  'JSON that is null': (_request, response) => void response.end('null'),
  nothing: (_request, response) => void response.end(),
  'a failure': (_request, response) => void response.writeHead(500).end('at Object.<anonymous>'),
  'a redirection': (_request, response) =>
    void response.writeHead(302, { location: 'https://elsewhere.example/' }).end(),
  'what is not compressed as it says': (_request, response) =>
    void response.writeHead(200, { 'content-encoding': 'gzip' }).end('plain'),
  'half an answer': (_request, response) => {
    response.writeHead(200, { 'content-length': 100 }).write('{"a":', () => response.destroy())
  },
}

const DIGEST = 'a'.repeat(64)

describe('commands on a server that is no gateway', () => {
  let folder: string
  let server: Server
  let listener: RequestListener
  let url: string

  before(async () => {
    server = createServer((request, response) => {
      request.resume()
      listener(request, response)
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  })
  after(() => {
    server.closeAllConnections()
    server.close()
  })
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'reprise-strangers-'))
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  for (const [name, answer] of Object.entries(STRANGERS)) {
    it(`fail in one line where it answers ${name}, and leave nothing behind`, async () => {
      listener = answer
      const file = join(folder, 'some.ndjson')
      writeFileSync(file, firstLine(0) + entryLine(sampleEntry(Date.now())) + lastLine(1))
      for (const args of [
        ['stats'],
        ['stats', '--json'],
        ['get', DIGEST],
        ['invalidate', '--all', '--yes'],
        ['invalidate', '--all', '--dry-run'],
        ['export', join(folder, 'other.ndjson')],
        ['export', '-'],
        ['import', file],
      ]) {
        const { code, stdout, stderr } = await new GatewayCli(url).run(...args)
        expect([args, code, stdout]).to.deep.equal([args, 1, ''])
        expect(stderr, args.join(' ')).to.match(
          /^reprise: [^\n]*(no gateway of Reprise|broke off)[^\n]*\n$/,
        )
      }
      expect(readdirSync(folder)).to.deep.equal(['some.ndjson'])
    })
  }

  it('F2: do not wait for ever, neither for an answer nor for the rest of one', async () => {
    for (const begin of ['', '{"a":']) {
      listener = (_request, response) => void (begin && response.write(begin))
      const call = { path: '/admin/stats', timeoutMs: 50 }
      const error = await rejection(new GatewayClient(url, undefined).administer(call))
      expect(String(error)).to.include(`${url}: no answer within 0.05 s`)
    }
  })

  it('say that it speaks no TLS, and how to name it', async () => {
    const secure = url.replace('http:', 'https:')
    const { code, stderr } = await new GatewayCli(url).run('stats', '--url', secure)
    const reason = 'what listens there speaks no TLS; name it by http://'
    expect([code, stderr]).to.deep.equal([1, `reprise: ${secure}: ${reason}\n`])
  })

  it('say that it speaks no HTTP', async () => {
    const other = createTcpServer((socket) => void socket.end('SSH-2.0-OpenSSH\r\n'))
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
    const address = `http://127.0.0.1:${(other.address() as AddressInfo).port}`
    const { code, stderr } = await new GatewayCli(address).run('stats')
    const reason = 'the connection failed or broke off'
    expect([code, stderr]).to.deep.equal([1, `reprise: ${address}: ${reason}\n`])
    other.close()
  })
})
