package quizhall.game.http;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import quizhall.core.problem.FieldError;
import quizhall.core.problem.Problem;
import quizhall.game.room.Door;
import quizhall.game.room.GameSettings;
import quizhall.game.room.HiddenWord;

/** How a host wants a room to play. What of {@link GameSettings} is not chosen is as usual. */
record ChosenSettings(
    Optional<Boolean> shuffleQuestions,
    Optional<Boolean> shuffleOptions,
    Optional<Boolean> speed,
    Optional<Boolean> shapesOnly,
    Optional<Integer> standingsEvery,
    Optional<List<String>> hiddenWords,
    Optional<Integer> maxPlayers,
    Optional<Integer> closesAfter,
    Optional<Boolean> approveNames,
    Optional<Boolean> generatedNames,
    Optional<Boolean> waitingRoom,
    Optional<Integer> auto,
    Optional<Boolean> reactions) {

  private static final int MOST_PLAYERS = 100_000;
  private static final int MOST_QUESTIONS = 1_000;

  private static final String FIELD = "settings.";

  Outcome<GameSettings> game() {
    boolean shuffled = shuffleOptions.orElse(GameSettings.USUAL.shuffleOptions());
    boolean shapes = shapesOnly.orElse(GameSettings.USUAL.shapesOnly());
    List<FieldError> errors = new ArrayList<>();
    if (shuffled && shapes) {
      errors.add(new FieldError(FIELD + "shuffleOptions", "does not go together with shapesOnly"));
    }
    if (standingsEvery.filter(every -> every < 0 || every > GameSettings.LEAST_OFTEN).isPresent()) {
      errors.add(
          new FieldError(
              FIELD + "standingsEvery", "must be from 0 to " + GameSettings.LEAST_OFTEN));
    }
    List<HiddenWord> hidden = hidden(errors);
    Door door = door(errors);
    Optional<Integer> goesOn =
        within(
            "auto",
            auto,
            (int) GameSettings.SHORTEST_AUTO.toSeconds(),
            (int) GameSettings.LONGEST_AUTO.toSeconds(),
            errors);
    return errors.isEmpty()
        ? new Outcome.Good<>(
            new GameSettings(
                shuffleQuestions.orElse(GameSettings.USUAL.shuffleQuestions()),
                shuffled,
                speed.orElse(GameSettings.USUAL.speed()),
                shapes,
                standingsEvery.filter(every -> every != 1),
                hidden,
                Optional.of(door).filter(chosen -> !chosen.equals(Door.OPEN)),
                goesOn.map(Duration::ofSeconds),
                reactions.filter(on -> !on),
                Optional.empty()))
        : new Outcome.Bad<>(Problem.invalid(errors));
  }

  private Door door(List<FieldError> errors) {
    return new Door(
        false,
        approveNames.orElse(false),
        generatedNames.orElse(false),
        waitingRoom.orElse(false),
        within("maxPlayers", maxPlayers, 1, MOST_PLAYERS, errors),
        within("closesAfter", closesAfter, 0, MOST_QUESTIONS, errors));
  }

  private static Optional<Integer> within(
      String field, Optional<Integer> chosen, int least, int most, List<FieldError> errors) {
    chosen
        .filter(number -> number < least || number > most)
        .ifPresent(
            _ ->
                errors.add(
                    new FieldError(
                        FIELD + field, "must be a whole number from " + least + " to " + most)));
    return chosen;
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
