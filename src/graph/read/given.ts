/** The variables of one request, by name: plain values as the one who asked gave them. */
export type Variables = Readonly<Record<string, unknown>>;

/**
 * A value that a plan leaves open and each request gives, so that one plan, and the statement written
 * from it, serves every request of its shape.
 */
export class Given<T> {
  /** Where it comes from, for people who read the plan: `name`, `where.articles.some.id.eq`. */
  readonly name: string;
  /** The request's value. Throws a Problem where it is none that may be given. */
  readonly in: (variables: Variables) => T;

  constructor(name: string, read: (variables: Variables) => T) {
    this.name = name;
    this.in = read;
  }

  toJSON(): { given: string } {
    return { given: this.name };
  }
}

/** A value of a plan: known, or given by each request. */
export type Value<T> = T | Given<T>;

/** The value that `next` makes of another. */
export function mapValue<T, U>(value: Value<T>, next: (value: T) => U): Value<U> {
  return value instanceof Given
    ? new Given(value.name, (variables) => next(value.in(variables)))
    : next(value);
}

/** The value that `next` makes of several others. */
export function mapValues<U>(
  values: readonly Value<unknown>[],
  next: (...values: readonly unknown[]) => U,
): Value<U> {
  const open = values.filter((value) => value instanceof Given);
  const made = (variables: Variables): U =>
    next(...values.map((value) => valueIn(value, variables)));
  return open.length > 0 ? new Given(open.map(({ name }) => name).join(","), made) : made({});
}

/** What a value is in a request. */
export function valueIn<T>(value: Value<T>, variables: Variables): T {
  return value instanceof Given ? value.in(variables) : value;
}

/** Plain data with each given value in it replaced by the request's. */
export function filledIn(data: unknown, variables: Variables): unknown {
  if (data instanceof Given) return filledIn(data.in(variables), variables);
  if (Array.isArray(data)) return data.map((item) => filledIn(item, variables));
  if (typeof data !== "object" || data === null) return data;
  return Object.fromEntries(
    Object.entries(data).map(([name, item]) => [name, filledIn(item, variables)]),
  );
}
