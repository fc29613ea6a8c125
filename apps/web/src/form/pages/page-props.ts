import type { ReactNode } from 'react';
import type { Question, RoundPhase } from '#survey';
import type { NamedArea } from '../field-props.ts';
import type { OpenForm } from '../open-form.ts';
import type { Draft } from '../use-draft.ts';
import type { FormWalk } from '../use-form-page.ts';

/** What every page of the form sees. */
export interface FormView {
  readonly form: OpenForm;
  /** Where the round stands for this city. */
  readonly phase: RoundPhase;
  readonly draft: Draft;
  readonly questions: readonly Question[];
  readonly areas: readonly NamedArea[];
  readonly walk: FormWalk;
  /** Whether the person works with others of this city on the answer. */
  readonly mayDiscuss: boolean;
  /** Whether the person may submit it. */
  readonly maySubmit: boolean;
  /** Whether the person reads the answers of every city, for the network. */
  readonly ofTeam: boolean;
  /** True when the person comes from another page of the form. */
  readonly arrives: boolean;
}

/** A page that one can write on or go on from. */
export interface FormPageProps extends FormView {
  /** Where the person's work is. */
  readonly line: ReactNode;
  /** Something that needs the person before the page's content. */
  readonly notice: ReactNode;
  readonly frame: { readonly title: string; readonly back?: () => void };
}
