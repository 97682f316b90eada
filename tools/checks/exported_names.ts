/**
 * Whether every name that a user can import is documented, in one order, and leads to an example.
 *
 * The rules:
 *
 * 1. Every exported name, and every public member of an exported class or interface, has a doc comment. Of the overloads of
 *    one method one is enough.
 * 2. A doc comment goes: what it is, then `@template`, `@param`, `@returns`, `@throws`, `@default`, `@example`.
 * 3. A function, a constant, a class and a public method has an example of its own, a block of TypeScript. That of a
 *    function, constant or method uses its name. What a language protocol names (`[Symbol.asyncIterator]`) needs none, and
 *    neither does an accessor.
 * 4. So has a type that users write themselves, when it is written by hand: one that is called `...Options`, `...Query` or
 *    `...Input`, and a type of functions.
 * 5. Every other type has an example, or a `{@linkcode}` to a name from which such links lead to one. A generated input
 *    type is among these: the example of its command shows it.
 * 6. What a `{@linkcode}` names is exported, or a member beside it, inherited ones with them.
 *
 * A class that is not exported and has one that is below it counts as exported: its methods are its heir's.
 *
 * That the examples are right is for tests/examples/doc_examples.test.ts to say, which compiles and runs them.
 *
 * @module
 */

import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** What `deno doc --json` says of some entries. */
export interface Documentation {
  /** Classes that are not exported, but inherited from. */
  readonly bases?: ReadonlySet<string>;
  readonly nodes: Readonly<Record<string, { readonly symbols: readonly DocSymbol[] }>>;
}

/** A name and everything that is declared by it: an enum is a constant and a type. */
export interface DocSymbol {
  readonly name: string;
  readonly declarations: readonly DocDeclaration[];
}

/** One declaration. `kind` is `function`, `variable`, `class`, `interface`, `typeAlias` or `reference` (exported twice). */
export interface DocDeclaration {
  readonly kind: string;
  readonly location: { readonly filename: string; readonly line: number };
  readonly jsDoc?: DocComment;
  readonly def?: {
    readonly methods?: readonly DocMember[];
    readonly properties?: readonly DocMember[];
    readonly tsType?: { readonly kind: string };
    /** The class or interfaces whose members it has too. */
    readonly extends?: string | readonly { readonly repr?: string }[];
  };
}

/** A property, accessor or method of a class or interface. */
export interface DocMember {
  readonly name: string;
  readonly kind?: string;
  readonly accessibility?: string;
  readonly jsDoc?: DocComment;
}

/** A doc comment. A tag's `kind` is its name, or `unsupported` with the whole line as `value`. */
export interface DocComment {
  readonly doc?: string;
  readonly tags?: readonly { readonly kind: string; readonly value?: string; readonly doc?: string }[];
}

/** The place of each tag; what has none is not used. */
const ORDER: readonly string[] = ["template", "param", "return", "throws", "default", "example"];

/** What has to be known of a name, whether exported or a member as `Class.method`. */
interface Name {
  readonly name: string;
  /** Without that of the class. */
  readonly own: string;
  readonly where: string;
  readonly comments: readonly DocComment[];
  /** Whether it must have an example, and whether the example must name it. */
  readonly wants: "nothing" | "link" | "example" | "example that names it";
}

/**
 * What `deno doc` says of the entries, and of the classes that exported ones inherit from without exporting them.
 *
 * @param ask Runs `deno doc --json` with these files and gives what it prints.
 */
export async function readDocumentation(
  entries: readonly string[],
  ask: (files: readonly string[]) => Promise<string>,
): Promise<Documentation> {
  const read = async (files: readonly string[]) => JSON.parse(await ask(files)) as Documentation;
  const { nodes } = await read(entries);
  const bases = new Set<string>();
  const all: Record<string, { readonly symbols: readonly DocSymbol[] }> = { ...nodes };
  for (let heirs = classesOf(all); heirs.length > 0;) {
    const known = new Set(classesOf(all).map(({ symbol }) => symbol.name));
    const asked = new Map<string, string>();
    for (const { base, filename } of heirs) {
      const file = base === undefined || known.has(base) ? undefined : importedFrom(filename, base);
      if (base !== undefined && file !== undefined) asked.set(base, file);
    }
    if (asked.size === 0) break;
    const more = await read([...new Set(asked.values())]);
    const found = Object.entries(more.nodes).map(([file, { symbols }]) =>
      [`${file}#bases`, { symbols: symbols.filter(({ name }) => asked.has(name)) }] as const
    );
    Object.assign(all, Object.fromEntries(found));
    for (const base of asked.keys()) bases.add(base);
    heirs = classesOf(Object.fromEntries(found));
  }
  return { nodes: all, bases };
}

