import type { FigureRow } from "../store/store.ts";
import { column, type Column } from "./columns.ts";
import { limitsOf, showReading } from "./quantity.ts";

/** What a person reads of a figure on a terminal. */
export const figureView: readonly Column<FigureRow>[] = [
  column("as written", ({ figure }) => figure.exact),
  column("reading", ({ figure }) => showReading(figure)),
  column("counted", ({ figure }) => figure.counted?.exact ?? null),
  column("place", ({ place }) => place),
  column("as of", ({ figure }) => figure.asOf?.value ?? null),
  column("who says", ({ claimant, figure }) => claimant ?? (figure.statement ? "(not named)" : "the report")),
];

/** The same with the report it stands in, for a listing over many. */
export const figureListView: readonly Column<FigureRow>[] = [
  ...figureView,
  column("report", ({ document, key }) =>
    [document.outlet, document.published, document.title ?? key].filter(Boolean).join(", "),
  ),
];

/** Everything, for CSV. Who says it is in every row; limits stay empty where they are open or unknown. */
export const figureColumns: readonly Column<FigureRow>[] = [
  column("document", ({ key }) => key),
  column("title", ({ document }) => document.title),
  column("outlet", ({ document }) => document.outlet),
  column("published", ({ document }) => document.published),
  column("id", ({ figure }) => figure.id),
  column("claimant", ({ claimant }) => claimant),
  column("statement", ({ figure }) => figure.statement),
  column("as written", ({ figure }) => figure.exact),
  column("kind", ({ figure }) => figure.kind),
  column("quantity", ({ figure }) => figure.quantity.kind),
  column("low", ({ figure }) => limitsOf(figure.quantity).low),
  column("high", ({ figure }) => limitsOf(figure.quantity).high),
  column("bound", ({ figure }) => (figure.quantity.kind === "bound" ? figure.quantity.op : null)),
  column("approximate", ({ figure }) => String(figure.approximate)),
  column("unit", ({ figure }) => figure.unit),
  column("change", ({ figure }) => figure.change),
  column("counted", ({ figure }) => figure.counted?.exact ?? null),
  column("place", ({ place }) => place),
  column("as of", ({ figure }) => figure.asOf?.value ?? null),
  column("context", ({ context }) => context),
  column("start", ({ figure }) => String(figure.start)),
  column("end", ({ figure }) => String(figure.end)),
];
