import { useTyped } from "../app/use-typed.ts";

/** Of statements that score so, 86 in 100 are read right and half of all are found (`npm run bench -- statements`, PolNeAR dev). */
const highPrecision = 0.6;

/** Fewer and surer statements towards the right. The score says how sure the reading is, not whether it is true. */
export function ScoreField() {
  const [at, setAt] = useTyped("minScore", 120, (least) => (Number(least) > 0 ? least : null));
  const least = Number(at);
  return (
    <label className="field field-score">
      <span className="field-name">
        Least score <span className="figures">{least.toFixed(2)}</span>
        {least >= highPrecision ? ", high precision" : ""}
      </span>
      <input
        type="range"
        min="0"
        max="1"
        step="0.05"
        value={least}
        onChange={(event) => setAt(event.target.value)}
        title="How sure the reading is, not whether it is true. At 0.6 and more, 86 in 100 are read right."
      />
    </label>
  );
}