/** Every class, with the one that it extends and the file that it stands in. */
function classesOf(nodes: Documentation["nodes"]): { symbol: DocSymbol; base: string | undefined; filename: string }[] {
  return Object.values(nodes).flatMap(({ symbols }) =>
    symbols.flatMap((symbol) =>
      symbol.declarations.filter(({ kind }) => kind === "class").map(({ def, location }) => ({
        symbol,
        base: typeof def?.extends === "string" ? def.extends : undefined,
        filename: fileURLToPath(location.filename),
      }))
    )
  );
}

/** The file of ours that a file imports a name from. */
function importedFrom(filename: string, name: string): string | undefined {
  for (
    const [, list = "", from = ""] of readFileSync(filename, "utf8").matchAll(/^import \{([^}]*)\} from "(\.[^"]*)"/gm)
  ) {
    if (list.split(",").some((each) => each.trim() === name)) return join(dirname(filename), from);
  }
  return undefined;
}

/** What breaks the rules above, as lines to print. */
export function exportedNameGaps(documentation: Documentation, root: string): string[] {
  const names = new Map<string, Name>();
  for (const { symbols } of Object.values(documentation.nodes)) {
    for (const symbol of symbols) {
      for (const name of namesOf(symbol, root)) names.set(`${name.where} ${name.name}`, name);
    }
  }
  const byName = new Map([...names.values()].map((name) => [name.name, name]));
  // What is inherited is found under the heir's name too.
  const bases = new Map(classesOf(documentation.nodes).map(({ symbol, base }) => [symbol.name, base]));
  for (const heir of bases.keys()) {
    for (let base = bases.get(heir); base !== undefined; base = bases.get(base)) {
      for (const [name, member] of byName) {
        if (name.startsWith(`${base}.`) && !byName.has(`${heir}.${member.own}`)) {
          byName.set(`${heir}.${member.own}`, member);
        }
      }
    }
  }
  const gaps: string[] = [];
  for (const name of names.values()) {
    const complain = (what: string): void => void gaps.push(`${name.where}: ${name.name} ${what}`);
    const { comments } = name;
    const inherited = inheritedBy(byName, bases, name);
    if (![...comments, ...inherited].some(saysSomething)) {
      complain("has no doc comment");
      continue;
    }
    for (const comment of comments) {
      const wrong = outOfOrder(comment);
      if (wrong !== undefined) complain(wrong);
    }
    for (const link of comments.flatMap(linksIn)) {
      if (find(byName, name, link) === undefined) {
        complain(`links to ${link}, which is neither exported nor a member beside it`);
      }
    }
    const examples = [...comments, ...inherited].flatMap(examplesIn);
    if (documentation.bases?.has(name.name)) continue;
    if (name.wants === "link" && !leadsToExample(byName, name, new Set())) {
      complain("has no example, and no link that leads to one");
    } else if (name.wants.startsWith("example") && examples.length === 0) {
      complain("has no example");
    } else if (name.wants === "example that names it" && !examples.some((text) => namedIn(name.own, text))) {
      complain("has an example that does not use it");
    }
  }
  return gaps;
}

/** A name with its members. */
function namesOf(symbol: DocSymbol, root: string): Name[] {
  const declared = symbol.declarations.filter(({ kind }) => kind !== "reference");
  const [first] = declared;
  if (first === undefined) return [];
  const path = (declaration: DocDeclaration): string =>
    `${
      decodeURIComponent(new URL(declaration.location.filename).pathname).replace(`${root}/`, "")
    }:${declaration.location.line}`;
  const where = path(first);
  const comments = declared.flatMap(({ jsDoc }) => jsDoc === undefined ? [] : [jsDoc]);
  const names: Name[] = [{
    name: symbol.name,
    own: symbol.name,
    where,
    comments,
    wants: wantedOf(symbol.name, declared),
  }];
  for (const { kind, def } of declared) {
    const members = new Map<string, DocMember[]>();
    for (const member of [...(def?.methods ?? []), ...(def?.properties ?? [])]) {
      if (member.accessibility !== undefined && member.accessibility !== "public") continue;
      members.set(member.name, [...(members.get(member.name) ?? []), member]);
    }
    for (const [own, overloads] of members) {
      const symbolic = own.startsWith("[");
      if (symbolic) continue;
      names.push({
        name: `${symbol.name}.${own}`,
        own,
        where,
        comments: overloads.flatMap(({ jsDoc }) => jsDoc === undefined ? [] : [jsDoc]),
        wants: kind === "class" && overloads.some((member) => member.kind === "method")
          ? "example that names it"
          : "nothing",
      });
    }
  }
  return names;
}

