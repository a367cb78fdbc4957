import { expect } from 'chai'
import { HttpListener } from '../../src/adapters/http/http-listener.ts'

describe('the HTTP listener', () => {
  const listeners: HttpListener[] = []

  const listener = (localAddresses?: () => Promise<readonly string[]>): HttpListener => {
    const made = new HttpListener((_request, response) => void response.end('here'), localAddresses)
    listeners.push(made)
    return made
  }

  const answer = async (address: string): Promise<string> => (await fetch(address)).text()

  afterEach(async () => {
    await Promise.all(listeners.splice(0).map((one) => one.close()))
  })

  it('says where it listens', async () => {
    const address = await listener().listen('127.0.0.1', 0)
    expect(address).to.match(/^http:\/\/127\.0\.0\.1:\d+$/)
    expect(await answer(address)).to.equal('here')
  })

  it('says an address that can be connected to where it listens on all', async () => {
    const address = await listener().listen('0.0.0.0', 0)
    expect(address).to.match(/^http:\/\/127\.0\.0\.1:\d+$/)
    expect(await answer(address)).to.equal('here')
  })

  it('listens on every address of localhost, at the same port', async () => {
    // All of 127/8 is this machine; that of 192.0.2.1 is not, and no obstacle.
    const all = ['127.0.0.1', '127.0.0.2', '127.0.0.3']
    const asked = listener(async () => [...all, '192.0.2.1'])
    const { port } = new URL(await asked.listen('localhost', 0))
    for (const address of all)
      expect(await answer(`http://${address}:${port}`), address).to.equal('here')
  })

  for (const [host, code] of [
    ['192.0.2.1', 'EADDRNOTAVAIL'],
    ['nowhere.invalid', 'ENOTFOUND'],
  ] as const) {
    it(`rejects with Node’s error where ${host} is not here`, async () => {
      const failure: unknown = await listener()
        .listen(host, 0)
        .catch((error: unknown) => error)
      expect(failure).to.be.instanceOf(Error)
      expect(['EAI_AGAIN', code]).to.include((failure as NodeJS.ErrnoException).code)
    })
  }

  it('rejects where the port is taken, and has nothing to close', async () => {
    const { port } = new URL(await listener().listen('127.0.0.1', 0))
    const failure: unknown = await listener()
      .listen('127.0.0.1', Number(port))
      .catch((error: unknown) => error)
    expect(failure).to.include({ code: 'EADDRINUSE' })
  })

  it('cuts connections when it closes, and listens no longer', async () => {
    const one = listener()
    const address = await one.listen('127.0.0.1', 0)
    await answer(address)
    await one.close()
    expect(await answer(address).catch(() => 'gone')).to.equal('gone')
  })
})
