// Generated from proto/ by tools/generator. Do not edit.

/** Whether a packet of this id is a push, whatever its serial number is. */
export function isPush(id: number): boolean {
  switch (id) {
    case 1003: // Notify
    case 2208: // Trd_UpdateOrder
    case 2218: // Trd_UpdateOrderFill
    case 3005: // Qot_UpdateBasicQot
    case 3007: // Qot_UpdateKL
    case 3009: // Qot_UpdateRT
    case 3011: // Qot_UpdateTicker
    case 3013: // Qot_UpdateOrderBook
    case 3015: // Qot_UpdateBroker
    case 3019: // Qot_UpdatePriceReminder
    case 3261: // Qot_PushIndicatorCalc
    case 3310: // Qot_UpdateOptionEvent
    case 3450: // Qot_UpdateEventContractOrderBook
    case 3451: // Qot_UpdateEventContractKline
    case 3452: // Qot_UpdateEventContractTicker
      return true;
    default:
      return false;
  }
}
