/** What the generated files, types and members are called. */

import type { DescEnum, DescFile, DescMessage } from "@bufbuild/protobuf";

/** Packages whose types are used everywhere, and so go without the package's name. */
const shared: ReadonlySet<string> = new Set(["Common", "Qot_Common", "Trd_Common", "Qot_OptionCommon"]);

/** `Qot_GetBasicQot.proto` becomes `qot_get_basic_qot`. */
export function moduleName(file: DescFile): string {
  return file.name
    .replace(/([a-z0-9])([A-Z])/g, "$1_$2")
    .replace(/([A-Z]+)([A-Z][a-z])/g, "$1_$2")
    .replaceAll("/", "_")
    .replace(/_+/g, "_")
    .toLowerCase();
}

/** `Qot_Common.Security` becomes `Security`, `Qot_Sub.C2S` becomes `QotSubC2S`. */
export function typeName(desc: DescMessage | DescEnum): string {
  const prefix = desc.file.proto.package;
  const path = desc.typeName.slice(prefix === "" ? 0 : prefix.length + 1).replaceAll(".", "");
  return shared.has(prefix) ? path : prefix.replaceAll("_", "") + path;
}

/** `QotMarket_HK_Security` becomes `HK_Security`; a name must not begin with a digit, so `KLType_1Min` becomes `_1Min`. */
export function memberName(desc: DescEnum, member: string): string {
  const name = member.startsWith(`${desc.name}_`) ? member.slice(desc.name.length + 1) : member;
  return /^\d/.test(name) ? `_${name}` : name;
}
