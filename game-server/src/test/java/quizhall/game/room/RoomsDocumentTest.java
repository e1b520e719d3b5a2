package quizhall.game.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import quizhall.game.room.Exploration.Step;
import quizhall.game.room.Question.Weight;
import quizhall.game.room.question.Chosen;
import quizhall.game.room.question.Grade;
import quizhall.game.room.question.Kind;
import quizhall.game.room.question.MatchResponse;
import quizhall.game.room.question.MatchTask;
import quizhall.game.room.question.Matching;
import quizhall.game.room.question.Multiple;
import quizhall.game.room.question.NumberResponse;
import quizhall.game.room.question.NumberTask;
import quizhall.game.room.question.NumberTask.Closeness;
import quizhall.game.room.question.OrderResponse;
import quizhall.game.room.question.OrderTask;
import quizhall.game.room.question.PinResponse;
import quizhall.game.room.question.PinTarget;
import quizhall.game.room.question.PinTask;
import quizhall.game.room.question.Poll;
import quizhall.game.room.question.Response;
import quizhall.game.room.question.ScaleResponse;
import quizhall.game.room.question.ScaleTask;
import quizhall.game.room.question.Single;
import quizhall.game.room.question.Tally;
import quizhall.game.room.question.Task;
import quizhall.game.room.question.TextResponse;
import quizhall.game.room.question.TextTask;
import quizhall.game.room.question.TrueFalse;
import quizhall.game.words.BadWords;

/** {@code docs/rooms.md} says what the rules do. */
class RoomsDocumentTest {
  private static final RoomsDocument DOCUMENT = RoomsDocument.read();
  private static final Exploration.Walk WALK = Exploration.ofAllStates();
  private static final Pattern ARROW =
      Pattern.compile("(\\w+) --> (\\w+): (\\w+) \\(([\\w, ]+)\\)");
  private static final Pattern SHARE = Pattern.compile("(\\d+)(?:/(\\d+))?");

  @Test
  void words_of_a_host_hide_what_the_table_says() {
    for (List<String> row : DOCUMENT.table("given", "hides", "and not")) {
      BadWords bad = BadWords.listedAnd(HiddenWord.parse(row.get(0)).stream().toList());
      assertThat(row.get(1).split(", ")).allMatch(bad::areIn);
      assertThat(row.get(2).split(", ")).noneMatch(bad::areIn);
    }
  }

  @Test
  void a_persons_own_time_is_what_the_table_says() {
    for (List<String> row :
        DOCUMENT.table(
            "factor",
            "own limit, where everybody's is 20 s",
            "points of a right answer after 20 s")) {
      OwnTime own =
          OwnTime.of(
                  Optional.of(row.get(0)).filter(f -> !f.equals("no limit")).map(BigDecimal::new))
              .orElseThrow();
      assertThat(own.limit(Samples.LIMIT).map(limit -> limit.toSeconds() + " s").orElse("none"))
          .isEqualTo(row.get(1));
      assertThat(
              Scoring.score(
                      Samples.single().task().grade(new Chosen(List.of(0))),
                      Weight.NORMAL,
                      Optional.of(own.pace(Samples.LIMIT)),
                      Samples.LIMIT,
                      0)
                  .points())
          .isEqualTo(Integer.parseInt(row.get(2)));
    }
  }

  @Test
  void the_states_and_what_leads_from_one_to_another_are_those_of_the_rules() {
    assertThat(drawn()).containsExactlyInAnyOrderElementsOf(WALK.steps());
  }

  @Test
  void nothing_is_left_out_of_the_walk_through_the_rules() {
    assertThat(WALK.commands()).isEqualTo(records(RoomCommand.class));
    assertThat(WALK.steps().stream().map(Step::event)).containsAll(names(RoomEvent.class));
    assertThat(WALK.steps().stream().flatMap(step -> Stream.of(step.from(), step.to())))
        .containsAll(names(RoomState.class));
  }

  private static Set<Step> drawn() {
    Set<Step> steps = new TreeSet<>();
    for (String line : DOCUMENT.arrows()) {
      Matcher arrow = ARROW.matcher(line);
      if (arrow.matches()) {
        words(arrow.group(4))
            .forEach(by -> steps.add(new Step(arrow.group(1), arrow.group(3), by, arrow.group(2))));
      } else {
        assertThat(line).isEqualTo("[*] --> Unopened");
      }
    }
    for (List<String> row : DOCUMENT.table("event", "by", "in")) {
      for (String command : words(row.get(1))) {
        words(row.get(2))
            .forEach(state -> steps.add(new Step(state, row.getFirst(), command, state)));
      }
    }
    return steps;
  }

