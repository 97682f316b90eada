/** The order of an order's states, whatever the order in which they are told. */

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { type Order, OrderStatus } from "../../src/gen/trd_common.ts";
import { finalOutcome, isAccepted, sameContent, supersedes } from "../../src/trade/order_state.ts";
import { OrderTable } from "../../src/trade/order_table.ts";
import { fill, order, paperHeader } from "./samples.ts";

const {
  Unsubmitted,
  WaitingSubmit,
  Submitting,
  SubmitFailed,
  TimeOut,
  Submitted,
  Filled_Part,
  Filled_All,
  Cancelling_Part,
  Cancelling_All,
  Cancelled_Part,
  Cancelled_All,
  Failed,
  Disabled,
  Deleted,
  FillCancelled,
} = OrderStatus;

/** Ways that an order may go, as the names of its states say. */
const ways: readonly (readonly OrderStatus[])[] = [
  [Submitting, Submitted, Filled_All],
  [Submitting, Filled_All],
  [WaitingSubmit, Submitting, Submitted, Filled_Part, Filled_Part, Filled_All],
  [Submitting, Submitted, Cancelling_All, Cancelled_All],
  [Submitting, Submitted, Filled_Part, Cancelling_Part, Cancelled_Part],
  [Submitting, Submitted, Cancelling_All, Submitted, Filled_All],
  [Unsubmitted, WaitingSubmit, SubmitFailed],
  [Submitting, Failed],
  [Submitting, TimeOut, Submitted, Filled_All],
  [Submitting, Submitted, Disabled, Submitted, Cancelled_All, Deleted],
  [Submitting, Filled_All, FillCancelled],
];

/** The states of a way, each with a later time and what is filled by then. */
function statesOf(way: readonly OrderStatus[], precise: boolean): Order[] {
  let filled = 0;
  return way.map((status, index) => {
    if (status === Filled_Part) filled += 30;
    if (status === Filled_All) filled = 100;
    if (status === FillCancelled) filled = 0;
    const time = 1_800_000_000 + index + (precise ? 0.25 : 0);
    return order(1n, status, { fillQty: filled, updateTimestamp: time }, index);
  });
}

describe("states", () => {
  it("are final or not, as their names say", () => {
    const outcomes: readonly (readonly [OrderStatus, number, string | undefined])[] = [
      [OrderStatus.Unknown, 0, undefined],
      [Unsubmitted, 0, undefined],
      [WaitingSubmit, 0, undefined],
      [Submitting, 0, undefined],
      [TimeOut, 0, undefined],
      [Submitted, 0, undefined],
      [Filled_Part, 50, undefined],
      [Cancelling_Part, 50, undefined],
      [Cancelling_All, 0, undefined],
      [Disabled, 0, undefined],
      [99 as OrderStatus, 0, undefined],
      [SubmitFailed, 0, "refused"],
      [Failed, 0, "refused"],
      [Failed, 10, "partlyFilled"],
      [Filled_All, 100, "filled"],
      [Cancelled_Part, 50, "partlyFilled"],
      [Cancelled_All, 0, "cancelled"],
      [Deleted, 0, "deleted"],
      [FillCancelled, 0, "fillCancelled"],
      [FillCancelled, 50, "fillCancelled"],
    ];
    for (const [status, fillQty, outcome] of outcomes) {
      assert.equal(finalOutcome(order(1n, status, { fillQty })), outcome, `${status}`);
    }
    const accepted = [Submitted, Filled_Part, Filled_All, Cancelling_All, Cancelled_All, Disabled, Cancelled_Part];
    const not = [Submitting, WaitingSubmit, TimeOut, Failed, SubmitFailed, Unsubmitted, 99 as OrderStatus];
    for (const status of accepted) assert.ok(isAccepted(order(1n, status)), `${status}`);
    for (const status of not) assert.ok(!isAccepted(order(1n, status)), `${status}`);
  });

  it("of the same second are told apart by what is further along, whatever has milliseconds", () => {
    const at = (status: OrderStatus, updateTimestamp: number | undefined, fields: Partial<Order> = {}): Order =>
      order(1n, status, { updateTimestamp, ...fields });
    const first = at(Submitting, 1_800_000_010);
    const second = at(Submitted, 1_800_000_010.75);
    assert.ok(supersedes(second, first) && !supersedes(first, second));
    const part = at(Filled_Part, 1_800_000_010, { fillQty: 10 });
    assert.ok(supersedes(part, second) && !supersedes(second, part));
    const texts = [at(Submitted, undefined, { updateTime: "2026-11-20 10:00:01" })];
    const later = at(Submitted, undefined, { updateTime: "2026-11-20 10:00:02.100" });
    assert.ok(supersedes(later, texts[0]!) && !supersedes(texts[0]!, later));
  });

  it("are the same with the same content only", () => {
    const one = order(1n, Submitted, { comboLegs: [{ security: { market: 11, code: "A" }, qtyRatio: 1 }] });
    assert.ok(sameContent(one, structuredClone(one)));
    assert.ok(!sameContent(one, { ...one, orderID: 2n }));
    assert.ok(!sameContent(one, { ...one, comboLegs: [] }));
    assert.ok(sameContent(one, { ...one, lastErrMsg: undefined }));
  });
});

