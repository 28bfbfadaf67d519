/** Where the domain learns the time; tests and the demo move it. */
export interface Clock {
  now(): Date;
}
