import type { Container } from 'inversify';
/** Binds what answers requests, each within a span. The items of a request for embeddings have none of their own. */
export declare function bindAnswers(container: Container): void;
