/** Names of the commands that can be started. */
export const COMMANDS: readonly string[];
export function sourcesHash(root: string): string;
export function builtFolder(root: string, cache: string, say: (line: string) => void): Promise<string>;
