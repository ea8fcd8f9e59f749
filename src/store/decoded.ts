/** Archived bytes → text, exactly as when they came in: the encoding was settled then and is stored. */
export function decoded(bytes: Uint8Array, encoding: string): string {
  return new TextDecoder(encoding).decode(bytes);
}
