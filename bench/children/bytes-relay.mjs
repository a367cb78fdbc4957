import { connect, createServer } from 'node:net'

// What any program between two others costs at least: passes bytes on, and looks at none. Told
// by its arguments: port, and the port of the provider.
const [port, provider] = process.argv.slice(2).map(Number)

createServer({ noDelay: true }, (caller) => {
  const onward = connect({ port: provider ?? 0, host: '127.0.0.1', noDelay: true })
  caller.pipe(onward).pipe(caller)
  caller.on('error', () => onward.destroy())
  onward.on('error', () => caller.destroy())
}).listen(port, '127.0.0.1')
