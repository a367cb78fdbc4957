/** Remembers whose calls a conversation's results belong to: OpenAI's results do not name the tool. */
export declare class ToolHistory {
    #private;
    /** Takes note of a call. */
    called(id: string, name: string): void;
    /** Takes note of a call in the manner before tools, and gives it the identifier that it lacks. */
    functionCalled(name: string, place: number): string;
    /** The tool of a call; undefined where there was none. */
    nameOf(id: string): string | undefined;
    /** The last call of a function in the manner before tools; undefined where there was none. */
    functionCall(name: string): string | undefined;
}
