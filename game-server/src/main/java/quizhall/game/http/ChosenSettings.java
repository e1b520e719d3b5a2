package quizhall.game.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import quizhall.core.problem.FieldError;
import quizhall.core.problem.Problem;
import quizhall.game.room.GameSettings;
import quizhall.game.room.HiddenWord;

/** How a host wants a room to play. What of {@link GameSettings} is not chosen is as usual. */
record ChosenSettings(
    Optional<Boolean> shuffleQuestions,
    Optional<Boolean> shuffleOptions,
    Optional<Boolean> speed,
    Optional<Boolean> shapesOnly,
    Optional<List<String>> hiddenWords) {

  private static final String FIELD = "settings.";

  Outcome<GameSettings> game() {
    boolean shuffled = shuffleOptions.orElse(GameSettings.USUAL.shuffleOptions());
    boolean shapes = shapesOnly.orElse(GameSettings.USUAL.shapesOnly());
    List<FieldError> errors = new ArrayList<>();
    if (shuffled && shapes) {
      errors.add(new FieldError(FIELD + "shuffleOptions", "does not go together with shapesOnly"));
    }
    List<HiddenWord> hidden = hidden(errors);
    return errors.isEmpty()
        ? new Outcome.Good<>(
            new GameSettings(
                shuffleQuestions.orElse(GameSettings.USUAL.shuffleQuestions()),
                shuffled,
                speed.orElse(GameSettings.USUAL.speed()),
                shapes,
                hidden))
        : new Outcome.Bad<>(Problem.invalid(errors));
  }

  private List<HiddenWord> hidden(List<FieldError> errors) {
    List<String> typed = hiddenWords.orElse(List.of());
    if (typed.size() > GameSettings.MOST_HIDDEN_WORDS) {
      errors.add(
          new FieldError(
              FIELD + "hiddenWords",
              "must be at most " + GameSettings.MOST_HIDDEN_WORDS + " words"));
      return List.of();
    }
    List<HiddenWord> words = new ArrayList<>();
    for (int i = 0; i < typed.size(); i++) {
      String field = FIELD + "hiddenWords[" + i + "]";
      Optional.ofNullable(typed.get(i))
          .flatMap(HiddenWord::parse)
          .ifPresentOrElse(
              words::add,
              () ->
                  errors.add(
                      new FieldError(
                          field,
                          "must have a letter, a digit or an emoji, and at most "
                              + HiddenWord.MAX_LENGTH
                              + " characters")));
    }
    return words;
  }
}
