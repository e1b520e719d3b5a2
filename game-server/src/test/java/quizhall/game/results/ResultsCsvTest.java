package quizhall.game.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import quizhall.game.results.Results.PlayerResult;
import quizhall.game.room.OwnTime;

class ResultsCsvTest {

  @Test
  void a_line_for_each_player_and_three_columns_for_each_question() {
    assertThat(ResultsCsv.of(played(), CsvFormat.DEFAULT))
        .isEqualTo(
            """
            "Rank","Nickname","Score","Question 1: One?","Question 1: points","Question 1: seconds",\
            "Question 2: Several?","Question 2: points","Question 2: seconds"
            1,"Ann",3200,"A",1000,0.00,\"""A"", ""B\""",2200,0.00
            2,"Ben",850,,0,,\"""B\""",850,6.00
            """
                .replace("\n", "\r\n"));
  }

  @Test
  void separator_and_decimal_mark_are_those_of_the_reader() {
    assertThat(ResultsCsv.of(played(), new CsvFormat(';', ',')))
        .contains("2;\"Ben\";850;;0;;\"\"\"B\"\"\";850;6,00\r\n");
    assertThat(ResultsCsv.of(played(), new CsvFormat('\t', '.')))
        .contains("2\t\"Ben\"\t850\t\t0\t\t\"\"\"B\"\"\"\t850\t6.00\r\n");
    assertThat(ResultsCsv.of(played(), new CsvFormat(',', ','))).contains(",850,\"6,00\"\r\n");
  }

  @Test
  void who_had_more_time_stands_in_a_column_where_anybody_had() {
    PlayedRoom room = new PlayedRoom().join("Ann", "Ben", "Cem");
    room.giveTime("Ann", OwnTime.QUARTER_MORE).giveTime("Ben", OwnTime.WITHOUT_LIMIT);

    assertThat(ResultsCsv.of(room.results(), new CsvFormat(';', ',')).lines())
        .containsExactly(
            "\"Rank\";\"Nickname\";\"Score\";\"Time factor\"",
            ";\"Ann\";0;1,25",
            ";\"Ben\";0;\"no limit\"",
            ";\"Cem\";0;1");
    assertThat(ResultsCsv.of(played(), new CsvFormat(';', ','))).doesNotContain("Time factor");
  }

  @Test
  void quotes_commas_and_line_ends_stay_in_their_cell() {
    assertThat(nickname("a \"b\", c\nd")).isEqualTo("\"a \"\"b\"\", c\nd\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"=1+1", "+1", "-1-1", "-A1", "- 1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1+1"})
  void what_a_spreadsheet_would_run_is_made_text(String formula) {
    assertThat(nickname(formula)).isEqualTo("\"'" + formula + "\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"-5", "7", "-3.5", "-3,5"})
  void a_plain_number_stays_one(String number) {
    assertThat(nickname(number)).isEqualTo("\"" + number + "\"");
  }

  private static Results played() {
    PlayedRoom room = new PlayedRoom().join("Ann", "Ben").next();
    room.answer("Ann", Duration.ZERO, 0).next().next().next();
    return room.answer("Ann", Duration.ZERO, 0, 1)
        .answer("Ben", Duration.ofSeconds(6), 1)
        .next()
        .results();
  }

  private static String nickname(String nickname) {
    PlayerResult player = new PlayerResult("P", nickname, Optional.of(1), 0, 0, List.of());
    Results results =
        new Results(
            new UUID(0, 1),
            "RESV7S",
            "Quiz",
            Optional.empty(),
            true,
            Optional.empty(),
            List.of(),
            List.of(player));
    String lines = ResultsCsv.of(results, CsvFormat.DEFAULT);
    return lines.substring(lines.indexOf("\r\n1,") + 4, lines.lastIndexOf(",0\r\n"));
  }
}
