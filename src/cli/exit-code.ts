/** A public interface: scripts branch on it. */
export const exitCode = {
  asDesired: 0,
  problem: 1,
  leftForPerson: 2,
  drift: 3,
  usage: 64,
  /** 128 and the signal's number. */
  SIGINT: 130,
  SIGTERM: 143,
} as const;

export type ExitCode = (typeof exitCode)[keyof typeof exitCode];
