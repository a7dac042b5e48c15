/** Names of the commands that can be started. */
export const COMMANDS: readonly string[];
export function sourcesHash(root: string): string;
/** Files that the built page is made of, as paths from the project's folder. */
export function pageSources(root: string): readonly string[];
/** A hash of everything that the built page depends on. The build writes it into the page's folder, as `sources.txt`. */
export function pageHash(root: string): string;
export function builtFolder(root: string, cache: string, say: (line: string) => void): Promise<string>;
