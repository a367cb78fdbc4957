/** What goes before a chat completion on a socket; the body has to be ASCII. */
export function postHead(body: string, connection: 'close' | 'keep-alive'): string {
  const head = [
    'POST /v1/chat/completions HTTP/1.1',
    'host: gateway',
    `connection: ${connection}`,
    'content-type: application/json',
    // As fetch, by which the same is asked before: a request is known by its headers, too.
    'sec-fetch-mode: cors',
    `content-length: ${body.length}`,
  ]
  return `${head.join('\r\n')}\r\n\r\n`
}
