package quizhall.game.results;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import quizhall.game.results.Results.AnswerResult;
import quizhall.game.results.Results.PlayerResult;
import quizhall.game.results.Results.QuestionResult;

/**
 * Results as a table for spreadsheets: a line a player, three columns a question, which hold what
 * was said, the points it gave and the seconds it took.
 */
public final class ResultsCsv {
  /** Where nobody is to know what. */
  private static final String REMOVED = "removed";

  private static final String ANSWERED = "answered";

  private static final String NO_LIMIT = "no limit";

  private final Results results;
  private final CsvFormat format;

  private ResultsCsv(Results results, CsvFormat format) {
    this.results = results;
    this.format = format;
  }

  public static String of(Results results, CsvFormat format) {
    return new ResultsCsv(results, format).table();
  }

  private String table() {
    return Stream.concat(Stream.of(header()), results.players().stream().map(this::line))
        .map(format::row)
        .collect(Collectors.joining());
  }

  private List<String> header() {
    return Stream.concat(
            Stream.concat(
                Stream.of("Rank", "Nickname", "Score"),
                hasOwnTimes() ? Stream.of("Time factor") : Stream.empty()),
            answered()
                .flatMap(
                    question -> {
                      String name = name(question);
                      return Stream.of(
                          name + ": " + question.question().text(),
                          name + ": points",
                          name + ": seconds");
                    }))
        .map(format::text)
        .toList();
  }

  private static String name(QuestionResult question) {
    String again = question.playing().map(playing -> ", time " + playing).orElse("");
    boolean counts = question.skipped().isEmpty() && question.standing().isEmpty();
    return "Question "
        + (question.question().index() + 1)
        + again
        + (counts ? "" : " (does not count)");
  }

  private List<String> line(PlayerResult player) {
    return Stream.of(
            Stream.of(
                player
                    .rank()
                    .map(format::number)
                    .orElseGet(() -> player.removed().map(_ -> format.text(REMOVED)).orElse("")),
                format.text(player.nickname()),
                format.number(player.score())),
            hasOwnTimes() ? Stream.of(timeFactor(player)) : Stream.<String>empty(),
            answered().flatMap(question -> answer(question, player)))
        .flatMap(Function.identity())
        .toList();
  }

  /** A column only where it says something. */
  private boolean hasOwnTimes() {
    return results.players().stream().anyMatch(player -> player.time().isPresent());
  }

  private String timeFactor(PlayerResult player) {
    return player
        .time()
        .map(TimeFactor::factor)
        .orElse(Optional.of(BigDecimal.ONE))
        .map(format::number)
        .orElseGet(() -> format.text(NO_LIMIT));
  }

  /** Without what was only shown. */
  private Stream<QuestionResult> answered() {
    return results.questions().stream()
        .filter(question -> !(question.outcome() instanceof SlideResult.Outcome));
  }

  private Stream<String> answer(QuestionResult question, PlayerResult player) {
    return player.answers().stream()
        .filter(
            answer ->
                answer.question() == question.question().index()
                    && answer.playing().equals(question.playing()))
        .findFirst()
        .map(
            answer ->
                Stream.of(
                    said(question, answer),
                    format.number(answer.points()),
                    format.number(seconds(answer))))
        .orElseGet(() -> Stream.of("", format.number(0), ""));
  }

  private String said(QuestionResult question, AnswerResult answer) {
    if (question.question().anonymous().orElse(false)) {
      return format.text(ANSWERED);
    }
    return switch (question.question().asked()) {
      case ChoiceResult.Asked choice -> format.text(choice.said(answer.options().orElseThrow()));
      case TextResult.Asked _ -> format.text(said(answer, TextResult.Said.class).text());
      case NumberResult.Asked _ ->
          format.number(new BigDecimal(said(answer, NumberResult.Said.class).value()));
      case WordCloudResult.Asked _ ->
          format.text(said(answer, WordCloudResult.Said.class).inQuotes());
      case OpenResult.Asked _ -> format.text(said(answer, OpenResult.Said.class).text());
      case OrderResult.Asked order -> format.text(order.said(said(answer, OrderResult.Said.class)));
      case MatchResult.Asked match -> format.text(match.said(said(answer, MatchResult.Said.class)));
      case PinResult.Asked _ -> format.text(said(answer, PinResult.Said.class).words());
      case ScaleResult.Asked scale -> rated(scale, said(answer, ScaleResult.Said.class));
      case SlideResult.Asked _ -> "";
    };
  }

  /** Where the question itself was rated, a number to count with. */
  private String rated(ScaleResult.Asked asked, ScaleResult.Said said) {
    return asked.statements().isEmpty()
        ? format.number(said.values().getFirst())
        : format.text(asked.said(said));
  }

  private static <T extends SaidPart> T said(AnswerResult answer, Class<T> part) {
    return part.cast(answer.response().orElseThrow());
  }

  private static BigDecimal seconds(AnswerResult answer) {
    return BigDecimal.valueOf(answer.tookMs(), 3).setScale(2, RoundingMode.HALF_UP);
  }
}
