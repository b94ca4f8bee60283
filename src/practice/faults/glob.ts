const special = /[.+?^${}()|[\]\\]/g;

/** `*` stands for anything within one step of a path, `**` for any number of steps. Case does not count. */
export function globToRegExp(glob: string): RegExp {
  const pattern = glob
    .split('**')
    .map((part) => part.replace(special, '\\$&').replaceAll('*', '[^/]*'))
    .join('.*');
  return new RegExp(`^${pattern}$`, 'i');
}
