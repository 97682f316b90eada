import assert from "node:assert/strict";

/** An official release in small: comments tell the enums, some of them in Chinese, indented with tabs. */
export const RELEASE: { "Common.proto": string; "Trd_Paint.proto": string } = {
  "Common.proto": `syntax = "proto2";
package Common;
option java_package = "com.futu.openapi.pb";

//\u8fd4\u56de\u7ed3\u679c
enum RetType
{
	RetType_Succeed = 0; //\u6210\u529f
	RetType_Unknown = -400;
}
enum Color { Color_None = 0; Color_Red = 1; Color_Blue = 2; }
message PacketID { required uint64 connID = 1; required uint32 serialNo = 2; }
`,
  "Trd_Paint.proto": `syntax = "proto2";
package Trd_Paint;
option go_package = "x";
import "Common.proto";

enum Mode { Mode_Slow = 0; Mode_Fast = 1; }

message C2S
{
	required Common.PacketID packetID = 1;
	required int32 color = 2; //\u989c\u8272, \u53c2\u89c1Common.Color\u7684\u679a\u4e3e\u5b9a\u4e49
	repeated int32 modeList = 3; //Mode
	optional int32 count = 4;
	optional string text = 5 [default = "a\\"b"];
	message Inner { optional bool flag = 1 [default = true]; enum Deep { Deep_A = 1; } optional Deep deep = 2; }
	optional Inner inner = 6;
}
message Request { required C2S c2s = 1; }
message Response
{
	required int32 retType = 1 [default = -400];
	optional string retMsg = 2;
}
`,
};

/** Texts of files by name. */
export type Release = Record<string, string>;

/** What Trd_Paint.proto of the release becomes. */
export const PAINT = `syntax = "proto2";

package Trd_Paint;

import "Common.proto";
import "opend/options.proto";

option (opend.command) = {
  id: 77
  kind: REQUEST
  context: TRADE
  name: "TrdPaint"
};

enum Mode {
  Mode_Slow = 0;
  Mode_Fast = 1;
}

message C2S {
  required Common.PacketID packetID = 1 [(opend.client_fills) = true];
  required Common.Color color = 2;
  repeated Mode modeList = 3;
  optional int32 count = 4;
  optional string text = 5 [default = "a\\"b"];

  message Inner {
    optional bool flag = 1 [default = true];

    enum Deep {
      Deep_A = 1;
    }

    optional C2S.Inner.Deep deep = 2;
  }

  optional C2S.Inner inner = 6;
}

message Request {
  required C2S c2s = 1;
}

message Response {
  required Common.RetType retType = 1 [default = RetType_Unknown];
  optional string retMsg = 2;
}
`;

/** The base release with one text of Trd_Paint.proto replaced. */
export function paint(search: string, replacement: string): Release {
  return { "Trd_Paint.proto": replaced(RELEASE["Trd_Paint.proto"], search, replacement) };
}

/** A text with its first match replaced, which must be there. */
export function replaced(text: string, search: string, replacement: string): string {
  assert.ok(text.includes(search), `"${search}" isn't there`);
  return text.replace(search, () => replacement);
}
