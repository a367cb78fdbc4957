/**
 * Has a file removed where this process is told to end; it then ends at once, by that signal.
 * Returns how to leave that off.
 */
export declare function removedOnSignal(file: string): () => void;
