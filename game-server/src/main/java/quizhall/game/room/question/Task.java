package quizhall.game.room.question;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What is asked of a player, with the key. */
public sealed interface Task
    permits Choice,
        TextTask,
        NumberTask,
        OrderTask,
        MatchTask,
        PinTask,
        Gathering,
        ScaleTask,
        SlideTask {

  Kind kind();

  /** What of it is shown in the format of the question: no key, and nothing that players type. */
  List<String> texts();

  /** Whether there is something to answer; else it is only shown, until the host goes on. */
  default boolean takesAnswers() {
    return true;
  }

  /** Whether its author chose something that rooms of the first version did not know. */
  default boolean hasSettings() {
    return false;
  }

  /** Why the response is none to this task; empty for one that may be settled and graded. */
  Optional<Misfit> misfit(Response given);

  /** A fitting response in the form in which it is kept: equal ones look equal. */
  Response settled(Response given);

  /** Without what a host accepted since. */
  default Task asWritten() {
    return this;
  }

  /** Whether an answer can be right or wrong. */
  boolean hasKey();

  /** What a settled response is worth. */
  Grade grade(Response settled);

  /** What all settled responses come to, in whatever order they came. */
  Tally tally(Collection<Response> settled);

  /** What comes of a host's correction, once all this was said. */
  default Correction.Result corrected(Correction correction, Collection<Response> settled) {
    return switch (correction) {
      case Correction.Spelling _ -> new Correction.Result.Unfit(Correction.Flaw.NO_SPELLINGS);
      case Correction.Key key when hasKey() ->
          with(key)
              .<Correction.Result>map(Correction.Result.Corrected::new)
              .orElseGet(() -> new Correction.Result.Unfit(Correction.Flaw.UNFIT_KEY));
      case Correction.Key _ -> new Correction.Result.Unfit(Correction.Flaw.NO_KEY);
    };
  }

  /** The same question with another key; empty where that is none to it. */
  default Optional<Task> with(Correction.Key key) {
    return Optional.empty();
  }

  /** Whether it is right only because the host said so when it had been answered. */
  default boolean isRightByHost(Response settled) {
    return false;
  }
}
