/**
 * The vectors in the body of an answer to so many texts, in the order of the texts, of length 1.
 * @throws {SemanticUnavailableError} unless there is exactly one for each, all of as many
 * dimensions, none without a direction.
 */
export declare function vectorsInAnswer(body: unknown, texts: number): readonly Float32Array[];