  static List<List<String>> points() {
    return DOCUMENT.table(
        "share", "limit", "taken", "weight", "streak", "verdict", "points", "bonus in them");
  }

  private static Weight weight(String told) {
    return Weight.of(told).orElseGet(() -> new Weight(Integer.parseInt(told)));
  }

  @ParameterizedTest
  @MethodSource("points")
  void an_answer_gives_the_points_that_are_told(List<String> row) {
    Scoring.Score score =
        Scoring.score(
            grade(row.getFirst()),
            weight(row.get(3)),
            row.get(1).equals("none") ? Optional.empty() : Optional.of(seconds(row.get(1))),
            seconds(row.get(2)),
            Integer.parseInt(row.get(4)));

    assertThat(score)
        .isEqualTo(
            new Scoring.Score(
                Verdict.valueOf(row.get(5).toUpperCase(Locale.ROOT)),
                Integer.parseInt(row.get(6)),
                Integer.parseInt(row.get(7))));
  }

  @Test
  void every_kind_is_told_of() {
    assertThat(DOCUMENT.table("kind", "an answer", "its share"))
        .extracting(List::getFirst)
        .containsExactlyInAnyOrderElementsOf(Stream.of(Kind.values()).map(Kind::word).toList());
  }

  static List<List<String>> choices() {
    return DOCUMENT.table("kind", "options", "right", "chosen", "partial", "share");
  }

  @ParameterizedTest
  @MethodSource("choices")
  void options_are_worth_what_is_told(List<String> row) {
    List<String> options = words(row.get(1));
    Set<Integer> right = Set.copyOf(indexes(options, row.get(2)));
    Task task =
        switch (Kind.of(row.getFirst()).orElseThrow()) {
          case SINGLE -> new Single(options, right.iterator().next());
          case TRUE_FALSE -> new TrueFalse(options, right.iterator().next());
          case MULTIPLE -> new Multiple(options, right, row.get(4).equals("no"));
          case POLL -> new Poll(options, true);
          case TEXT, NUMBER, ORDER, MATCH, PIN, WORD_CLOUD, OPEN, SCALE, SLIDE ->
              throw new AssertionError("no options: " + row);
        };

    assertWorth(task, new Chosen(indexes(options, row.get(3))), row.getLast());
  }

  static List<List<String>> texts() {
    return DOCUMENT.table("accepted", "matching", "typed", "share");
  }

  @ParameterizedTest
  @MethodSource("texts")
  void typed_answers_are_worth_what_is_told(List<String> row) {
    List<String> matching = words(row.get(1));
    Task task =
        new TextTask(
            List.of(row.getFirst()),
            new Matching(
                matching.contains("case"),
                matching.contains("accents"),
                matching.contains("punctuation"),
                matching.contains("typos")));

    assertWorth(task, new TextResponse(row.get(2)), row.getLast());
  }

  static List<List<String>> numbers() {
    return DOCUMENT.table("key", "closeness", "said", "share");
  }

  @ParameterizedTest
  @MethodSource("numbers")
  void numbers_are_worth_what_is_told(List<String> row) {
    BigDecimal distance = new BigDecimal(row.get(1).replaceAll("[^\\d.]", ""));
    Closeness closeness =
        switch (row.get(1).replaceAll("[\\d.]+", "x")) {
          case "within x" -> new Closeness.Within(distance);
          case "within x %" -> new Closeness.WithinPercent(distance);
          case "nothing at x" -> new Closeness.Nearest(distance);
          default -> throw new AssertionError(row);
        };

    assertWorth(number(row.getFirst(), closeness), new NumberResponse(row.get(2)), row.getLast());
  }

  static List<List<String>> readings() {
    return DOCUMENT.table("typed", "is read as");
  }

  @ParameterizedTest
  @MethodSource("readings")
  void numbers_are_read_as_is_told(List<String> row) {
    NumberTask task = number("0", new Closeness.Within(BigDecimal.ZERO));
    Response typed = new NumberResponse(row.getFirst());

    String read =
        task.misfit(typed)
            .map(misfit -> misfit.name().toLowerCase(Locale.ROOT).replace('_', '-'))
            .orElseGet(() -> ((NumberResponse) task.settled(typed)).typed());

    assertThat(read).isEqualTo(row.getLast());
  }

  static List<List<String>> orders() {
    return DOCUMENT.table("right order", "put as", "partial", "share");
  }

  @ParameterizedTest
  @MethodSource("orders")
  void orders_are_worth_what_is_told(List<String> row) {
    List<String> shown = words(row.getFirst()).reversed();
    Task task = new OrderTask(shown, indexes(shown, row.getFirst()), row.get(2).equals("yes"));

    assertWorth(task, new OrderResponse(indexes(shown, row.get(1))), row.getLast());
  }

