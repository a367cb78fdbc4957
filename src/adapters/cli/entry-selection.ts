import { type Command, InvalidArgumentError } from 'commander'
import { present } from '../../domain/present.ts'

/** Options that name entries: those that meet all that is given. */
export interface SelectionOptions {
  readonly tenant?: string
  readonly namespace?: string
  readonly model?: string
  readonly tag?: string
  /** A key's digest. */
  readonly key?: string
}

/** Gives a command the options of {@link SelectionOptions}. */
export function withSelection(command: Command): Command {
  return command
    .option('--tenant <NAME>', 'of this tenant')
    .option('--namespace <NAME>', 'of this namespace; "default" is that of requests that name none')
    .option('--model <NAME>', 'of this model')
    .option('--tag <NAME>', 'marked with this tag')
    .option('--key <DIGEST>', 'under this key: 64 hexadecimal digits', digest)
}

/** What the options name, without all others. */
export function selectionOf({
  tenant,
  namespace,
  model,
  tag,
  key,
}: SelectionOptions): SelectionOptions {
  return present({ tenant, namespace, model, tag, key })
}

function digest(text: string): string {
  if (/^[0-9a-f]{64}$/.test(text)) return text
  throw new InvalidArgumentError('It must be 64 hexadecimal digits.')
}
