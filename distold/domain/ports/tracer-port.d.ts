/** What is said of a span, by names of the GenAI conventions or under `reprise.`; what is undefined is left out. Never a prompt, answer, key, tenant's name or credential. */
export type SpanAttributes = Readonly<Record<string, string | number | boolean | string[] | undefined>>;
/** What a span begins with. */
export interface SpanBeginning {
    /** Names few things, so that spans can be counted by it. */
    readonly name: string;
    /** `request`: somebody asks us; `call`: we ask somebody else; `step`: something on the way. */
    readonly kind: 'request' | 'call' | 'step';
    /** Known from the beginning, so that a sampler can go by it. */
    readonly attributes: SpanAttributes;
    /** What takes time to find out; asked for only where the span is recorded. */
    readonly details?: () => SpanAttributes;
}
/** Something that takes time, in a trace. Its methods do not throw. */
export interface SpanPort {
    /** Whether anybody gets to see it; one that is not sampled is still passed on to whoever is asked. */
    readonly recorded: boolean;
    /** Runs something as part of it: what begins meanwhile, asynchronously too, is its child. */
    run<T>(work: () => T): T;
    /** Says more of it. */
    set(attributes: SpanAttributes): void;
    /** Marks it as failed; `type` is of few values, such as `timeout` or `500`. */
    fail(type: string): void;
    /** Ends it. Safe to call twice; what is said of it after that is lost. */
    end(): void;
}
/** Tells a tracing system what happens. Its methods do not throw, but for what `work` throws. */
export interface TracerPort {
    /** Begins a span within the current one; undefined, without looking at its argument, where nobody traces. */
    begin(beginning: () => SpanBeginning): SpanPort | undefined;
    /** Whether nobody traces at the moment. Absent: somebody may. */
    isSilent?(): boolean;
    /**
     * Runs something as part of the trace that a request's headers name, where they name one and
     * it is part of none yet. `header` reads a header by its name in lower case.
     */
    continuing<T>(header: (name: string) => string | undefined, work: () => T): T;
    /** Headers that let whoever is asked go on with the current trace; empty where there is none. */
    headers(): Readonly<Record<string, string>>;
}
