/** A command cannot do what it was asked to; the message says why, in one line, and quotes no text of the user's. */
export class CliFailure extends Error {
  override get name(): string {
    return 'CliFailure'
  }
}

/** What went wrong with a file: the system's own words without the path, which the caller puts in front. */
export function systemReason(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  switch (code) {
    case 'ENOENT':
      return 'no such file or folder'
    case 'EISDIR':
      return 'is a directory'
    case 'EACCES':
      return 'access denied'
    case 'Z_DATA_ERROR':
      return 'is no gzip file, or a damaged one'
    case 'Z_BUF_ERROR':
      return 'is a gzip file that is cut off'
    default:
      return typeof code === 'string' ? code : 'cannot be read or written'
  }
}
