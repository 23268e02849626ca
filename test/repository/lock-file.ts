/** The parts of a package.json and of an entry of package-lock.json that matter here. */
export interface Manifest {
  readonly name?: string;
  readonly version?: string;
  readonly resolved?: string;
  readonly link?: boolean;
  readonly optional?: boolean;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

/** Entries that name an address to download from: everyone's own registry must do. */
export function addressed(packages: Readonly<Record<string, Manifest>>): string[] {
  const withAddress = ([, entry]: [string, Manifest]): boolean => /^[a-z+]+:/.test(entry.resolved ?? '');
  return Object.entries(packages)
    .filter(withAddress)
    .map(([path]) => path);
}

/**
 * Optional packages (those for other platforms) that an entry names and the lock file lacks. A registry that is
 * behind leaves them out on `npm install`, and `npm ci` then refuses the lock file.
 */
export function lacking(packages: Readonly<Record<string, Manifest>>): string[] {
  return Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !reachable(path, name).some((candidate) => candidate in packages))
      .map((name) => `${path || 'the repository'} names ${name}`),
  );
}

/** Where Node would look for the package, nearest first. */
function reachable(path: string, name: string): string[] {
  const places = [`node_modules/${name}`];
  for (let at = 0; at >= 0; at = path.indexOf('/node_modules/', at + 1)) {
    if (at > 0) places.unshift(`${path.slice(0, at)}/node_modules/${name}`);
  }
  return [`${path}/node_modules/${name}`, ...places];
}

/**
 * Versions that are not exact. One may be a range: zod, which a host that uses it shares with us, schemas and all.
 */
export function loose({ name, dependencies, devDependencies, optionalDependencies }: Manifest): string[] {
  const all = Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies });
  const exact = /^(npm:[^@]+@)?\d+\.\d+\.\d+(-[\w.]+)?$/;
  const shared = ([key, version]: [string, string]): boolean =>
    key === 'zod' && /^\^\d+\.\d+\.\d+$/.test(version);
  return all
    .filter((each) => !exact.test(each[1]) && !shared(each))
    .map(([key, version]) => `${name}: ${key}@${version}`);
}