describe("OrderTable", () => {
  const arbitrary = fc.constantFrom(...ways).chain((way) =>
    fc.boolean().chain((precise) => {
      const states = statesOf(way, precise);
      const told = fc.array(fc.record({ state: fc.constantFrom(...states), list: fc.boolean() }), { maxLength: 15 });
      // Each is told at least once, in any order, and some again.
      return fc.tuple(fc.constant(states), fc.shuffledSubarray(states, { minLength: states.length }), told);
    })
  );

  it("ends at the last state whatever the order of pushes and lists, and never leaves a final one", () => {
    fc.assert(fc.property(arbitrary, ([states, once, again]) => {
      const table = new OrderTable();
      const seen: Order[] = [];
      const entry = table.entry(1n, states[0]!);
      entry.listeners.add((state) => seen.push(state));
      const all = [...once.map((state) => ({ state, list: false })), ...again];
      const handed: Order[] = [];
      for (const { state, list } of all) {
        if (list) table.listed(1n, structuredClone(state));
        else if (table.pushed({ ...paperHeader, accID: 1n }, structuredClone(state))) handed.push(state);
      }
      const last = states.at(-1)!;
      assert.deepEqual(entry.latest, last);
      assert.deepEqual(handed.at(-1), last);
      for (const given of [seen, handed]) {
        let wasFinal = false;
        for (const [index, state] of given.entries()) {
          if (index > 0) assert.ok(!sameContent(state, given[index - 1]), "twice in a row");
          assert.ok(!wasFinal || finalOutcome(state) !== undefined, "a final state was left");
          wasFinal ||= finalOutcome(state) !== undefined;
        }
        assert.equal(new Set(given.map(({ updateTime }) => updateTime)).size, given.length, "one came twice");
      }
    }));
  });

  it("finds an order by either identity, and learns the other", () => {
    const table = new OrderTable();
    const entry = table.entry(1n, { orderIDEx: "x7" });
    table.listed(1n, order(7n, Submitted));
    assert.equal(table.find(1n, { orderID: 7n }), entry);
    assert.equal(entry.orderID, 7n);
    assert.equal(table.find(2n, { orderID: 7n }), undefined, "of another account");
  });

  it("tells both who named an order by its one identity and who did by the other", () => {
    const table = new OrderTable();
    const byID = table.entry(1n, { orderID: 7n });
    const byEx = table.entry(1n, { orderIDEx: "x7" });
    assert.notEqual(byID, byEx);
    table.pushed({ ...paperHeader, accID: 1n }, order(7n, Submitted));
    table.listed(1n, order(7n, Filled_All, {}, 2));
    assert.deepEqual([byID.latest?.orderStatus, byEx.latest?.orderStatus], [Filled_All, Filled_All]);
    assert.deepEqual([byID.orderIDEx, byEx.orderID], ["x7", 7n]);
    assert.equal(table.pushed({ ...paperHeader, accID: 1n }, order(7n, Submitted)), false);
  });

  it("gives no order the state of another that the broker calls the same", () => {
    const table = new OrderTable();
    const mine = table.entry(1n, { orderID: 7n, orderIDEx: "x" });
    table.listed(1n, order(8n, Filled_All, { orderIDEx: "x" }));
    assert.ok(mine.latest === undefined);
    assert.equal(table.find(1n, { orderID: 8n })?.latest?.orderStatus, Filled_All);
    table.pushed({ ...paperHeader, accID: 1n }, order(7n, Submitted, { orderIDEx: "x" }));
    assert.equal(table.find(1n, { orderID: 7n }), mine);
    assert.deepEqual(table.known(1n).map(({ orderStatus }) => orderStatus), [Submitted, Filled_All]);
  });

  it("is bounded, and keeps what somebody waits for", () => {
    const table = new OrderTable(100);
    const kept = table.listed(1n, order(1n, Filled_All));
    kept.listeners.add(() => {});
    const working = table.listed(1n, order(2n, Submitted));
    for (let id = 10n; id < 5000n; id++) {
      table.pushed(paperHeader, order(id, Filled_All));
      table.filled(paperHeader, fill(id));
    }
    assert.ok(table.size <= 400, String(table.size));
    assert.equal(table.find(1n, { orderID: 1n }), kept);
    assert.equal(table.find(1n, { orderID: 2n }), working, "ended ones go first");
    for (let id = 5000n; id < 6000n; id++) table.pushed(paperHeader, order(id, Submitted));
    assert.ok(table.size <= 400, String(table.size));
    assert.equal(table.find(1n, { orderID: 1n }), kept);
  });

  it("gives each state of a fill once, however often it comes", () => {
    const table = new OrderTable();
    const given = [
      fill(1n),
      fill(1n),
      fill(1n, { status: 1 }),
      fill(1n),
      fill(1n, { status: 2, qty: 90 }),
      fill(0n),
      fill(0n),
      fill(0n, { fillIDEx: undefined }),
      fill(0n, { fillIDEx: undefined }),
    ]
      .map((one) => table.filled(paperHeader, one));
    assert.deepEqual(given, [true, false, true, false, true, true, false, true, true], "two without a name may be two");
    assert.equal(table.filled({ ...paperHeader, accID: 9n }, fill(1n)), true, "of another account");
  });
});
