import type { Container } from 'inversify'
import { Embed } from '../application/embed.ts'
import { Generate } from '../application/generate.ts'
import { GenerateStream } from '../application/generate-stream.ts'
import { TracedAnswers } from '../application/traced-answers.ts'
import { TracedStreams } from '../application/traced-streams.ts'
import { singleton } from './singleton.ts'
import { tokens } from './tokens.ts'

/** Binds what answers requests, each within a span. The items of a request for embeddings have none of their own. */
export function bindAnswers(container: Container): void {
  const t = tokens
  singleton(
    container,
    t.generate,
    [t.tracer, t.dispatch, t.fallBack, t.ledger, t.clock],
    (tracer, ...parts) => new TracedAnswers(new Generate(...parts), tracer),
  )
  singleton(
    container,
    t.generateStream,
    [t.tracer, t.dispatch, t.fallBack, t.ledger, t.clock],
    (tracer, ...parts) => new TracedStreams(new GenerateStream(...parts), tracer),
  )
  singleton(
    container,
    t.embed,
    [t.tracer, t.source, t.dispatch, t.fallBack, t.ledger, t.clock],
    (tracer, source, dispatch, fallBack, ledger, clock) => {
      const items = new Generate(dispatch, fallBack, ledger, clock)
      return new TracedAnswers(new Embed(items, source, clock), tracer)
    },
  )
}
