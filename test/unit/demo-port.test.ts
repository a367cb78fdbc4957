import { once } from 'node:events'
import { type AddressInfo, createServer } from 'node:net'
import { expect } from 'chai'
import { freePort, isFree } from '../../src/container/demo-port.ts'

describe('a free port', () => {
  it('is none that systems give to whoever asks for any', async () => {
    for (let n = 0; n < 50; n += 1) expect(await freePort()).to.be.within(1024, 32_767)
  })

  it('is one on which nobody listens', async () => {
    const server = createServer().listen(0, '127.0.0.1')
    await once(server, 'listening')
    const { port } = server.address() as AddressInfo
    expect(await isFree(port)).to.equal(false)
    await new Promise((resolve) => server.close(resolve))
  })
})
