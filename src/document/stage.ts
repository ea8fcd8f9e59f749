import type { Document } from "./document.ts";
import type { LayerName, Layers } from "./layers.ts";
import type { Notice } from "./notice.ts";

/**
 * One step of analysis. Pure: same document and layers in, same layers out; no I/O, clock or randomness, nothing edited
 * in place. `version` goes up whenever its output changes.
 */
export interface Stage<Needs extends LayerName, Makes extends LayerName> {
  readonly name: string;
  readonly version: number;
  readonly needs: readonly Needs[];
  readonly makes: readonly Makes[];
  readonly run: (document: Document, layers: Pick<Layers, Needs>) => Made<Makes>;
}

export type Made<Makes extends LayerName> = Pick<Layers, Makes> & { readonly notices?: readonly Notice[] };

/** Stages in order. Adding one whose needs nobody before it makes is a compile error. */
export interface Pipeline<Has extends LayerName> {
  readonly stages: readonly StageInfo[];
  /** `add(stage)`: the next step; its needs must be among what the pipeline has so far. */
  readonly add: <Needs extends Has, Makes extends LayerName>(stage: Stage<Needs, Makes>) => Pipeline<Has | Makes>;
  /** Runs every stage; `onStage` is called after each, for timing. */
  readonly run: (
    document: Document,
    onStage?: (stage: StageInfo) => void,
  ) => { readonly layers: Pick<Layers, Has>; readonly notices: readonly Notice[] };
}

export type StageInfo = Pick<Stage<LayerName, LayerName>, "name" | "version" | "needs" | "makes">;

export const emptyPipeline: Pipeline<never> = pipelineOf([]);

type AnyStage = StageInfo & { readonly run: (document: Document, layers: Layers) => Made<never> };

function pipelineOf<Has extends LayerName>(stages: readonly AnyStage[]): Pipeline<Has> {
  return {
    stages,
    // the type of `add` has checked that the layers are there, so the stage may be kept untyped
    add: (stage) => pipelineOf([...stages, stage as unknown as AnyStage]),
    run: (document, onStage) => {
      const layers = {} as Layers;
      const notices: Notice[] = [];
      for (const stage of stages) {
        const { notices: noticed, ...made } = stage.run(document, layers);
        Object.assign(layers, made);
        if (noticed) notices.push(...noticed);
        onStage?.(stage);
      }
      return { layers, notices };
    },
  };
}
