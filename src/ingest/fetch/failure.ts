import { GiveUp, OnrecordError, RetryLater } from "../../document/index.ts";

const saveIt = "Save the page in a browser and read the file";

/** Not asked for, or not kept, because a rule of this program or of the site says so. */
export function refused(url: string, why: string, toTry: string = saveIt): GiveUp {
  return new GiveUp("FETCH_REFUSED", { url, why, toTry });
}

/** Asked for, and asking again would end the same. */
export function failed(url: string, why: string, toTry: string = saveIt, cause?: unknown): GiveUp {
  return new GiveUp("FETCH_FAILED", { url, why, toTry }, cause);
}

/** Not now. `at` is when asking again makes sense, in milliseconds; null when nobody knows. */
export function later(url: string, why: string, at: number | null = null, cause?: unknown): RetryLater {
  const retryAt = at === null ? null : new Date(at).toISOString();
  const toTry = retryAt === null ? "Try again later" : `Try again after ${retryAt}`;
  return new RetryLater("FETCH_FAILED", { url, why, toTry, ...(retryAt === null ? {} : { retryAt }) }, cause);
}

/** What Node says about a connection → what a person can do. */
export function connectionError(url: string, cause: unknown): OnrecordError {
  if (cause instanceof OnrecordError) return cause;
  const { code = "", message } = cause as NodeJS.ErrnoException;
  if (code === "ENOTFOUND" || code === "ENODATA")
    return failed(url, "there is no host of that name", "Check the spelling, and that this machine is online", cause);
  if (code === "HPE_HEADER_OVERFLOW") return failed(url, "its headers are too long", saveIt, cause);
  if (code.startsWith("HPE_")) return failed(url, `its answer is not HTTP (${code})`, saveIt, cause);
  if (code === "Z_BUF_ERROR") return later(url, "its compressed body ends too early", null, cause);
  // zlib: Z_DATA_ERROR; brotli: ERR__ERROR_FORMAT_…
  if (code.startsWith("Z_") || code.startsWith("ERR_BROTLI") || code.startsWith("ERR__ERROR"))
    return failed(url, `its body is not compressed as it says (${code})`, saveIt, cause);
  if (isCertificateCode(code))
    return failed(
      url,
      `its certificate cannot be trusted (${code})`,
      "Check the address and this machine's clock",
      cause,
    );
  return later(url, `the connection failed (${code || message})`, null, cause);
}

function isCertificateCode(code: string): boolean {
  // matches: "DEPTH_ZERO_SELF_SIGNED_CERT", "ERR_TLS_CERT_ALTNAME_INVALID"   must not match: "ECONNRESET"
  return /CERT|UNABLE_TO_VERIFY|UNABLE_TO_GET_ISSUER|UNABLE_TO_DECODE_ISSUER|CRL|INVALID_CA|INVALID_PURPOSE/.test(code);
}
