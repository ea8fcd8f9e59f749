declare module "html-encoding-sniffer" {
  /** The HTML standard's encoding sniffing; WHATWG name in its own case, or `defaultEncoding` when nothing is declared. */
  export default function htmlEncodingSniffer(
    bytes: Uint8Array,
    options?: { xml?: boolean; transportLayerEncodingLabel?: string; defaultEncoding?: string | null },
  ): string | null;
}
