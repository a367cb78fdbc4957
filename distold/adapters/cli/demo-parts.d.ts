/** Something that answers until it is killed. */
interface DemoVictim {
    /** Ends it without a warning, as a crash would. */
    kill(): Promise<void>;
    /** Starts it again, where it was. */
    restart(): Promise<void>;
}
/** Where entries are kept while the demo runs. */
export interface DemoStore extends DemoVictim {
    /** Whether it is a real server; else its outage is simulated. */
    readonly isReal: boolean;
    /** What it is, in a few words. */
    readonly what: string;
}
/** Who generates answers while the demo runs; no AI. */
export interface DemoGenerator extends DemoVictim {
    /** How many answers it has been asked for. */
    readonly asked: number;
}
/** A gateway in this process that serves over HTTP, and what it depends on. */
export interface DemoStage {
    /** Of the gateway, such as `http://127.0.0.1:41234`. */
    readonly address: string;
    readonly store: DemoStore;
    readonly generator: DemoGenerator;
    /** Whether similar questions can be answered: the embedded model's packages are there, and it loads. */
    readonly comparesQuestions: boolean;
    /** How many questions have been learned that similar ones can be compared with. */
    learned(): number;
    /** The messages of the gateway's log so far, oldest first. */
    readonly log: readonly string[];
    /** Stops and removes everything that was started. Safe to call twice. */
    close(): Promise<void>;
}
/** Whether somebody wants the demo to end. */
export interface DemoInterruption {
    /** Aborted on SIGINT and SIGTERM. */
    readonly signal: AbortSignal;
    /** Stops listening to signals. */
    forget(): void;
}
/** What the demo is given. */
export interface DemoParts {
    /** Starts everything; needs neither key nor network, and touches no Redis but its own. */
    open(): Promise<DemoStage>;
    interruption(): DemoInterruption;
}
export {};
