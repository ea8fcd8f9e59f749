import type { Input } from "./input.ts";
import type { Piece } from "./pieces.ts";

const stride = 1 << 18;

/** An archive that is not compressed, from a byte offset on. */
export async function* plainPieces(input: Input, from = 0): AsyncGenerator<Piece> {
  for (let at = from; ;) {
    const bytes = await input.read(at, stride);
    if (bytes.length === 0) return;
    yield { kind: "bytes", bytes, place: { at, within: 0 }, opens: false, packed: false };
    at += bytes.length;
  }
}
