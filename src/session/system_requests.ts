/**
 * What every context can ask: the commands about OpenD itself, and how a method asks with a command that is loaded when it
 * is called.
 *
 * @module
 */

import type { RequestCommand } from "../codec/command.ts";
import type { RequestOptions } from "../connection/connection.ts";
import { OpenDError } from "../errors.ts";
import type { GetDelayStatisticsC2SInput, GetDelayStatisticsS2C } from "../gen/get_delay_statistics.ts";
import { GetGlobalState, type GetGlobalStateS2C } from "../gen/get_global_state.ts";
import { GetUserInfo, type GetUserInfoC2S, type GetUserInfoS2C } from "../gen/get_user_info.ts";
import type { TestCmdC2S, TestCmdS2C } from "../gen/test_cmd.ts";
import type { VerificationC2S, VerificationS2C } from "../gen/verification.ts";
import { OpenDContext } from "./context.ts";
import { plainCopy } from "./plain_copy.ts";

/** A command on its way, and those who wait for it. */
interface Loading {
  readonly promise: Promise<void>;
  command?: RequestCommand<never, unknown>;
  /** How many calls have not been sent yet because of it. */
  waiting: number;
}

/** The base of the contexts that have methods: those of the commands that every context can ask. */
export abstract class SystemRequests extends OpenDContext {
  readonly #commands = new Map<string, Loading>();

  /**
   * OpenD's state: versions, logins, server time, and the state of each market.
   *
   * Rejects as {@linkcode OpenDContext.request} does.
   *
   * @example
   * ```ts
   * const { serverBuildNo, time } = await quote.getGlobalState();
   * ```
   */
  getGlobalState(options?: RequestOptions): Promise<GetGlobalStateS2C> {
    return this.request(GetGlobalState, {}, options);
  }

  /**
   * The user that OpenD is logged in with: quote rights, quotas, attribution. `flag` picks parts of it; none means all.
   *
   * Rejects as {@linkcode OpenDContext.request} does.
   *
   * @example
   * ```ts
   * const { subQuota, historyKLQuota } = await quote.getUserInfo();
   * ```
   */
  getUserInfo(c2s: GetUserInfoC2S = {}, options?: RequestOptions): Promise<GetUserInfoS2C> {
    return this.request(GetUserInfo, c2s, options);
  }

  /**
   * How long quote pushes, requests and orders took on their way through OpenD, as it counted since 06:00 Beijing time of
   * the day.
   *
   * Rejects as {@linkcode OpenDContext.request} does.
   *
   * @example
   * ```ts
   * const { reqReplyStatisticsList } = await quote.getDelayStatistics({
   *   typeList: [GetDelayStatisticsDelayStatisticsType.ReqReply],
   * });
   * ```
   */
  getDelayStatistics(
    c2s: GetDelayStatisticsC2SInput = {},
    options?: RequestOptions,
  ): Promise<GetDelayStatisticsS2C> {
    const load = async () => (await import("../gen/get_delay_statistics.ts")).GetDelayStatistics;
    return this.ask("GetDelayStatistics", load, c2s, options);
  }

  /**
   * Requests or enters the code that OpenD's login waits for, which `Notify` tells. Only the code requested last is valid.
   *
   * Rejects as {@linkcode OpenDContext.request} does.
   *
   * @example
   * ```ts
   * await quote.verification({ type: VerificationVerificationType.Phone, op: VerificationVerificationOp.Request });
   * ```
   */
  verification(c2s: VerificationC2S, options?: RequestOptions): Promise<VerificationS2C> {
    return this.ask("Verification", async () => (await import("../gen/verification.ts")).Verification, c2s, options);
  }

  /**
   * Runs a command that OpenD's makers have for their tests, which they do not document.
   *
   * Rejects as {@linkcode OpenDContext.request} does.
   *
   * @example
   * ```ts
   * const { resultStr } = await quote.testCmd({ cmd: "help" });
   * ```
   */
  testCmd(c2s: TestCmdC2S, options?: RequestOptions): Promise<TestCmdS2C> {
    return this.ask("TestCmd", async () => (await import("../gen/test_cmd.ts")).TestCmd, c2s, options);
  }

  /**
   * Asks with a command whose code is loaded at its first use, so that a bundler can leave it in a file of its own. What is
   * sent is `c2s` as it was at the call; requests of one command go in the order of their calls. The time that the loading
   * takes is not part of the time-out.
   *
   * Rejects with `OpenDError` (`LOAD_FAILED`) when that code cannot be loaded, which the next call tries anew, and as
   * {@linkcode OpenDContext.request} does.
   *
   * @param name OpenD's name of the command.
   */
  protected async ask<C2S, S2C>(
    name: string,
    load: () => Promise<RequestCommand<C2S, S2C>>,
    c2s: C2S,
    options?: RequestOptions,
  ): Promise<S2C> {
    let loading = this.#commands.get(name);
    // Who comes while others still wait for it goes behind them.
    if (loading?.command !== undefined && loading.waiting === 0) {
      return await this.request(loading.command as RequestCommand<C2S, S2C>, c2s, options);
    }
    // Throws when there was no session yet, as request() does.
    void this.connID;
    const signal = options?.signal;
    signal?.throwIfAborted();
    const copy = plainCopy(c2s);
    if (loading === undefined) this.#commands.set(name, loading = this.#load(name, load));
    let giveUp: (() => void) | undefined;
    const over = new Promise<void>((resolve) => giveUp = resolve);
    signal?.addEventListener("abort", giveUp!);
    loading.waiting++;
    try {
      await Promise.race([loading.promise, this.closed, over]);
    } finally {
      loading.waiting--;
      signal?.removeEventListener("abort", giveUp!);
    }
    signal?.throwIfAborted();
    // Where there is none the context is closed, and says so.
    return await this.request(loading.command as RequestCommand<C2S, S2C>, copy, options);
  }

  #load(name: string, load: () => Promise<RequestCommand<never, unknown>>): Loading {
    const loading: Loading = {
      waiting: 0,
      promise: load().then((command) => {
        loading.command = command;
      }, (cause) => {
        this.#commands.delete(name);
        throw new OpenDError(
          "LOAD_FAILED",
          `${name} was not sent, for the code that writes it could not be loaded: ${
            String(cause)
          }. Call it again, or ` +
            `bundle the program in one file`,
          { cause },
        );
      }),
    };
    return loading;
  }
}
