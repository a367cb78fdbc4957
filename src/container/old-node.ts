/** The oldest Node that reads everything here; `package.json` says the same to npm. */
const OLDEST = [22, 19] as const

/**
 * What to say where this process's Node is too old; undefined where it is not. Mains ask before they
 * import anything else: older versions end with a syntax error at names that they do not know. So
 * this imports nothing.
 */
export function oldNodeComplaint(version: string = process.versions.node): string | undefined {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  const [oldestMajor, oldestMinor] = OLDEST
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return undefined
  return `Reprise needs Node.js ${OLDEST.join('.')} or newer, this is v${version}`
}
