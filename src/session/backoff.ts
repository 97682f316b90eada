/**
 * How long to wait before the next attempt to connect.
 *
 * @module
 */

import { checkOption, FLAG, type OptionCheck, type OptionChecks } from "../connection/options.ts";
import { OpenDArgumentError, type OpenDError } from "../errors.ts";
import type { ReconnectOption, ReconnectOptions, ReconnectPolicy } from "./reconnect_option.ts";

/** The longest delay that a timer of any runtime keeps: a longer one would fire at once. */
const LONGEST_DELAY = 2 ** 31 - 1;

/**
 * The least share of a delay that jitter leaves. From nought, as full jitter is usually written, a run of low draws would
 * dial an OpenD on this machine, which refuses in less than a millisecond, many times without a pause; and a draw at the
 * longest delay could forget how long OpenD has been gone. A tenth costs the spread next to nothing.
 */
const LEAST_SHARE = 0.1;

const RESET_AFTER = 10_000;

const DELAY: OptionCheck = [
  `must be a number of milliseconds from 1 to ${LONGEST_DELAY}`,
  (value) => typeof value === "number" && value >= 1 && value <= LONGEST_DELAY,
];

const checks: OptionChecks = {
  firstDelay: DELAY,
  factor: ["must be a finite number from 1", (value) => Number.isFinite(value) && (value as number) >= 1],
  maxDelay: DELAY,
  jitter: FLAG,
  attempts: [
    "must be a whole number from 1, or Infinity; reconnect: false makes none",
    (value) => value === Infinity || (Number.isInteger(value) && (value as number) >= 1),
  ],
  resetAfter: [
    "must be a number of milliseconds from 0, or Infinity",
    (value) => typeof value === "number" && value >= 0,
  ],
};

/** The next attempt. */
export interface NextAttempt {
  /** Which attempt in a row it is, from 1. */
  readonly attempt: number;
  /** How long to wait before it, in whole milliseconds; with options at least 1, with a policy at least 0. */
  readonly delay: number;
}

/** Counts attempts and tells the delay before each. It has no timer of its own. */
export class Backoff {
  readonly #policy: ReconnectPolicy;
  readonly #resetAfter: number;
  #attempt = 0;

  /**
   * @param option `true` for the defaults.
   * @param random Draws the jitter, from 0 up to 1. @default Math.random
   * @throws {OpenDArgumentError} when a field cannot be used, or there is no such field.
   */
  constructor(option: Exclude<ReconnectOption, false>, random: () => number = Math.random) {
    const options = typeof option === "object" ? option : {};
    checkFields(options);
    this.#policy = typeof option === "function" ? checked(option) : byNumbers(options, random);
    this.#resetAfter = options.resetAfter ?? RESET_AFTER;
  }

  /** The number of the last attempt that {@linkcode next} gave; 0 before the first, and after a session that lasted. */
  get attempt(): number {
    return this.#attempt;
  }

  /**
   * The next attempt, or undefined when there shall be none: `attempts` have failed, the policy returned `false`, or, with
   * options, the cause is one that no attempt can cure (a key that cannot be used, no sockets in this runtime).
   *
   * @param cause Why one is needed.
   * @throws {OpenDArgumentError} when the policy threw or returned no delay: that is the reason for the session's end.
   */
  next(cause: OpenDError): NextAttempt | undefined {
    const attempt = this.#attempt + 1;
    const delay = this.#policy(attempt, cause);
    if (delay === false) return undefined;
    this.#attempt = attempt;
    return { attempt, delay };
  }

  /**
   * Told of the end of a session, that is of one whose handshake was done: one that lasted makes the count begin anew.
   *
   * @param ms How long it stood, in milliseconds.
   */
  lasted(ms: number): void {
    if (ms >= this.#resetAfter) this.#attempt = 0;
  }
}

function checkFields(options: ReconnectOptions): void {
  for (const [name, value] of Object.entries(options)) {
    if (!Object.hasOwn(checks, name)) {
      throw new OpenDArgumentError(
        `The option "reconnect" was given "${name}", but it has no such field: it has ${
          Object.keys(checks).join(", ")
        }`,
      );
    }
    checkOption(`reconnect.${name}`, value, checks[name]!);
  }
  const { firstDelay, maxDelay } = options;
  if (firstDelay !== undefined && maxDelay !== undefined && maxDelay < firstDelay) {
    throw new OpenDArgumentError(
      `The option "reconnect.maxDelay" was given as ${maxDelay}, but must not be less than firstDelay, which is ${firstDelay}`,
    );
  }
}

function byNumbers(options: ReconnectOptions, random: () => number): ReconnectPolicy {
  const { factor = 2, jitter = true, attempts = Infinity } = options;
  // Who gives one of the two means it: the other's default gives way.
  const firstDelay = options.firstDelay ?? Math.min(500, options.maxDelay ?? Infinity);
  const maxDelay = options.maxDelay ?? Math.max(30_000, firstDelay);
  return (attempt, cause) => {
    if (attempt > attempts || isIncurable(cause)) return false;
    // The power may be Infinity in the end, and the least of it and the cap is the cap.
    const delay = Math.min(firstDelay * factor ** (attempt - 1), maxDelay);
    const share = jitter ? LEAST_SHARE + (1 - LEAST_SHARE) * random() : 1;
    return Math.max(1, Math.floor(delay * share));
  };
}

/**
 * What is wrong before a byte is sent is wrong the next time too, for the options stay the same. An error that is not ours
 * has no code: a part of this module could not be loaded, which the next time may do.
 */
function isIncurable({ code }: Partial<OpenDError>): boolean {
  return code === "ARGUMENT" || code === "NO_TRANSPORT" || code?.startsWith("KEY_") === true;
}

/** A policy whose answers can be relied on. */
function checked(policy: ReconnectPolicy): ReconnectPolicy {
  return (attempt, cause) => {
    let answer: unknown;
    try {
      answer = policy(attempt, cause);
    } catch (error) {
      throw new OpenDArgumentError(
        `The function given as "reconnect" threw when it was asked about attempt ${attempt}: it must return a delay in ` +
          `milliseconds, or false to stop`,
        { cause: error },
      );
    }
    if (answer === false) return false;
    if (typeof answer === "number" && Number.isFinite(answer) && answer >= 0) {
      return Math.min(Math.floor(answer), LONGEST_DELAY);
    }
    throw new OpenDArgumentError(
      `The function given as "reconnect" returned ${
        describe(answer)
      } for attempt ${attempt}, but must return a finite ` +
        `number of milliseconds, not less than 0, or false to stop`,
    );
  };
}

function describe(answer: unknown): string {
  if (typeof answer === "string") return "a string";
  if (answer instanceof Promise) return "a promise";
  return typeof answer === "object" && answer !== null ? "an object" : `"${String(answer)}"`;
}
