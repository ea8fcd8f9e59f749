/** Every error onrecord throws: what happened, with which value, and what to try. Strange documents make notices instead. */
const errors = {
  ARCHIVE_NEWER: (v) =>
    `${v["path"]} was written by a newer onrecord (archive format ${v["found"]}; this one reads up to ${v["supported"]}). Upgrade onrecord, or open a copy made by \`onrecord export\` there.`,
  ARCHIVE_MISSING: (v) =>
    `there is no archive at ${v["path"]} yet. Make one with \`onrecord add SOURCE…\`, or name another file with --archive.`,
  ARCHIVE_NOT_ONE: (v) => `${v["path"]} is not an onrecord archive (${v["why"]}). Name another file with --archive.`,
  ARCHIVE_DAMAGED: (v) =>
    `the archive ${v["path"]} is damaged (${v["why"]}). Nothing was written. Restore a copy, or export what can be read with \`onrecord export\`.`,
  ARCHIVE_FULL: (v) =>
    `no room left to write ${v["path"]} (${v["why"]}). What was stored before is intact. Free some space and run the command again.`,
  ARCHIVE_BUSY: (v) =>
    `another program is writing to ${v["path"]}; waited ${v["waitedMs"]} ms. Run the command again when it is done.`,
  ARCHIVE_DENIED: (v) =>
    `cannot open the archive ${v["path"]} (${v["why"]}). Check its folder's permissions, or name another file with --archive.`,
  SOURCE_MISSING: (v) => `there is no file or folder ${v["path"]}. Check the spelling, or pass - for standard input.`,
  SOURCE_DENIED: (v) => `no permission to read ${v["path"]}. Change its permissions, or run as a user who may read it.`,
  SOURCE_TOO_LARGE: (v) =>
    `${v["path"]} is ${v["size"]}, over the limit of ${v["limit"]} for one report. Split it, or raise the limit with --max-size.`,
  SOURCE_TOO_LONG: (v) => `${v["path"]} has ${v["shown"]}, but ${v["why"]}. ${v["toTry"]}.`,
  SOURCE_EMPTY: (v) => `${v["path"]} is empty (0 bytes). Nothing to read.`,
  SOURCE_NOT_TEXT: (v) =>
    `${v["path"]} is ${v["found"]}, not text or HTML. Convert it to text or save the page as HTML first, then read that.`,
  SOURCE_DAMAGED: (v) =>
    `${v["path"]}: the record at ${v["place"]} was skipped: ${v["why"]}. The other records were read; if the file can be had again, fetch it anew and compare.`,
  SOURCE_UNSUPPORTED: (v) => `cannot read ${v["path"]}: ${v["why"]}.`,
  ENTRIES_SKIPPED: (v) =>
    `${v["path"]}: ${v["skipped"]} of ${v["all"]} entries hold no report, only a link to one. To read those reports, give the feed's web address and --fetch.`,
  SOURCE_BROKE: (v) =>
    `${v["path"]} could not be read because of a fault in onrecord (${v["why"]}). Please report it, with the file if you may share it.`,
  FETCH_REFUSED: (v) => `${v["url"]} was not fetched: ${v["why"]}. ${v["toTry"]}.`,
  FETCH_FAILED: (v) => `${v["url"]} could not be fetched: ${v["why"]}. ${v["toTry"]}.`,
  OUTPUT_FAILED: (v) =>
    `cannot write ${v["path"]} (${v["why"]}). Nothing stands under that name that was not there before.`,
  RECORD_INVALID: (v) =>
    `this is not an onrecord/1 record: at ${v["at"]}, ${v["why"]}. Make it anew with \`onrecord read --json\`.`,
  OPTION_INVALID: (v) => `${v["option"]} cannot be ${v["value"]}: ${v["why"]}.`,
  OPTION_UNKNOWN: (v) =>
    `${v["command"]} has no option ${v["option"]}. Run \`onrecord ${v["command"]} --help\` for its options.`,
  OPERANDS_INVALID: (v) => `${v["command"]} ${v["why"]}. Run \`onrecord ${v["command"]} --help\` for examples.`,
  COMMAND_UNKNOWN: (v) => `there is no command ${v["command"]}. Run \`onrecord --help\` for the list.`,
  NOT_FOUND: (v) => `there is no ${v["what"]} ${v["id"]} in this archive.`,
  PORT_TAKEN: (v) => `port ${v["port"]} is taken. Name another with --port, or --port 0 for any free one.`,
} satisfies Record<string, (values: Readonly<Record<string, string | number>>) => string>;

export type ErrorCode = keyof typeof errors;

export const errorCodes = Object.keys(errors) as readonly ErrorCode[];

export class OnrecordError extends Error {
  override readonly name: string = "OnrecordError";
  readonly code: ErrorCode;
  readonly values: Readonly<Record<string, string | number>>;

  constructor(code: ErrorCode, values: Readonly<Record<string, string | number>> = {}, cause?: unknown) {
    super(errors[code](values), cause === undefined ? undefined : { cause });
    this.code = code;
    this.values = values;
  }
}

/** Tells a worker that the same work may succeed later. */
export class RetryLater extends OnrecordError {
  override readonly name = "RetryLater";
}

/** Tells a worker that the same work can never succeed. */
export class GiveUp extends OnrecordError {
  override readonly name = "GiveUp";
}
