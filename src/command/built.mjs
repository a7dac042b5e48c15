import { createHash, randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';

/** The commands and what they start, by name: each becomes `<name>.mjs` beside what they share. */
const ENTRIES = {
  simulate: 'src/command/simulate.ts',
  residual: 'src/command/residual.ts',
  forecast: 'src/command/forecast.ts',
  golden: 'test/golden/write.ts',
  thread: 'workers/thread.ts',
};

export const COMMANDS = Object.keys(ENTRIES).filter((name) => name !== 'thread');

/** What the built commands are made of. */
const SOURCES = ['src', 'workers', 'test/golden', 'package-lock.json', 'vite.config.ts'];

/** What the built page is made of, the commands aside. */
const PAGE_SOURCES = ['index.html', 'src', 'workers', 'package-lock.json', 'vite.config.ts'];

/** Lists the files of a build with their hashes. Written last, so that a folder without it is none. */
const LIST = 'files.json';

/** Folders of other sources that are kept, and for how long the others are: a command may be running from one. */
const KEPT = 4;
const KEPT_MS = 600_000;

const hashOf = (...parts) => parts.reduce((hash, part) => hash.update(part), createHash('sha256')).digest('hex');

/** A hash of everything that the built commands depend on: sources, packages, the folder of the project, Node's major version. */
export const sourcesHash = (root) =>
  filesHash(
    root,
    SOURCES.flatMap((each) => filesOf(root, each)),
    `${root}\n${process.versions.node.split('.')[0]}\n`,
  );

/** Files that the built page is made of. */
export const pageSources = (root) =>
  PAGE_SOURCES.flatMap((each) => filesOf(root, each)).filter((file) => !/^src[/\\]command[/\\]/.test(file));

/** A hash of everything that the built page depends on. The build writes it into the page's folder, as `sources.txt`. */
export const pageHash = (root) => filesHash(root, pageSources(root));

/** A hash of these files of a folder, their names with them, and of what comes before. */
function filesHash(root, files, before = '') {
  const hash = createHash('sha256').update(before);
  for (const file of files.sort()) {
    const bytes = readFileSync(join(root, file));
    hash.update(`${file} ${bytes.length}\n`).update(bytes);
  }
  return hash.digest('hex').slice(0, 32);
}

function filesOf(root, path) {
  const whole = join(root, path);
  if (statSync(whole).isFile()) return [path];
  // Golden numbers are what that command writes, not what it is made of.
  return readdirSync(whole, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.json'))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)));
}

/**
 * The folder with the commands built from the sources as they stand. It is taken from the cache where it is whole, else built beside the cache
 * and renamed into it, so that no other command ever meets half of it.
 *
 * @param root the project's folder
 * @param cache the folder of the cache, made where there is none
 * @param say is told in one line why nothing could be kept; the commands are then in a folder that goes with the process
 */
export async function builtFolder(root, cache, say) {
  const hash = sourcesHash(root);
  const folder = join(cache, hash);
  if (isWhole(folder)) return folder;
  let fresh;
  try {
    mkdirSync(cache, { recursive: true });
    fresh = mkdtempSync(join(cache, '.building-'));
  } catch (error) {
    say(`the built command cannot be kept in ${relative(root, cache) || cache} (${error.code}); it is built anew each time.`);
    fresh = mkdtempSync(join(tmpdir(), 'commands-'));
    process.once('exit', () => rmSync(fresh, { recursive: true, force: true }));
    await buildInto(root, fresh);
    return fresh;
  }
  try {
    await buildInto(root, fresh);
  } catch (error) {
    rmSync(fresh, { recursive: true, force: true });
    throw error;
  }
  // Sources that changed meanwhile belong to another build.
  if (sourcesHash(root) !== hash) return keptUnder(join(cache, `${hash}-${randomBytes(4).toString('hex')}`), fresh);
  sweep(cache, folder, fresh);
  return keptUnder(folder, fresh);
}

/** Moves a build into its place, unless another command was faster; what stands there and is not whole gives way. */
function keptUnder(folder, fresh) {
  for (let tries = 0; tries < 2; tries++) {
    try {
      renameSync(fresh, folder);
      return folder;
    } catch {
      if (isWhole(folder)) {
        rmSync(fresh, { recursive: true, force: true });
        return folder;
      }
      try {
        renameSync(folder, `${fresh}-broken`);
      } catch {
        // Another command has moved it away; or it cannot be moved, and then the build is used where it is.
      }
    }
  }
  return fresh;
}

/** Whether a folder holds every file of its list, byte for byte. */
function isWhole(folder) {
  try {
    const files = Object.entries(JSON.parse(readFileSync(join(folder, LIST), 'utf8')));
    return files.length > 0 && files.every(([name, hash]) => hashOf(readFileSync(join(folder, name))) === hash);
  } catch {
    return false;
  }
}

async function buildInto(root, folder) {
  const { build } = await import('vite');
  const mode = process.env.NODE_ENV;
  await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    plugins: [ownFolder],
    ssr: { noExternal: true },
    build: {
      ssr: true,
      outDir: folder,
      emptyOutDir: false,
      rolldownOptions: { input: ENTRIES, output: { entryFileNames: '[name].mjs', chunkFileNames: '[name]-[hash].mjs' } },
    },
  });
  // The build leaves its own mode behind.
  if (mode === undefined) delete process.env.NODE_ENV;
  else process.env.NODE_ENV = mode;
  const names = readdirSync(folder);
  const list = Object.fromEntries(names.map((name) => [name, hashOf(readFileSync(join(folder, name)))]));
  writeFileSync(join(folder, LIST), JSON.stringify(list));
}

/** Sources that write beside themselves find their folder, wherever they were built to. */
const ownFolder = {
  name: 'own-folder',
  transform: (code, id) =>
    code.includes('import.meta.dirname') && !id.includes('node_modules')
      ? { code: code.replaceAll('import.meta.dirname', JSON.stringify(dirname(id))), map: null }
      : null,
};

/** Removes what earlier sources left, but for the latest few. */
function sweep(cache, ...inUse) {
  const others = readdirSync(cache)
    .map((name) => join(cache, name))
    .filter((path) => !inUse.includes(path))
    .flatMap((path) => {
      try {
        return [{ path, time: statSync(path).mtimeMs }];
      } catch {
        return [];
      }
    })
    .sort((a, b) => b.time - a.time);
  const old = others.slice(KEPT).filter(({ time }) => performance.timeOrigin + performance.now() - time > KEPT_MS);
  for (const { path } of old) rmSync(path, { recursive: true, force: true });
}
