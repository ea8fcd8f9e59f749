/** Endings of file names: "minutes.pdf" is one word. */
export const fileEndings: ReadonlySet<string> = new Set(
  "doc docx xls xlsx ppt pptx pdf txt csv rtf zip jpg jpeg png gif html htm xml json mp3 mp4 exe".split(" "),
);