function wantedOf(name: string, declared: readonly DocDeclaration[]): Name["wants"] {
  if (declared.some(({ kind }) => kind === "function" || kind === "variable")) return "example that names it";
  if (declared.some(({ kind }) => kind === "class")) return "example";
  const generated = declared.some(({ location }) => location.filename.includes("/src/gen/"));
  const called = declared.some(({ def }) => def?.tsType?.kind === "fnOrConstructor");
  return !generated && (called || /(?:Options|Query|Input)$/.test(name)) ? "example" : "link";
}

function saysSomething(comment: DocComment): boolean {
  return (comment.doc ?? "").trim() !== "" || (comment.tags ?? []).some((tag) => tagName(tag) === "default");
}

function tagName(tag: { readonly kind: string; readonly value?: string }): string {
  return tag.kind === "unsupported" ? /^@(\w+)/.exec(tag.value ?? "")?.[1] ?? "unsupported" : tag.kind;
}

/** What is wrong with the tags of a comment. */
function outOfOrder(comment: DocComment): string | undefined {
  let highest = 0;
  for (const tag of (comment.tags ?? []).map(tagName)) {
    const place = ORDER.indexOf(tag);
    if (place < 0) return `has the tag @${tag}, which has no place in the order`;
    if (place < highest) return `has @${ORDER[highest]} before @${tag}`;
    highest = place;
  }
  return undefined;
}

/** The examples that have a block of TypeScript. */
function examplesIn({ tags = [] }: DocComment): string[] {
  return tags.flatMap(({ kind, doc = "" }) => kind === "example" && /^```ts$/m.test(doc) ? [doc] : []);
}

function linksIn({ doc = "", tags = [] }: DocComment): string[] {
  const text = [doc, ...tags.map((tag) => tag.doc ?? tag.value ?? "")].join("\n");
  return [...text.matchAll(/\{@link(?:code)?\s+([\w$.]+)/g)].map(([, name = ""]) => name);
}

/** Whether a text has the name as a word. */
function namedIn(name: string, text: string): boolean {
  return new RegExp(`(?<![\\w$])${name.replaceAll("$", "\\$")}(?![\\w$])`).test(text);
}

function find(byName: ReadonlyMap<string, Name>, from: Name, link: string): Name | undefined {
  return byName.get(link) ?? byName.get(`${ownerOf(from)}.${link}`);
}

/** Those on what a member overrides. */
function inheritedBy(
  byName: ReadonlyMap<string, Name>,
  bases: ReadonlyMap<string, string | undefined>,
  name: Name,
): DocComment[] {
  const comments: DocComment[] = [];
  if (name.name === name.own) return comments;
  for (let base = bases.get(ownerOf(name)); base !== undefined; base = bases.get(base)) {
    comments.push(...byName.get(`${base}.${name.own}`)?.comments ?? []);
  }
  return comments;
}

/** The class or interface of a member; of any other name itself. */
function ownerOf({ name, own }: Name): string {
  return name === own ? name : name.slice(0, -own.length - 1);
}

function leadsToExample(byName: ReadonlyMap<string, Name>, name: Name, seen: Set<Name>): boolean {
  if (seen.has(name)) return false;
  seen.add(name);
  if (name.comments.some((comment) => examplesIn(comment).length > 0)) return true;
  const owner = byName.get(ownerOf(name));
  if (owner !== undefined && leadsToExample(byName, owner, seen)) return true;
  return name.comments.flatMap(linksIn).some((link) => {
    const next = find(byName, name, link);
    return next !== undefined && leadsToExample(byName, next, seen);
  });
}
