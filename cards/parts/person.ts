/** Someone, and the municipality that they are known to be of. */
interface Person {
  readonly name: string;
  readonly municipality?: string | undefined;
}

/** A person among others, "Erik Lund (Tibro)": lists have commas between those in them. */
export function personTitle({ name, municipality }: Person): string {
  return municipality === undefined ? name : `${name} (${municipality})`;
}
