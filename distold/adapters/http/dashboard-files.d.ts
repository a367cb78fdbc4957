/** A file of the dashboard, as it is sent. */
export interface DashboardFile {
    readonly type: string;
    readonly body: Buffer;
    /** Changes whenever the body does. */
    readonly etag: string;
}
/** Every file of the dashboard by its name: nothing else can be asked for. A megabyte at most. */
export declare function dashboardFiles(): Promise<ReadonlyMap<string, DashboardFile>>;
