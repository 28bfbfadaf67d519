/** Why something can't be kept or brought back, and what to do, in plain words for whoever typed the command. */
export class KeepingProblem extends Error {
  override readonly name = "KeepingProblem";
}
