package quizhall.game.testing;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import quizhall.game.room.Door;
import quizhall.game.room.GameSettings;
import quizhall.game.room.HiddenWord;

/** What a host chose of how a room plays; all else is as usual. */
public final class Choices {
  private boolean shufflesQuestions;
  private boolean shufflesOptions;
  private boolean speed = true;
  private Optional<Integer> standingsEvery = Optional.empty();
  private List<HiddenWord> hiddenWords = List.of();
  private Optional<Door> door = Optional.empty();
  private Optional<Duration> auto = Optional.empty();

  private Choices() {}

  public static Choices of() {
    return new Choices();
  }

  public Choices shufflingQuestions() {
    shufflesQuestions = true;
    return this;
  }

  public Choices shufflingOptions() {
    shufflesOptions = true;
    return this;
  }

  public Choices withoutSpeed() {
    speed = false;
    return this;
  }

  public Choices standingsEvery(int questions) {
    standingsEvery = Optional.of(questions);
    return this;
  }

  public Choices hiding(String... words) {
    hiddenWords = Stream.of(words).map(HiddenWord::new).toList();
    return this;
  }

  public Choices behind(Door chosen) {
    door = Optional.of(chosen);
    return this;
  }

  public Choices goingOn(Duration after) {
    auto = Optional.of(after);
    return this;
  }

  public GameSettings settings() {
    return new GameSettings(
        shufflesQuestions,
        shufflesOptions,
        speed,
        false,
        standingsEvery,
        hiddenWords,
        door,
        auto,
        Optional.empty(),
        Optional.empty());
  }
}
