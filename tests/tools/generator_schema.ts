/** A schema in small, with what OpenD's has and what it doesn't have yet. */
export const MADE_UP: Readonly<Record<string, string>> = {
  "Common.proto": `syntax = "proto2";
package Common;
message PacketID { required uint64 connID = 1; required uint32 serialNo = 2; }
`,
  "Qot_Common.proto": `syntax = "proto2";
package Qot_Common;
enum QotMarket { QotMarket_Unknown = 0; QotMarket_HK_Security = 1; }
message Security { required QotMarket market = 1; required string code = 2; }
`,
  "Made_Up.proto": `syntax = "proto2";
// Makes things up.
package Made_Up;
import "Common.proto";
import "Qot_Common.proto";
import "opend/options.proto";
option (opend.command) = { id: 9001, kind: REQUEST, context: TRADE, name: "MadeUp" };
option (opend.limit) = { requests: 3, seconds: 5, bucket: "both", per: "security.code", gap: 7 };

// How long a bar is: */ ends no comment.
enum Span {
  option allow_alias = true;
  Span_None = 0;
  // Sixty seconds.
  Span_1Min = 1;
  Span_60Sec = 1;
  Span_Back = -5;
  Other = 7;
}

// A tree.
//
// It may be empty.
message Tree {
  required string name = 1;
  repeated Tree branches = 2;
  optional Tree left = 3;
}
message Hen { optional Egg egg = 1; }
message Egg { optional Hen hen = 1; }

message Lists {
  repeated int32 ints = 1 [packed = true];
  repeated double doubles = 2 [packed = true];
  repeated Span spans = 3 [packed = true];
  repeated uint64 idList = 4 [packed = true];
  repeated int64 volumes = 5 [packed = true];
  repeated bool flags = 6 [packed = true];
  repeated float floats = 7 [packed = true];
  repeated uint32 counts = 8 [packed = true];
  repeated int32 plain = 9;
  repeated bytes blobs = 10;
  repeated string texts = 11 [deprecated = true];
}

message Far {
  enum Deep { Deep_A = 0; Deep_B = 3; }
  message Inner { optional Deep deep = 536870911; }
  optional bytes data = 536870910;
  required Inner inner = 536870911;
  repeated int32 list = 536870909 [packed = true];
}

message C2S {
  required Common.PacketID packetID = 1 [(opend.client_fills) = true];
  // What to trade.
  required Qot_Common.Security security = 2;
  optional uint64 orderID = 3;
  optional int64 volume = 4;
  optional Tree tree = 5;
  optional int32 span = 6 [(opend.enum_type) = "Made_Up.Span"];
  optional Lists lists = 7;
  optional Far far = 8;
}
message S2C { optional uint64 orderID = 1; repeated Hen hens = 2; }
message Request { required C2S c2s = 1; }
message Response {
  required int32 retType = 1 [default = -400];
  optional string retMsg = 2;
  optional int32 errCode = 3;
  optional S2C s2c = 4;
}
`,
  "Made_Pages.proto": `syntax = "proto2";
package Made_Pages;
import "opend/options.proto";
option (opend.command) = { id: 9003, kind: REQUEST, context: QUOTE, name: "MadePages" };
option (opend.limit) = { requests: 4, seconds: 30, unless: "kind", unless_is: -1, when: "isFresh" };
message C2S { optional int32 kind = 1; optional bool isFresh = 2; }
message S2C { optional int32 count = 1; }
message Request { required C2S c2s = 1; }
message Response { required int32 retType = 1; optional S2C s2c = 4; }
`,
  "Made_Push.proto": `syntax = "proto2";
package Made_Push;
import "opend/options.proto";
option (opend.command) = { id: 9002, kind: PUSH, context: QUOTE, name: "MadePush" };
message S2C { required bool isUp = 1; }
message Response { required int32 retType = 1; optional S2C s2c = 4; }
`,
};
