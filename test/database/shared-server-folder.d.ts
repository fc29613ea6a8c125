export const sharedServerFolder: string;
export function removeServer(folder: string): Promise<void>;
export function removeAbandonedServers(): Promise<void>;
