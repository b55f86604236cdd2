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

/** Detail of an `answer` event. */
export interface AnswerDetail {
  /** The question's id. */
  question: string;
  /** Whether the answer was right. */
  right: boolean;
}

/** Events of the elements; all bubble and leave shadow roots. */
export interface CutawayEventMap {
  step: CustomEvent<StepDetail>;
  answer: CustomEvent<AnswerDetail>;
  resize: CustomEvent<{ height: number }>;
  error: CustomEvent<{ message: string }>;
}

declare class CutawayElement extends HTMLElement {
  /** `auto` (as the page around it is), `light` or `dark`. */
  theme: string;
  /** `lazy`: starts when it comes near the window; `eager`: at once. */
  loading: string;
  /** The step shown, from 0; setting it goes there. */
  step: number;
  /** How many steps there are so far. */
  readonly count: number;
  /** One step forwards. */
  next(): void;
  /** One step back. */
  previous(): void;
  /** To a step, from 0; past the last one, to that. */
  goto(step: number): void;
}

/** `<cutaway-stepper code=… | src=… step=… zoom=… theme=… lang=… loading=…>`, or with a program inside. */
export declare class CutawayStepper extends CutawayElement {
  /** The program, with the option lines of a `cutaway` fence before it if there are any. */
  code: string;
  /** Where to fetch the program from. */
  src: string;
  /** `call`, `line`, `expression` or `instruction`. */
  zoom: string;
}

/** `<cutaway-lesson lesson=ID>`, or `src=…` of a lesson or a course of your own. */
export declare class CutawayLesson extends CutawayElement {
  /** The lesson's id. */
  lesson: string;
  /** Where to fetch a lesson (Markdown) or a course from. */
  src: string;
}

/** `<cutaway-quiz lesson=ID>`, or with questions inside, in the shape of a `quiz.toml`. */
export declare class CutawayQuiz extends CutawayElement {
  /** The lesson's id. */
  lesson: string;
  /** Questions in the shape of a `quiz.toml`. */
  code: string;
}

/** `<cutaway-cards lesson=ID>`. */
export declare class CutawayCards extends CutawayElement {
  /** The lesson's id. */
  lesson: string;
}

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
