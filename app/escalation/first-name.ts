/** What somebody is called at the desk and by askers: the part before the first blank. */
export function firstName(name: string): string {
  return name.trim().split(/\s+/)[0] ?? name;
}