  static List<List<String>> matches() {
    return DOCUMENT.table("left side", "right side", "joined to", "share");
  }

  @ParameterizedTest
  @MethodSource("matches")
  void pairs_are_worth_what_is_told(List<String> row) {
    List<String> shown = words(row.get(1)).reversed();
    List<Integer> joined = indexes(shown, row.get(2));
    Task task = new MatchTask(words(row.getFirst()), shown, indexes(shown, row.get(1)));

    assertWorth(
        task,
        new MatchResponse(
            IntStream.range(0, joined.size())
                .mapToObj(left -> new MatchResponse.Pair(left, joined.get(left)))
                .toList()),
        row.getLast());
  }

  static List<List<String>> pins() {
    return DOCUMENT.table("target", "pin", "share");
  }

  @ParameterizedTest
  @MethodSource("pins")
  void pins_are_worth_what_is_told(List<String> row) {
    List<String> target = words(row.getFirst());
    List<BigDecimal> at = target.stream().skip(1).map(BigDecimal::new).toList();
    List<BigDecimal> pin = words(row.get(1)).stream().map(BigDecimal::new).toList();
    PinTarget told =
        switch (target.getFirst()) {
          case "rectangle" ->
              new PinTarget.Regions(
                  List.of(new PinTarget.Rectangle(at.get(0), at.get(1), at.get(2), at.get(3))));
          case "circle" ->
              new PinTarget.Regions(List.of(new PinTarget.Circle(at.get(0), at.get(1), at.get(2))));
          case "point" -> new PinTarget.Spot(at.get(0), at.get(1), at.get(2));
          default -> throw new AssertionError(row);
        };

    assertWorth(new PinTask(told), new PinResponse(pin.getFirst(), pin.getLast()), row.getLast());
  }

  static List<List<String>> ratings() {
    return DOCUMENT.table("steps chosen", "mean", "spread");
  }

  @ParameterizedTest
  @MethodSource("ratings")
  void ratings_come_to_what_is_told(List<String> row) {
    List<Response> chosen =
        words(row.getFirst()).stream()
            .<Response>map(step -> new ScaleResponse(List.of(Integer.valueOf(step))))
            .toList();

    Tally.Rating rating = new ScaleTask(5, "", "", List.of()).tally(chosen).each().getFirst();

    assertThat(rating.mean()).contains(new BigDecimal(row.get(1)));
    assertThat(rating.spread()).contains(new BigDecimal(row.get(2)));
  }

  private static void assertWorth(Task task, Response response, String told) {
    assertThat(task.misfit(response)).isEmpty();
    Grade grade = task.grade(task.settled(response));

    if (grade instanceof Grade.Share(int part, int whole)
        && grade(told) instanceof Grade.Share(int toldPart, int toldWhole)) {
      assertThat((long) part * toldWhole)
          .as("%s of %s is told as %s", part, whole, told)
          .isEqualTo((long) toldPart * whole);
    } else {
      assertThat(grade).isEqualTo(grade(told));
    }
  }

  private static Grade grade(String told) {
    Matcher share = SHARE.matcher(told);
    if (share.matches()) {
      return new Grade.Share(
          Integer.parseInt(share.group(1)),
          Optional.ofNullable(share.group(2)).map(Integer::valueOf).orElse(1));
    }
    assertThat(told).isEqualTo("ungraded");
    return new Grade.Ungraded();
  }

  private static NumberTask number(String key, Closeness closeness) {
    return new NumberTask(new BigDecimal(key), closeness, Optional.empty(), Optional.empty());
  }

  private static Duration seconds(String told) {
    return Duration.ofSeconds(Long.parseLong(told.replace(" s", "")));
  }

  private static List<Integer> indexes(List<String> all, String some) {
    return words(some).stream().map(all::indexOf).toList();
  }

  private static List<String> words(String cell) {
    return Arrays.stream(cell.split("[, ]+")).filter(word -> !word.isEmpty()).toList();
  }

  private static List<String> names(Class<?> sealed) {
    return records(sealed).stream().map(Class::getSimpleName).toList();
  }

  /** All records of the family. */
  private static Set<Class<?>> records(Class<?> sealed) {
    Set<Class<?>> records = new HashSet<>();
    for (Class<?> permitted : sealed.getPermittedSubclasses()) {
      if (permitted.isSealed()) {
        records.addAll(records(permitted));
      } else {
        records.add(permitted);
      }
    }
    return records;
  }
}
