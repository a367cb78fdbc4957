import type { Redis } from 'ioredis'

type Line = Redis['commandQueue']

/**
 * Cuts a connection on which a reply comes that nobody waits for: whoever is answered next might
 * be given somebody else's. ioredis goes on with such a connection, and where the reply is null,
 * ends the process (6.0.0, `DataHandler.shiftCommand`). So there is always a command more that
 * takes such a reply, until the connection is gone: then the library rejects all that wait.
 */
export function cutOnUnsolicited(client: Redis): void {
  // Every connection has a line of its own.
  client.on('connect', () => {
    const { commandQueue: line, stream } = client
    const take = line.shift.bind(line)
    const cut = (): void => void stream.destroy()
    const reject = (): void => {
      if (stream.destroyed) line.shift = take
      cut()
    }
    line.shift = () => take() ?? takerOf(cut, reject)
  })
}

function takerOf(resolve: () => void, reject: () => void): ReturnType<Line['shift']> {
  const command = { name: 'unsolicited', args: [], resolve, reject }
  return { command } as unknown as ReturnType<Line['shift']>
}
