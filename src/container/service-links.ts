const ADDRESS =
  /^REPRISE_(?:\w+_)?(?:SERVICE_HOST|SERVICE_PORT(?:_\w+)?|PORT_\d+_(?:TCP|UDP|SCTP)(?:_\w+)?)$/

const PORT = /^REPRISE_(?:\w+_)?PORT$/

/**
 * Whether a variable is Kubernetes' own: for a Service whose name begins with `reprise` it gives each
 * pod that starts later its addresses, `REPRISE_PORT=tcp://10.0.0.1:8080` among them. They are no settings.
 */
export function isServiceLink(variable: string, text: string): boolean {
  return ADDRESS.test(variable) || (PORT.test(variable) && /^(?:tcp|udp|sctp):\/\//.test(text))
}
