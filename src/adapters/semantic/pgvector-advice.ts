/** What poolers refuse everything with, and PostgreSQL a message that it does not understand. */
const PROTOCOL_VIOLATION = '08P01'

/** PgBouncer's words for a parameter that it does not pass on. The name of one gives nothing away. */
const REFUSED_PARAMETER = /^unsupported startup parameter(?: in options)?: ([a-z_]{1,63})$/

const ADVICE: Readonly<Record<string, string>> = {
  '42704': 'pgvector is missing, or its schema is not on the search path',
  '42883': 'pgvector 0.7 or newer is needed, in a schema on the search path',
  '42501': 'the role lacks a right',
  '0A000': 'PostgreSQL lacks a feature; is pgvector installed on the server?',
}

/** What is behind a code, and what to do about it; undefined where that is not known. Never quotes values. */
export function pgvectorAdvice(code: string, message: string): string | undefined {
  return code === PROTOCOL_VIOLATION ? poolerAdvice(message) : ADVICE[code]
}

function poolerAdvice(message: string): string {
  const parameter = REFUSED_PARAMETER.exec(message)?.[1]
  return parameter === undefined
    ? 'what stands before it, such as PgBouncer, refuses: the reason is in its log'
    : `PgBouncer refuses the parameter ${parameter}: add that to its ignore_startup_parameters`
}
