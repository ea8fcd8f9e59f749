import { useState } from "react";
import { layers, type Layer } from "./marks.ts";

const kept = "onrecord:layers-off";

/** Which layers are hidden, kept across visits. */
export function useLayersOff(): readonly [off: readonly Layer[], flip: (layer: Layer) => void] {
  const [off, setOff] = useState<readonly Layer[]>(readOff);
  const flip = (layer: Layer) => {
    const next = off.includes(layer) ? off.filter((other) => other !== layer) : [...off, layer];
    setOff(next);
    try {
      localStorage.setItem(kept, next.join(" "));
    } catch {
      // storage is off in this browser: the choice lasts as long as the page
    }
  };
  return [off, flip];
}

function readOff(): readonly Layer[] {
  try {
    const names = (localStorage.getItem(kept) ?? "").split(" ");
    return layers.filter((layer) => names.includes(layer));
  } catch {
    return [];
  }
}

interface Props {
  readonly off: readonly Layer[];
  readonly flip: (layer: Layer) => void;
  readonly showOut: boolean;
  readonly setShowOut: (show: boolean) => void;
  readonly leftOut: number;
}

export function LayerSwitches({ off, flip, showOut, setShowOut, leftOut }: Props) {
  return (
    <fieldset className="layer-switches">
      <legend className="unseen">What is marked in the text</legend>
      {layers.map((layer) => (
        <label key={layer}>
          <input type="checkbox" checked={!off.includes(layer)} onChange={() => flip(layer)} />
          <span className={`mark mark-${layer}`}>{layer}</span>
        </label>
      ))}
      {leftOut > 0 && (
        <label className="out-switch">
          <input type="checkbox" checked={showOut} onChange={() => setShowOut(!showOut)} />
          <span>show what was left out ({leftOut})</span>
        </label>
      )}
    </fieldset>
  );
}
