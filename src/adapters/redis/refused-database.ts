import type { Redis } from 'ioredis'

/**
 * Cuts a connection whose database is refused: ioredis goes on in database 0, where others' answers
 * are, and none that is looked for.
 */
export function cutOnRefusedDatabase(client: Redis): void {
  client.on('error', (error: unknown) => {
    if (isOfSelect(error)) client.disconnect(true)
  })
}

/** ioredis names the command that was refused. */
function isOfSelect(error: unknown): boolean {
  if (!(error instanceof Error) || !('command' in error)) return false
  const { command } = error
  return (
    typeof command === 'object' &&
    command !== null &&
    'name' in command &&
    command.name === 'select'
  )
}
