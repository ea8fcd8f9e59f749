import { OnrecordError, type ErrorCode } from "../document/index.ts";
import type { ApiError } from "./api.ts";

/** Why a request was not answered. Every one, from every layer, has the shape `{ error: { code, message } }`. */
const refusals = {
  TOKEN_NEEDED: [401, () => "open the address that onrecord printed, or send its token as `Authorization: Bearer …`."],
  HOST_REFUSED: [403, (v) => `this server answers to this machine only, not to ${v}.`],
  ORIGIN_REFUSED: [403, (v) => `requests from ${v} are not taken; only onrecord's own page may ask.`],
  NO_SUCH_PLACE: [404, (v) => `there is nothing at ${v}. See /api/openapi.json for what there is.`],
  METHOD_REFUSED: [405, (v) => `${v} is not possible here.`],
  BODY_TOO_LARGE: [413, (v) => `one report may be at most ${v}. Split it, or add it with \`onrecord add\`.`],
  INTERNAL: [500, () => "something broke inside onrecord; its terminal says what. The archive is as it was."],
} as const satisfies Record<string, readonly [status: number, show: (value: string) => string]>;

export type RefusalCode = keyof typeof refusals;

export const refusalCodes = Object.keys(refusals) as readonly RefusalCode[];

export function refuse(code: RefusalCode, value = "", headers: Readonly<Record<string, string>> = {}): Response {
  const [status, show] = refusals[code];
  return answerOf(status, { error: { code, message: show(value) } }, headers);
}

/** An error of the library as an answer; null when it is none of ours. */
export function refusalOf(error: unknown): Response | null {
  if (!(error instanceof OnrecordError)) return null;
  return answerOf(statusOf(error.code), { error: { code: error.code, message: error.message } });
}

const statuses: Partial<Record<ErrorCode, number>> = {
  NOT_FOUND: 404,
  OPTION_INVALID: 400,
  SOURCE_EMPTY: 400,
  SOURCE_TOO_LARGE: 413,
  SOURCE_NOT_TEXT: 415,
  SOURCE_TOO_LONG: 413,
  SOURCE_UNSUPPORTED: 415,
  ENTRIES_SKIPPED: 415,
  ARCHIVE_BUSY: 503,
  ARCHIVE_FULL: 507,
};

function statusOf(code: ErrorCode): number {
  return statuses[code] ?? 500;
}

function answerOf(status: number, body: ApiError, headers: Readonly<Record<string, string>> = {}): Response {
  return Response.json(body, { status, headers });
}
