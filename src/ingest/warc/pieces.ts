/** The bytes of an archive, unpacked, in order, and what went wrong on the way. */
export type Piece = Bytes | Fault;

export interface Bytes {
  readonly kind: "bytes";
  readonly bytes: Uint8Array;
  readonly place: Place;
  /** Whether a gzip member begins here; in a well-made archive that is where a record begins. */
  readonly opens: boolean;
  /** Whether it was unpacked from gzip. */
  readonly packed: boolean;
}

export interface Fault {
  readonly kind: "fault";
  readonly place: Place;
  readonly why: string;
  /** Whether bytes before this, back to the last member's start, are in doubt; otherwise it stands between members. */
  readonly inside: boolean;
}

/** Where something stands in the file: a byte offset, and for gzip how far into what is unpacked from there. */
export interface Place {
  readonly at: number;
  readonly within: number;
}

export function showPlace({ at, within }: Place): string {
  return within > 0 ? `byte ${at} (${within} bytes into what is packed there)` : `byte ${at}`;
}
