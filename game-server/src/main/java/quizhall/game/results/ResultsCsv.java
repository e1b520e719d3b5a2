package quizhall.game.results;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import quizhall.game.results.Results.AnswerResult;
import quizhall.game.results.Results.PlayerResult;
import quizhall.game.results.Results.QuestionResult;

/**
 * Results as a table for spreadsheets (RFC 4180): a line a player, two columns a question, which
 * hold the options chosen and the points they gave.
 */
public final class ResultsCsv {
  private ResultsCsv() {}

  public static String of(Results results) {
    return Stream.concat(
            Stream.of(header(results)),
            results.players().stream().map(player -> line(results, player)))
        .map(line -> line.stream().map(ResultsCsv::cell).collect(Collectors.joining(",")))
        .collect(Collectors.joining("\r\n", "", "\r\n"));
  }

  private static List<String> header(Results results) {
    return Stream.concat(
            Stream.of("Rank", "Nickname", "Score"),
            results.questions().stream()
                .flatMap(
                    question -> {
                      String name = "Question " + (question.question().index() + 1);
                      return Stream.of(name + ": " + question.question().text(), name + ": points");
                    }))
        .toList();
  }

  private static List<String> line(Results results, PlayerResult player) {
    return Stream.concat(
            Stream.of(
                player.rank().map(String::valueOf).orElse(""),
                player.nickname(),
                String.valueOf(player.score())),
            results.questions().stream().flatMap(question -> answer(question, player)))
        .toList();
  }

  private static Stream<String> answer(QuestionResult question, PlayerResult player) {
    return player.answers().stream()
        .filter(answer -> answer.question() == question.question().index())
        .findFirst()
        .map(answer -> Stream.of(chosen(question, answer), String.valueOf(answer.points())))
        .orElseGet(() -> Stream.of("", "0"));
  }

  private static String chosen(QuestionResult question, AnswerResult answer) {
    return answer.options().stream()
        .map(question.question().options()::get)
        .collect(Collectors.joining("; "));
  }

  /** A spreadsheet runs what begins like a formula, and players choose their nicknames. */
  private static String cell(String text) {
    String harmless = text.matches("(?s)[=+\\-@\t\r\n＝＋－＠].*") ? "'" + text : text;
    return "\"" + harmless.replace("\"", "\"\"") + "\"";
  }
}
