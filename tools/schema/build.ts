import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fromBinary } from "@bufbuild/protobuf";
import { type FileDescriptorSet, FileDescriptorSetSchema } from "@bufbuild/protobuf/wkt";

const MODULES = fileURLToPath(new URL("../../node_modules", import.meta.url));

/** The program itself where its package has the plain name: the script in .bin starts a Node first, 120 ms each time. */
function findBuf(): string {
  const program = join(MODULES, `@bufbuild/buf-${process.platform}-${process.arch}/bin/buf`);
  return existsSync(program) ? program : join(MODULES, ".bin/buf");
}

/**
 * Compiles every .proto file below a folder with `buf build`; comments and positions are kept.
 *
 * @throws {Error} When buf is missing or finds a fault; the message holds what it said.
 */
export async function buildSchema(folder: string): Promise<FileDescriptorSet> {
  const scratch = await mkdtemp(join(tmpdir(), "opend-schema-"));
  try {
    const output = join(scratch, "schema.binpb");
    await promisify(execFile)(findBuf(), ["build", folder, "-o", output]).catch(
      (cause: Error & { stderr?: string }) => {
        throw new Error(`buf could not compile "${folder}": ${cause.stderr || cause.message}`, { cause });
      },
    );
    return fromBinary(FileDescriptorSetSchema, await readFile(output));
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}
