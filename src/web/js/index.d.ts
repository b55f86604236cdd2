/** Detail of a `step` event. */
export interface StepDetail {
  /** The step shown, from 0. */
  step: number;
  /** How many steps there are so far. */
  count: number;
  /** The line that runs next, from 1; 0 if none does. */
  line: number;
  /** What happened, in one sentence. */
  narration: string;
  /** Whether the run is over. */
  ended: boolean;
}

/** Events of the elements; all bubble and leave shadow roots. */
export interface CutawayEventMap {
  step: CustomEvent<StepDetail>;
  resize: CustomEvent<{ height: number }>;
  error: CustomEvent<{ message: string }>;
}

declare class CutawayElement extends HTMLElement {
  /** The step shown, from 0. */
  readonly step: number;
  /** How many steps there are so far. */
  readonly count: number;
  /** One step forwards. */
  next(): void;
  /** One step back. */
  previous(): void;
  /** To a step, from 0; past the last one, to that. */
  goto(step: number): void;
}

/** `<cutaway-stepper code=… | src=… step=… zoom=… theme=… loading=…>`, or with a program inside. */
export declare class CutawayStepper extends CutawayElement {
  /** The program, with the option lines of a `cutaway` fence before it if there are any. */
  code: string;
}

/** `<cutaway-lesson lesson=ID>`. */
export declare class CutawayLesson extends CutawayElement {}

/** `<cutaway-quiz lesson=ID>`, or with questions inside, in the shape of a `quiz.toml`. */
export declare class CutawayQuiz extends CutawayElement {}

/** `<cutaway-cards lesson=ID>`. */
export declare class CutawayCards extends CutawayElement {}

/** Makes a stepper of each `cutaway` fence below a node. */
export declare function upgrade(root?: ParentNode): void;

declare global {
  interface HTMLElementTagNameMap {
    "cutaway-stepper": CutawayStepper;
    "cutaway-lesson": CutawayLesson;
    "cutaway-quiz": CutawayQuiz;
    "cutaway-cards": CutawayCards;
  }
}
