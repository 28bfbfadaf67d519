/** What became of the rows of one kind in one file: read = made + alreadyThere + leftOut. */
export type LineTotals = {
  file: string;
  kind: string;
  read: number;
  made: number;
  alreadyThere: number;
  leftOut: number;
  /** Why rows were left out, with counts, most first. */
  reasons: { why: string; count: number }[];
};

/** A row or file that could not be read; `id` is the row's there, null for the file itself. */
export type Fault = { file: string; id: string | null; why: string };

export type ImportTotals = {
  lines: LineTotals[];
  /** What was made otherwise than it stood there, with counts. */
  changes: { what: string; count: number }[];
  /** The first faults; `faultCount` counts all. */
  faults: Fault[];
  faultCount: number;
};

/** Enough to find a pattern by; a wholly broken file must not fill the memory. */
const FAULTS_KEPT = 200;

/** Counts the rows of one kind. */
export class Line {
  made = 0;
  alreadyThere = 0;
  read = 0;
  readonly reasons = new Map<string, number>();

  constructor(
    readonly file: string,
    readonly kind: string,
  ) {}

  leaveOut(why: string): void {
    this.reasons.set(why, (this.reasons.get(why) ?? 0) + 1);
  }

  /** The counts; throws when a row was lost from them. */
  totals(): LineTotals {
    const { file, kind, read, made, alreadyThere } = this;
    const reasons = [...this.reasons]
      .map(([why, count]) => ({ why, count }))
      .sort((a, b) => b.count - a.count);
    const leftOut = reasons.reduce((sum, { count }) => sum + count, 0);
    if (read !== made + alreadyThere + leftOut) {
      throw new Error(
        `${file}, ${kind}: ${read} rows read, but ${made} + ${alreadyThere} + ${leftOut} accounted for`,
      );
    }
    return { file, kind, read, made, alreadyThere, leftOut, reasons };
  }
}

/** Counts a whole import. */
export class Tally {
  readonly #lines: Line[] = [];
  readonly #changes = new Map<string, number>();
  readonly #faults: Fault[] = [];
  #faultCount = 0;

  line(file: string, kind: string): Line {
    const line = new Line(file, kind);
    this.#lines.push(line);
    return line;
  }

  fault(fault: Fault): void {
    this.#faultCount++;
    if (this.#faults.length < FAULTS_KEPT) this.#faults.push(fault);
  }

  change(what: string, count = 1): void {
    if (count > 0) this.#changes.set(what, (this.#changes.get(what) ?? 0) + count);
  }

  totals(): ImportTotals {
    return {
      lines: this.#lines.map((line) => line.totals()),
      changes: [...this.#changes].map(([what, count]) => ({ what, count })),
      faults: this.#faults,
      faultCount: this.#faultCount,
    };
  }
}
