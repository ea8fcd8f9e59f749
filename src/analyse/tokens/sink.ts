import type { TokenKind } from "../../document/index.ts";

/** Where scanned tokens go: three lists side by side, so a token costs no object. */
export interface TokenSink {
  readonly start: number[];
  readonly end: number[];
  readonly kind: TokenKind[];
}

export function push(sink: TokenSink, start: number, end: number, kind: TokenKind): void {
  sink.start.push(start);
  sink.end.push(end);
  sink.kind.push(kind);
}
